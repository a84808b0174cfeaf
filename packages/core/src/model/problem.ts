/** Id of what is wrong: with a situation, or with the extension of a language. */
export type ProblemKind =
  /** A field that must be there is not. */
  | 'missing'
  | 'unknown-field'
  /** A text that is none of the valid ones: `given`. */
  | 'not-valid'
  /** A value of another type: `type`, which is `list`, `text`, `object`, `null` or as JavaScript names it. */
  | 'wrong-type'
  | 'out-of-range'
  /** A line break, a control character or one that nobody sees. */
  | 'unsafe'
  | 'no-letter'
  | 'empty'
  /** A text of more characters than `most`. */
  | 'too-long'
  | 'not-a-day'
  | 'not-a-time'
  | 'not-a-moment'
  | 'not-a-time-zone'
  | 'not-a-web-address'
  /** A `reason` that no better term would change. */
  | 'not-negotiable'
  /** A `medium` of another channel than `channel`. */
  | 'other-medium'
  /** A `region` that the language has not. */
  | 'no-region'
  | 'unknown-key'
  | 'not-a-list'
  | 'composes-only'
  | 'reason-of-the-model'
  /** A template or a cue that does not parse. */
  | 'malformed'

/** Id of the sort of value that is expected, where no valid values are listed. */
export type ExpectedKind =
  | 'text'
  | 'list'
  | 'object'
  /** An object with the fields `keys`. */
  | 'fields'
  | 'whole-number'
  | 'person'
  /** A number up to `most`, or from `least`. */
  | 'at-most'
  | 'at-least'
  /** So many entries of a list. */
  | 'at-most-entries'
  | 'at-least-entries'
  /** Nothing, for the `channel` has no media, or the language no regions. */
  | 'no-medium'
  | 'no-region'

/** What a problem speaks of, by name. */
export type ProblemValues = Readonly<Record<string, string | number>>

/** One thing that is wrong with what the caller gave. */
export interface Problem {
  /** Where, as a path such as `interview.date`; empty for the whole value. */
  readonly path: string
  /** What is wrong, as an id to tell problems apart by and to word them in another language by. */
  readonly kind: ProblemKind
  /** What is wrong, in English. */
  readonly message: string
  /** What message and expectation speak of, by name, such as `{ most: 200 }`. */
  readonly values?: ProblemValues
  /** What is valid there, in English: the valid values, or what sort of value is. */
  readonly expected?: string
  /** The sort of value that `expected` names; absent where it lists valid values. */
  readonly expects?: ExpectedKind
  /** The valid value or key nearest to what was given. */
  readonly nearest?: string
}

/** What an issue of the schema carries besides its message. */
export interface FailureParams {
  readonly kind: ProblemKind
  readonly values?: ProblemValues
}

/** What a refinement of the schema says: to people, and in the `params` of its issue to those who make a {@link Problem} of it. */
export function failure(kind: ProblemKind, error: string, values?: ProblemValues) {
  const params: FailureParams = { kind, ...(values && { values }) }
  return { error, params }
}
