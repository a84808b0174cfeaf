import { mayBeMisspaced, misspacedIn } from '../proofread/spacing'
import { stretchesOf } from '../proofread/stretches'
import { blankFinder } from './blanks'
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
    const isBlank = blankFinder(draft)
    for (const stretch of stretchesOf(text, parts)) {
      for (const { fault, ...edit } of misspacedIn(stretch)) {
        // A mark may be missing its word because a blank was left beside it.
        if (isBlank(edit.start - 1, edit.end + 1)) continue
        const start = fault === 'after' ? edit.start - 1 : edit.start
        yield { message: fault, start, end: edit.end, mend: { kind: 'edit', edits: [edit] } }
      }
    }
  },
})
