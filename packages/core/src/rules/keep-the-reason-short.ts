import { rule } from './rule'

/** Two short sentences are enough; more sounds like an apology in disguise. */
export const keepTheReasonShort = rule({
  id: 'keep-the-reason-short',
  about: 'Keep the reason to one clause, two short sentences at the most.',
  severity: 'warning',
  sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  messages: ['long'],
  options: { sentences: 3, words: 55 },
  *find(draft, { sentences, words }) {
    const reasons = draft.all('reason')
    const length = reasons.reduce((sum, part) => sum + part.text.split(/\s+/u).length, 0)
    const [first, last] = [reasons[0], reasons.at(-1)]
    if (first === undefined || last === undefined || (reasons.length <= sentences && length <= words)) return
    yield { message: 'long', values: { count: length }, start: first.start, end: last.end }
  },
})
