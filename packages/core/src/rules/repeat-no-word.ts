import { doubledWords } from '../proofread/doubled-words'
import { stretchesOf } from '../proofread/stretches'
import { rule } from './rule'

/** A word that slipped in twice shows that nobody read the letter over. */
export const repeatNoWord = rule({
  id: 'repeat-no-word',
  about: 'Leave no word standing twice.',
  severity: 'warning',
  sources: ['S2'],
  messages: ['found'],
  *find({ text, parts, doubles }) {
    for (const stretch of stretchesOf(text, parts)) {
      for (const { word, start, end, second } of doubledWords(stretch, doubles)) {
        const edits = [{ ...second, text: '' }]
        yield { message: 'found', values: { found: word }, start, end, mend: { kind: 'edit', edits } }
      }
    }
  },
})
