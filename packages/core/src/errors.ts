import type { Problem } from './model/problem'

/** Why a call was refused. Bad letters never throw; they give findings. */
export type DeclinekitErrorCode =
  /** The situation has problems; `details.problems` lists all of them. */
  | 'INVALID_SITUATION'
  /** An argument other than the situation is of the wrong kind. */
  | 'INVALID_ARGUMENT'
  /** A language, or an extension of one, is not well formed; `details.problems` lists all of it. */
  | 'INVALID_LOCALE'
  /** A template of a language or of the caller uses something that is not allowed. */
  | 'INVALID_TEMPLATE'
  /** The language has no wording for what the situation asks. */
  | 'NO_WORDING'
  /** What must be said does not fit the hard limit of the medium. */
  | 'TOO_LONG'
  /** A rule under test does not do what its samples say; `details.failures` lists how. */
  | 'RULE_FAILED'
  /** A mail, a calendar or a document cannot be read. */
  | 'UNREADABLE'
  /** An optional library that a format is written with is not installed; the message says what to install. */
  | 'MISSING_LIBRARY'

/** Details of a {@link DeclinekitError}; which fields are there depends on the code. */
export interface DeclinekitErrorDetails {
  readonly problems?: readonly Problem[]
  readonly [detail: string]: unknown
}

const brand = Symbol.for('declinekit.error')

/**
 * The only error that core and the formats throw on purpose. Its message says what is wrong, why, and what to do.
 *
 * @example
 * try {
 *   compose({ stage: 'offerred', channel: 'email' }, { locale: en })
 * } catch (error) {
 *   if (DeclinekitError.is(error)) console.log(error.code, error.details.problems)
 *   // INVALID_SITUATION [ { path: 'stage', kind: 'not-valid', message: '"offerred" is not valid here', nearest: 'offered', … } ]
 * }
 */
export class DeclinekitError extends Error {
  override readonly name = 'DeclinekitError'
  readonly code: DeclinekitErrorCode
  readonly details: DeclinekitErrorDetails

  constructor(code: DeclinekitErrorCode, message: string, details: DeclinekitErrorDetails = {}) {
    super(message)
    this.code = code
    this.details = details
    Object.defineProperty(this, brand, { value: true })
  }

  /** Whether a caught value is a DeclinekitError, even one thrown by another copy of this package. */
  static is(value: unknown): value is DeclinekitError {
    return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true
  }
}

/** One line a problem: path, what is wrong, what is valid, and the nearest valid value. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map(describeProblem).join('\n')
}

function describeProblem({ path, message, expected, nearest }: Problem): string {
  const where = path === '' ? '' : `${path}: `
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`
  const valid = expected === undefined ? '' : ` Valid: ${expected}.`
  return `- ${where}${message}.${hint}${valid}`
}
