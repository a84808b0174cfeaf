import { inOneAlphabet } from '../proofread/look-alikes'
import { rule } from './rule'

/** The reader’s language, in its own letters: a Latin letter inside a Cyrillic word is a trap for every search and reader. */
export const writeInOneLanguage = rule({
  id: 'write-in-one-language',
  about: 'Write in the language of the conversation, each word in one alphabet.',
  severity: 'error',
  sources: ['S2'],
  messages: ['foreign', 'mixed'],
  *find(draft) {
    if (draft.isForeign) yield { message: 'foreign' }
    for (const { start, end } of draft.alphabets.mixed) {
      const found = draft.text.slice(start, end)
      const text = inOneAlphabet(found, draft.script)
      yield {
        message: 'mixed',
        values: { found },
        start,
        end,
        severity: 'warning',
        ...(text === undefined ? {} : { mend: { kind: 'edit', edits: [{ start, end, text }] } as const }),
      }
    }
  },
})
