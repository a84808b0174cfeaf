import type { Rule } from '@declinekit/core'

const article = /(?<![\p{L}\p{N}'’.-])(an?)([ \u00A0])([A-Za-z][A-Za-z'’-]*)/giu

/** Written with a vowel, spoken with a consonant: “a university”, “a one-off”, “a European”. */
const consonantSound =
  /^(?:uni(?:t|v|q|f|c|o|s|l)|use|usu|usa|ute|uto|uti|unani|uran|uro|uri|uk|ubi|eu|ewe|one(?:$|[-s'’])|once)/iu
const vowelAfterAll = /^(?:unin|unim|unid|unic?k)/iu
/** Written with a consonant, spoken with a vowel: “an hour”, “an honest”. */
const silentH = /^(?:hour|honest|honor|honour|heir)/iu
/** Letters whose names begin with a vowel, for abbreviations that are spelt out: “an HR manager”, “an MBA”. */
const vowelName = /^[AEFHILMNORSX]/u
const abbreviation = /^[A-Z]{2,5}s?$/u
/** Words that stand after “a” as a letter, a grade or a note rather than an article, or that either article may precede. */
const either = new Set([
  'historic',
  'historical',
  'hotel',
  'herb',
  'herbal',
  'habitual',
  'hilarious',
  'and',
  'or',
  'is',
  'in',
  'as',
  'at',
  'if',
  'on',
  'm',
  'level',
])

/** What every wrong article looks like, and few right ones: most letters hold nothing of the kind, and one look tells. */
const suspicious =
  /(?:^|[^A-Za-z0-9])[aA](?:[ \u00A0](?:[aeiouAEIOU]|[hH](?:[oO][nNuU]|[eE][iI])|[FHLMNRSX][A-Z])|[nN][ \u00A0](?:[^aeioAEIO]|[oO][nN][cCeE]|[eE][uUwW]))/

/** “A offer” and “an position”: the article goes by the sound that follows. Sounds that are not certain are let be. */
export const chooseAOrAn: Rule = {
  id: 'choose-a-or-an',
  about: 'Write “an” before a vowel sound, and “a” before any other.',
  severity: 'warning',
  sources: ['S2'],
  messages: ['an', 'a'],
  *find(draft) {
    if (!suspicious.test(draft.text)) return
    for (const part of draft.parts) {
      if (part.moves.some((move) => move === 'signature' || move === 'contact' || move === 'addressee'))
        continue
      for (const match of part.text.matchAll(article)) {
        const [, found = '', , next = ''] = match
        const wants = articleBefore(next)
        if (wants === undefined || wants === found.toLowerCase()) continue
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
  if (either.has(word.toLowerCase()) || /^[a-z](?:$|-)/iu.test(word)) return undefined
  if (abbreviation.test(word)) return isSpelt(word) ? (vowelName.test(word) ? 'an' : 'a') : undefined
  if (silentH.test(word)) return 'an'
  if (/^[aeiou]/iu.test(word)) return consonantSound.test(word) && !vowelAfterAll.test(word) ? 'a' : 'an'
  return /^y/iu.test(word) || /^[^aeiouy]/iu.test(word) ? 'a' : undefined
}

/** Whether an abbreviation has no vowel, so that it can only be spelt out; “NASA” may be read as a word. */
function isSpelt(word: string): boolean {
  return !/[AEIOUY]/u.test(word)
}
