import { loneMarksIn, pairedMarks } from '../proofread/pairs'
import { stretchesOf } from '../proofread/stretches'
import { rule } from './rule'

/** A bracket or a quotation mark that stands alone sends the reader looking for its partner. */
export const closeWhatYouOpen = rule({
  id: 'close-what-you-open',
  about: 'Give every bracket and quotation mark its partner.',
  severity: 'warning',
  sources: ['S2'],
  messages: ['found'],
  *find(draft) {
    const { text, parts } = draft
    if (!draft.characters.has(pairedMarks)) return
    // Marks and blanks both come in the order of the text, so one walk over each is enough.
    const blanks = draft.lapses('placeholder')
    let next = 0
    for (const stretch of stretchesOf(text, parts)) {
      for (const { start, end } of loneMarksIn(stretch)) {
        while (next < blanks.length && blanks[next]!.end < end) next++
        const blank = blanks[next]
        if (blank !== undefined && blank.start <= start) continue
        yield { message: 'found', values: { found: text[start]! }, start, end }
      }
    }
  },
})
