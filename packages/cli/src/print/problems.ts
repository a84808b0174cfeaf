import type { DeclinekitError, Problem } from '@declinekit/core'
import type { PlaceOf } from '../input/situation'
import { UsageError } from '../usage-error'
import { say, sayIfKnown, spokenLocale, type WordKey } from '../words/words'

/** An error as the user reads it: ours in a sentence, and one that nobody foresaw with its stack. */
export async function describeError(error: unknown): Promise<string> {
  if (error instanceof UsageError) return error.message
  if (isDeclinekitError(error)) return describeRefusal(error, async () => undefined)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Calls something of the SDK, and says of what it refuses in what file and line it stands. */
export async function explaining<Result>(placeOf: PlaceOf, call: () => Result): Promise<Awaited<Result>> {
  try {
    return await call()
  } catch (error) {
    if (isDeclinekitError(error)) throw new UsageError(await describeRefusal(error, placeOf))
    throw error
  }
}

/** Whether an error is one of the SDK’s, whichever copy of it threw it. */
export function isDeclinekitError(error: unknown): error is DeclinekitError {
  return error instanceof Error && error.name === 'DeclinekitError' && 'code' in error
}

/** The message of a refusal in the user’s language, with the place of every problem. */
export async function describeRefusal(error: DeclinekitError, placeOf: PlaceOf): Promise<string> {
  const { code, details } = error
  const problems = details?.problems ?? []
  if (code !== 'INVALID_SITUATION' || problems.length === 0) return inOwnWords(error)
  const lines = await Promise.all(
    problems.map(async (problem) => `- ${await placed(problem, placeOf)}${describeProblem(problem)}`),
  )
  return [say('problem.situation', { count: problems.length }), ...lines].join('\n')
}

async function placed({ path }: Problem, placeOf: PlaceOf): Promise<string> {
  const place = path === '' ? undefined : await placeOf(path.split('.'))
  return place === undefined ? '' : `${place}: `
}

/** One problem, without its place: the field, what is wrong, what is valid and what is nearest to what was given. */
export function describeProblem({ path, message, expected, nearest }: Problem): string {
  const where = path === '' ? '' : `${path}: `
  const guess = nearest === undefined ? '' : ` ${say('error.didYouMean', { guess: nearest })}`
  const valid = expected === undefined ? '' : ` ${say('error.valid', { values: translated(expected) })}`
  return `${where}${translated(message)}.${guess}${valid}`
}

/** The few sentences of core about a field, each with its own in the catalogue. */
const sentences: readonly (readonly [RegExp, WordKey])[] = [
  [/^is missing$/u, 'problem.missing'],
  [/^is not a known field$/u, 'problem.unknownField'],
  [/^(?<given>.+) is not valid here$/su, 'problem.notValid'],
  [/^is out of range$/u, 'problem.outOfRange'],
  [/^has a line break/u, 'problem.unsafe'],
  [/^has no letter and no figure$/u, 'problem.noLetter'],
  [/^is empty;/u, 'problem.empty'],
  [
    /^is "(?<reason>.+)", which no better term would change; the purpose "negotiate" needs/su,
    'problem.notNegotiable',
  ],
  [/^is "(?<medium>.+)", which is no medium of the channel "(?<channel>.+)"$/su, 'problem.otherMedium'],
  [/^"(?<region>.+)" is no region of this language$/su, 'problem.noRegion'],
  [/^nothing, as the channel "(?<channel>.+)" has none$/u, 'expected.noMedium'],
  [/^nothing, as the language has no regions$/u, 'expected.noRegion'],
  [/^is longer than (?<most>\d+) characters$/u, 'problem.tooLong'],
  [/^is not a day of the calendar/u, 'problem.noDay'],
  [/^is not a time of day/u, 'problem.noTime'],
  [/^is a list$/u, 'problem.isList'],
  [/^is a text$/u, 'problem.isText'],
  [/^is an object$/u, 'problem.isObject'],
  [/^is null$/u, 'problem.isNull'],
  [/^is a number$/u, 'problem.isNumber'],
  [/^is a boolean$/u, 'problem.isBoolean'],
  [/^a text$/u, 'expected.text'],
  [/^a list$/u, 'expected.list'],
  [/^an object$/u, 'expected.object'],
  [/^an object with (?<keys>.+)$/u, 'expected.objectWith'],
  [/^a whole number$/u, 'expected.wholeNumber'],
  [/^a text, or an object with the parts of a name$/u, 'expected.person'],
  [/^at most (?<most>\d+)( entries)?$/u, 'expected.atMost'],
  [/^at least (?<least>\d+)( entries)?$/u, 'expected.atLeast'],
]

/** A sentence of core in the user’s language; one that is not known stays as it is, as do lists of ids. */
export function translated(sentence: string): string {
  if (spokenLocale() === 'en') return sentence
  for (const [pattern, key] of sentences) {
    const match = pattern.exec(sentence)
    if (match !== null) return say(key, { ...match.groups })
  }
  return sentence
}

/** Words for a refusal that is told by its code; core’s own where we have none. */
export function inOwnWords({ message, code, details }: DeclinekitError): string {
  if (spokenLocale() === 'en') return message
  const what = ['move', 'medium'].find((name) => typeof details?.[name] === 'string')
  const key = `refusal.${code}${what === undefined ? '' : `.${what}`}`
  const values = Object.entries(details ?? {}).map(([name, value]) => [name, String(value)])
  return sayIfKnown(key, Object.fromEntries(values) as Record<string, string>) ?? message
}
