import { stretchesOf } from '../proofread/stretches'
import { mayBeTorn, tornWordsIn } from '../proofread/torn-words'
import { reportOf } from './replacement'
import { rule } from './rule'

/** A machine that swaps words for synonyms leaves phrases that nobody says; so does a translation word by word. */
export const makeSense = rule({
  id: 'make-sense',
  about: 'Send no text that was spun by a machine: read it aloud once.',
  severity: 'warning',
  sources: ['S2'],
  messages: ['spun', 'torn'],
  *find(draft) {
    for (const heard of draft.lapses('spun')) yield reportOf('spun', heard, draft)
    if (!mayBeTorn(draft.characters)) return
    for (const stretch of stretchesOf(draft.text, draft.parts)) {
      for (const { start, end } of tornWordsIn(stretch))
        yield { message: 'torn', values: { found: draft.text.slice(start, end).trim() }, start, end }
    }
  },
})
