import type { DeclinekitError, Problem } from '@declinekit/core'
import type { PlaceOf } from '../input/situation'
import { UsageError } from '../usage-error'
import { say, sayIfKnown, spokenLocale } from '../words/words'

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
  // `DeclinekitError.is` would load core for errors that are none of its own.
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
export function describeProblem(problem: Problem): string {
  const { path, nearest } = problem
  const where = path === '' ? '' : `${path}: `
  const guess = nearest === undefined ? '' : ` ${say('error.didYouMean', { guess: nearest })}`
  const expected = expectedOf(problem)
  const valid = expected === undefined ? '' : ` ${say('error.valid', { values: expected })}`
  return `${where}${messageOf(problem)}.${guess}${valid}`
}

/** What is wrong, in the user’s language; English is core’s own. */
function messageOf({ kind, message, values }: Problem): string {
  const type = kind === 'wrong-type' ? `.${values?.['type']}` : ''
  return sayIfKnown(`wrong.${kind}${type}`, values) ?? sayIfKnown(`wrong.${kind}.other`, values) ?? message
}

/** What is valid: a list of ids stands as it is. */
function expectedOf({ expects, expected, values }: Problem): string | undefined {
  return expects === undefined ? expected : (sayIfKnown(`wanted.${expects}`, values) ?? expected)
}

/** Words for a refusal that is told by its code; core’s own where we have none. */
export function inOwnWords({ message, code, details }: DeclinekitError): string {
  if (spokenLocale() === 'en') return message
  const what = ['move', 'segments', 'medium'].find((name) => details?.[name] !== undefined)
  const key = `refusal.${code}${what === undefined ? '' : `.${what}`}`
  const values = Object.entries(details ?? {}).map(([name, value]) => [name, String(value)])
  return sayIfKnown(key, Object.fromEntries(values) as Record<string, string>) ?? message
}
