import type { Finding, Severity } from '../model/finding'

/** Points a finding takes off, by its severity. Two errors leave a letter far below one that is merely plain. */
export const weights = { error: 40, warning: 10, advice: 3 } as const satisfies Record<Severity, number>

/** Points that one finding takes off. */
export interface Deduction {
  readonly rule: string
  readonly severity: Severity
  /** Below zero. */
  readonly points: number
}

/** A guide number with the sum it comes from. */
export interface Score {
  /** 0 to 100. */
  readonly score: number
  /** One line a finding, in their order. */
  readonly breakdown: readonly Deduction[]
}

/**
 * A number to watch: 100, less {@link weights} for each finding, and never below 0. Nothing else goes into it, so that everybody can add it up;
 * whether a letter may be sent is told by its findings, not by the number.
 *
 * @example
 * score(check('Hi [Name], thanks for the offer. I will not take it. Good luck!', { locale: en }))
 * // { score: 60, breakdown: [{ rule: 'fill-every-blank', severity: 'error', points: -40 }] }
 */
export function score(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): Score {
  const breakdown = findings.map(({ rule, severity }) => ({ rule, severity, points: -weights[severity] }))
  const sum = breakdown.reduce((left, { points }) => left + points, 100)
  return { score: Math.max(0, sum), breakdown }
}
