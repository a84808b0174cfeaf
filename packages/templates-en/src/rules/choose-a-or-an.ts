import type { Rule } from '@declinekit/core'
import { opensWithVowel } from '../grammar/vowel-sound'

const article = /(?<![\p{L}\p{N}'’.&-])(an?)([ \u00A0])([A-Za-z][A-Za-z'’-]*)/giu

/** Words that stand after “a” as a letter, a grade or a note rather than an article. */
const afterALetter = new Set(['and', 'or', 'is', 'in', 'as', 'at', 'if', 'on', 'm', 'level'])

/** “A offer” and “an position”: the article goes by the sound that follows. Sounds that are not certain are let be. */
export const chooseAOrAn: Rule = {
  id: 'choose-a-or-an',
  about: 'Write “an” before a vowel sound, and “a” before any other.',
  severity: 'warning',
  sources: ['S2'],
  messages: ['an', 'a'],
  *find(draft) {
    for (const part of draft.parts) {
      if (part.moves.some((move) => move === 'signature' || move === 'contact' || move === 'addressee'))
        continue
      for (const match of part.text.matchAll(article)) {
        const [, found = '', , next = ''] = match
        const wants = articleBefore(next)
        if (wants === undefined || wants === found.toLowerCase()) continue
        // In a line of capitals a word looks like an abbreviation: “AN URN”.
        if (found === 'AN' && next === next.toUpperCase()) continue
        const start = part.start + match.index
        const end = start + found.length
        const text = found === 'A' || found === 'AN' || found === 'An' ? `A${wants.slice(1)}` : wants
        yield {
          message: wants,
          values: { found: `${found} ${next}` },
          start,
          end,
          mend: { kind: 'edit', edits: [{ start, end, text }] },
        }
      }
    }
  },
}

/** The article a word takes; undefined where nobody can tell from its letters. */
function articleBefore(word: string): 'a' | 'an' | undefined {
  if (afterALetter.has(word.toLowerCase()) || /^[a-z](?:$|-)/iu.test(word)) return undefined
  const opens = opensWithVowel(word)
  return opens === undefined ? undefined : opens ? 'an' : 'a'
}
