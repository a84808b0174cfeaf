import type { Part } from '../model/letter'
import { kindAt, kindsOf, type Characters } from '../text/characters'
import type { Span } from '../text/span'

/** Which alphabets a draft is written in. */
export interface Alphabets {
  /** Share of letters in the alphabet of the language, 0 to 1; 1 where there are no letters. */
  readonly own: number
  /** Words that mix Latin and Cyrillic letters. */
  readonly mixed: readonly Span[]
}

// Latin and Cyrillic letters side by side, without a hyphen or a figure between them: «HR-директор» and «1С» are well written.
const mixedWord = /(?:\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin})/u
const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+/gu

const latin = kindsOf('latin', 'latinCapital')
const cyrillic = kindsOf('cyrillic', 'cyrillicCapital')
/** What may be a letter of these alphabets too, or belong to one. */
const rare = kindsOf('symbol', 'half', 'hidden', 'other')

/** Counts letters by alphabet and finds the words that mix two. */
export function alphabetsOf(parts: readonly Part[], script: string, characters: Characters): Alphabets {
  // Most drafts hold no letter of the other alphabet, and need no count.
  if (!characters.has(script === 'Cyrillic' ? latin : cyrillic | rare)) return { own: 1, mixed: [] }
  const otherLetter = script === 'Cyrillic' ? /[A-Za-z]/ : /[\u0400-\u04FF]/
  if (!parts.some(({ text }) => otherLetter.test(text))) return { own: 1, mixed: [] }
  const count = characters.has(rare) ? countRare : countPlain
  return count(parts, script)
}

/** Counts by the kinds of characters, which tell these letters from all else. */
function countPlain(parts: readonly Part[], script: string): Alphabets {
  const ownKinds = script === 'Cyrillic' ? cyrillic : latin
  let own = 0
  let all = 0
  const mixed: Span[] = []
  for (const { text, start } of parts) {
    for (let at = 0; at < text.length; at++) {
      let kinds = 0
      const from = at
      for (; at < text.length && (kindAt(text, at) & (latin | cyrillic)) !== 0; at++)
        kinds |= kindAt(text, at)
      all += at - from
      if ((kinds & ownKinds) !== 0) own += at - from
      if ((kinds & latin) !== 0 && (kinds & cyrillic) !== 0)
        mixed.push({ start: start + from, end: start + at })
    }
  }
  return { own: all === 0 ? 1 : own / all, mixed }
}

/** Counts by the script of each word, accents and all. */
function countRare(parts: readonly Part[], script: string): Alphabets {
  const ownWord = script === 'Cyrillic' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u
  let own = 0
  let all = 0
  const mixed: Span[] = []
  for (const part of parts) {
    for (const match of part.text.matchAll(word)) {
      all += match[0].length
      if (ownWord.test(match[0])) own += match[0].length
      const start = part.start + match.index
      if (mixedWord.test(match[0])) mixed.push({ start, end: start + match[0].length })
    }
  }
  return { own: all === 0 ? 1 : own / all, mixed }
}
