import { mayBeMisspaced, misspacedIn } from '../proofread/spacing'
import { stretchesOf } from '../proofread/stretches'
import { rule } from './rule'

/** One space between words, none before a mark, one after it. */
export const spaceEvenly = rule({
  id: 'space-evenly',
  about: 'One space between words, none before a mark, one after it.',
  severity: 'advice',
  sources: ['S2'],
  messages: ['doubled', 'before', 'after'],
  *find(draft) {
    const { text, parts } = draft
    if (!mayBeMisspaced(draft.characters)) return
    // Faults and blanks both come in the order of the text, so one walk over each is enough.
    const blanks = draft.lapses('placeholder')
    let next = 0
    for (const stretch of stretchesOf(text, parts)) {
      for (const { fault, ...edit } of misspacedIn(stretch)) {
        while (next < blanks.length && blanks[next]!.end < edit.start) next++
        const blank = blanks[next]
        // A mark may be missing its word because a blank was left.
        if (blank !== undefined && blank.start <= edit.end) continue
        const start = fault === 'after' ? edit.start - 1 : edit.start
        yield { message: fault, start, end: edit.end, mend: { kind: 'edit', edits: [edit] } }
      }
    }
  },
})
