import type { Part } from '../model/letter'
import { courtesies } from '../model/move'
import { isBody } from '../model/body'
import { asks, type Draft } from './draft'
import { mayBeInnocent } from './innocence'
import { leaveReasonOut } from './leave-reason-out'
import { rule, type Report } from './rule'
import { wordsIn } from './words-in'

interface Limits {
  /** Sentences that may give reasons, and words in them. */
  readonly sentences: number
  readonly words: number
  /** Words in sentences that do nothing but explain or tell. */
  readonly telling: number
}

/**
 * Two short sentences are enough; more sounds like an apology in disguise. Whoever explains at length tells a story, and most of its
 * sentences are no reasons by themselves: so sentences in which nothing is heard count too, by their words and by how many stand in a row,
 * and weigh less as long as they are few.
 * Private detail is too long however short it is.
 */
export const keepTheReasonShort = rule<Limits>({
  id: 'keep-the-reason-short',
  about: 'Keep the reason to one clause, two short sentences at the most, and private detail out of it.',
  severity: 'warning',
  sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  messages: ['long', 'private'],
  options: { sentences: 3, words: 55, telling: 40 },
  *find(draft, limits) {
    const long = longIn(draft, limits)
    if (long !== undefined) yield long
    if (draft.isDecline) yield* privateIn(draft)
  },
})

function* privateIn(draft: Draft): Iterable<Report> {
  const details = draft.lapses('private')
  const isAdvice = mayBeInnocent(draft, details)
  for (const { start, end } of details) {
    const values = { found: draft.text.slice(start, end) }
    const mend = isAdvice ? undefined : leaveReasonOut(draft, start)
    yield {
      message: 'private',
      values,
      start,
      end,
      ...(isAdvice ? { severity: 'advice' as const } : {}),
      ...(mend === undefined ? {} : { mend }),
    }
  }
}

function longIn(draft: Draft, { sentences, words, telling }: Limits): Report | undefined {
  const reasons = draft.all('reason').filter(explains)
  const length = wordsIn(reasons)
  if (reasons.length > sentences || length > words) return reportOn(reasons, length)
  if (!draft.isDecline) return undefined
  const told = draft.parts.filter(tells)
  const toldLength = wordsIn(told)
  if (toldLength > words && told.length >= sentences) {
    const atOnce = longestRun(draft)
    const report = reportOn(told, toldLength)!
    const isStory = wordsIn(atOnce) > words && atOnce.length >= sentences && atOnce.filter(gives).length > 1
    return isStory ? report : { ...report, severity: 'advice' }
  }
  const story = toldLength > telling ? told : storyIn(draft, sentences)
  const report = reportOn(story, wordsIn(story))
  return report && { ...report, severity: 'advice' }
}

function explains({ moves }: Part): boolean {
  return !moves.some((move) => courtesies.has(move))
}

/** With fewer words to a sentence they are no story but a list of short remarks. */
const wordsPerSentence = 5

/** The run of parts with the most words in which nothing is done but telling: a remark here and there is no story. */
function longestRun(draft: Draft): readonly Part[] {
  let [longest, run]: [Part[], Part[]] = [[], []]
  let [most, words] = [0, 0]
  for (const part of draft.parts.filter(isBody)) {
    if (!tells(part)) {
      run = []
      words = 0
      continue
    }
    run.push(part)
    words += wordsIn([part])
    if (words > most) [longest, most] = [run, words]
  }
  return longest
}

/** The first run of more sentences than a reason may have in which nothing is done but telling. */
function storyIn(draft: Draft, sentences: number): readonly Part[] {
  let run: Part[] = []
  for (const part of [...draft.parts.filter(isBody), undefined]) {
    if (part !== undefined && tells(part)) {
      run.push(part)
      continue
    }
    const told = run.filter(({ text }) => !text.endsWith(':'))
    if (told.length > sentences && wordsIn(told) >= told.length * wordsPerSentence) return told
    run = []
  }
  return []
}

/** The lines of a signature tell nothing. */
const hasContact = /@|\d{5}|\d-\d\d/

/** Whether a part does nothing but give reasons, or nothing that is heard; a question asks. */
function tells(part: Part): boolean {
  if (hasContact.test(part.text) || asks(part)) return false
  return isBody(part) && part.moves.every((move) => move === 'reason')
}

/** Whether a part is heard to give a reason: among what is only told, two such tell a story from notes on keys and papers. */
function gives({ moves }: Part): boolean {
  return moves.includes('reason')
}

function reportOn(parts: readonly Part[], count: number): Report | undefined {
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return { message: 'long', values: { count }, start: first.start, end: last.end }
}
