/** What can be wrong with a situation, and how it is said; names in braces are values of the problem. */
const messages = {
  /** A field that must be there is not. */
  missing: 'is missing',
  'unknown-field': 'is not a known field',
  /** A text that is none of the valid ones: `given`. */
  'not-valid': '{given} is not valid here',
  /** A value of another type: `type`. */
  'wrong-type': 'is {type}',
  'out-of-range': 'is out of range',
  unsafe: 'has a line break, a control character or an invisible character; remove it',
  'no-letter': 'has no letter and no figure',
  empty: 'is empty; leave the field out where nothing is known',
  'too-long': 'is longer than {most} characters',
  'not-a-day': 'is not a day of the calendar; write it as YYYY-MM-DD',
  'not-a-time': 'is not a time of day; write it as HH:MM, from 00:00 to 23:59',
  'not-a-moment':
    'is not a moment; write it as 2026-11-25T09:30, with Z or +03:00 behind it where the zone matters',
  'not-a-time-zone': 'is not a time zone; write it as the IANA names it, such as Europe/Moscow',
  'not-a-web-address': 'is not an address on the web; write it as https://example.org/page',
  'not-negotiable':
    'is "{reason}", which no better term would change; the purpose "negotiate" needs a reason that one would',
  'other-medium': 'is "{medium}", which is no medium of the channel "{channel}"',
  'no-region': '"{region}" is no region of this language',
} as const

/** What `expected` says where it lists no valid values. */
const expectations = {
  text: 'a text',
  list: 'a list',
  object: 'an object',
  /** An object with the fields `keys`. */
  fields: 'an object with {keys}',
  'whole-number': 'a whole number',
  person: 'a text, or an object with the parts of a name',
  'at-most': 'at most {most}',
  'at-least': 'at least {least}',
  'at-most-entries': 'at most {most} entries',
  'at-least-entries': 'at least {least} entries',
  'no-medium': 'nothing, as the channel "{channel}" has none',
  'no-region': 'nothing, as the language has no regions',
} as const

/** The English of types; others are named as JavaScript names them. */
const types: Readonly<Record<string, string>> = {
  null: 'null',
  list: 'a list',
  text: 'a text',
  object: 'an object',
}

/** Id of what is wrong with a situation: `missing`, `not-valid`, `too-long` … */
type SituationProblemKind = keyof typeof messages

/** Id of what is wrong: with a situation, or with the extension of a language. */
export type ProblemKind =
  | SituationProblemKind
  | 'unknown-key'
  | 'not-a-list'
  | 'composes-only'
  | 'reason-of-the-model'
  /** A template or a cue that does not parse. */
  | 'malformed'

/** Id of what is expected where no valid values are listed: `text`, `whole-number` … */
export type ExpectedKind = keyof typeof expectations

/** One thing that is wrong with what the caller gave. */
export interface Problem {
  /** Where, as a path such as `interview.date`; empty for the whole value. */
  readonly path: string
  /** What is wrong, as an id to tell problems apart by and to word them in another language by. */
  readonly kind: ProblemKind
  /** What is wrong, in English. */
  readonly message: string
  /** What message and expectation speak of, by name, such as `{ most: 200 }`; of a `wrong-type` the `type` given: `list`, `text`, `null`, `number` … */
  readonly values?: ProblemValues
  /** What is valid there, in English: the valid values, or what sort of value is. */
  readonly expected?: string
  /** The sort of value that `expected` names; absent where it lists valid values. */
  readonly expects?: ExpectedKind
  /** The valid value or key nearest to what was given. */
  readonly nearest?: string
}

/** What a problem speaks of, by name. */
export type ProblemValues = Readonly<Record<string, string | number>>

/** What is known of a problem besides its kind. */
export interface ProblemDetails {
  readonly values?: ProblemValues | undefined
  /** The valid values. */
  readonly valid?: readonly string[]
  /** The sort of value that is valid, where there is no list. */
  readonly expects?: ExpectedKind | undefined
  readonly nearest?: string | undefined
}

/** A problem of a situation, worded. */
export function problemAt(
  path: string,
  kind: SituationProblemKind,
  { values, valid, expects, nearest }: ProblemDetails = {},
): Problem {
  const expected = expects === undefined ? valid?.join(', ') : filled(expectations[expects], values)
  return {
    path,
    kind,
    message: messageOf(kind, values),
    ...(values && { values }),
    ...(expected !== undefined && { expected }),
    ...(expects && { expects }),
    ...(nearest !== undefined && { nearest }),
  }
}

/** What a refinement of a schema says, for people and, in the `params` of its issue, for {@link problemAt}. */
export function refusal(kind: SituationProblemKind, values?: ProblemValues) {
  return { error: messageOf(kind, values), params: { kind, values } satisfies RefusalParams }
}

/** The parameters of such an issue. */
export interface RefusalParams {
  readonly kind: SituationProblemKind
  readonly values: ProblemValues | undefined
}

/** The name of a value’s type, as {@link Problem} has it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'string' ? 'text' : typeof value
}

function messageOf(kind: SituationProblemKind, values: ProblemValues = {}): string {
  const type = values['type']
  return filled(messages[kind], {
    ...values,
    ...(type !== undefined && { type: types[type] ?? `a ${type}` }),
  })
}

function filled(sentence: string, values: ProblemValues = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}
