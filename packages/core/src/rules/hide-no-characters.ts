import { hiddenCharacters, invisibleIn } from '../proofread/invisible'
import { rule } from './rule'

/** Characters that nobody sees come along with copied text; some programs show them as boxes, and those that turn the text around mislead. */
export const hideNoCharacters = rule({
  id: 'hide-no-characters',
  about: 'Leave no invisible characters in the text.',
  severity: 'warning',
  sources: ['S2'],
  messages: ['hidden', 'turned'],
  *find({ text, parts, characters }) {
    if (!characters.has(hiddenCharacters)) return
    const last = parts.at(-1)?.end ?? text.length
    for (const { start, end, turns } of invisibleIn(text)) {
      if (start > last) return
      yield {
        message: turns ? 'turned' : 'hidden',
        values: { count: end - start },
        start,
        end,
        mend: { kind: 'edit', edits: [{ start, end, text: '' }] },
      }
    }
  },
})
