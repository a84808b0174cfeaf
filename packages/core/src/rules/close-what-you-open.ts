import { loneMarksIn, pairedMarks, withoutPartners } from '../proofread/pairs'
import { stretchesOf } from '../proofread/stretches'
import { blankFinder } from './blanks'
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
    const isBlank = blankFinder(draft)
    const lone = stretchesOf(text, parts).flatMap(loneMarksIn)
    for (const { start, end } of withoutPartners(text, lone)) {
      if (!isBlank(start, end)) yield { message: 'found', values: { found: text[start]! }, start, end }
    }
  },
})
