import type { Source } from './source'

/** How much a finding weighs: an `error` should not be sent, a `warning` should be mended, `advice` may be taken. */
export const severities = ['error', 'warning', 'advice'] as const

/** One of {@link severities}. */
export type Severity = (typeof severities)[number]

/** A replacement of `text.slice(start, end)` by `text`; an insertion where `start === end`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a rule reports: what, where, why, and where possible what to put instead. */
export interface Finding {
  /** Id of the rule, such as `thank-the-reader`. */
  readonly rule: string
  /** Which of the rule’s messages it is, such as `missing`: stays the same in every language. */
  readonly messageId: string
  readonly severity: Severity
  /** What is the matter and what to do, in the language of the draft or of `wordedIn`. */
  readonly message: string
  /** Why it matters, in the same language. */
  readonly why: string
  /** The articles the rule rests on. */
  readonly sources: readonly Source[]
  /** Offset in UTF-16 code units; absent where something is missing from the whole draft. */
  readonly start?: number
  readonly end?: number
  /** Line of `start`, counted from 1. */
  readonly line?: number
  /** Column of `start` in UTF-16 code units, counted from 1. */
  readonly column?: number
  /** Replacements that mend it, to be applied together. */
  readonly edits?: readonly Edit[]
}
