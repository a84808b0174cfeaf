import type { Part } from '../model/letter'
import { isBody, type Draft } from './draft'
import { rule } from './rule'

/**
 * Two short sentences are enough; more sounds like an apology in disguise. And “for personal reasons” is enough where the reason is an
 * illness, a divorce or the like: each detail is one too many.
 */
export const keepTheReasonShort = rule({
  id: 'keep-the-reason-short',
  about: 'Keep the reason to one clause, two short sentences at the most, and private details out of it.',
  severity: 'warning',
  sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  messages: ['long', 'private'],
  options: { sentences: 3, words: 55 },
  *find(draft, { sentences, words }) {
    for (const { start, end } of draft.isDecline ? draft.lapses('private') : [])
      yield { message: 'private', values: { found: draft.text.slice(start, end) }, start, end }
    const reasons = draft.all('reason')
    const isLong = reasons.length > sentences || wordsIn(reasons) > words
    const told = isLong ? reasons : storyIn(draft, sentences)
    const [first, last] = [told[0], told.at(-1)]
    if (first === undefined || last === undefined) return
    yield { message: 'long', values: { count: wordsIn(told) }, start: first.start, end: last.end }
  },
})

/** A signature’s lines tell nothing either. */
const hasContact = /@|\d{5}|\d-\d\d/

/** With fewer words to a sentence they are no story but a list of short remarks. */
const wordsPerSentence = 5

/**
 * The first run of more sentences than a reason may have that do nothing a letter does: they thank nobody, refuse nothing, wish nothing.
 * What happened to whom, told at length, is a reason whatever it is about; no lexicon could know all of it.
 */
function storyIn(draft: Draft, sentences: number): readonly Part[] {
  if (!draft.isDecline) return []
  let run: Part[] = []
  for (const part of [...draft.parts.filter(isBody), undefined]) {
    if (part !== undefined && part.moves.every((move) => move === 'reason') && !hasContact.test(part.text)) {
      run.push(part)
      continue
    }
    const told = run.filter(({ text }) => !text.endsWith(':'))
    if (told.length > sentences && wordsIn(told) >= told.length * wordsPerSentence) return run
    run = []
  }
  return []
}

function wordsIn(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
}
