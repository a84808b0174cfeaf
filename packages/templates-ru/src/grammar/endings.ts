import { fold, isCyrillic, keepCapitals } from './letters'
import { obliqueCases } from './types'
import type { Case, Inflected } from './types'

/**
 * How a word changes: the part that stays and the endings of the five oblique cases
 * (genitive, dative, accusative, instrumental, prepositional), separated by spaces.
 */
export interface Paradigm {
  stem: string
  endings: string
}

/** Endings by type. The names say what stands before them, which is what Russian spelling asks. */
export const endings = {
  hard: 'а у а ом е',
  hushed: 'а у а ем е',
  soft: 'я ю я ем е',
  afterI: 'я ю я ем и',
  possessive: 'а у а ым е',
  possessiveFemale: 'ой ой у ой ой',
  adjective: 'ого ому ого ым ом',
  adjectiveAfterVelar: 'ого ому ого им ом',
  adjectiveSoft: 'его ему его им ем',
  adjectiveFemale: 'ой ой ую ой ой',
  adjectiveFemaleHushed: 'ей ей ую ей ей',
  adjectiveFemaleSoft: 'ей ей юю ей ей',
  a: 'ы е у ой е',
  aAfterVelar: 'и е у ой е',
  aHushed: 'и е у ей е',
  aAfterTs: 'ы е у ей е',
  ya: 'и е ю ей е',
  iya: 'и и ю ей и',
  feminineSoft: 'и и ь ью и',
} as const

/** The form of a word in a case; a word without a paradigm has one form only. */
export function formOf(word: string, paradigm: Paradigm | undefined, grammaticalCase: Case): string {
  if (grammaticalCase === 'nominative' || paradigm === undefined) return word
  const ending = paradigm.endings.split(' ')[obliqueCases.indexOf(grammaticalCase)] ?? ''
  return keepCapitals(word, paradigm.stem + ending)
}

/** Words in -а and -я, of whatever gender: «няня», «Никита», «Щербина», «судья». */
export function paradigmOfA(word: string): Paradigm {
  const stem = word.slice(0, -1)
  const folded = word.toLowerCase()
  if (folded.endsWith('ия')) return { stem, endings: endings.iya }
  if (folded.endsWith('я')) return { stem, endings: endings.ya }
  if (/[гкх]а$/.test(folded)) return { stem, endings: endings.aAfterVelar }
  if (/[жшчщ]а$/.test(folded)) return { stem, endings: endings.aHushed }
  return { stem, endings: folded.endsWith('ца') ? endings.aAfterTs : endings.a }
}

/** Men's words in a consonant, -й or -ь: «врач», «Юрий», «токарь»; stress decides «врачом» but «Ярошем». */
export function paradigmOfConsonant(word: string, stressedEnding: boolean): Paradigm {
  const folded = word.toLowerCase()
  const stem = word.slice(0, -1)
  if (folded.endsWith('ий')) return { stem, endings: endings.afterI }
  if (/[жшчщ]ь$/.test(folded)) return { stem, endings: endings.hushed }
  if (/[йь]$/.test(folded)) return { stem, endings: endings.soft }
  const hushed = /[жшчщц]$/.test(folded) && !stressedEnding
  return { stem: word, endings: hushed ? endings.hushed : endings.hard }
}

/** Words that change as adjectives do: «Толстой», «управляющий», «горничная», «Синяя»; else nothing. */
export function paradigmOfAdjective(word: string): Paradigm | undefined {
  const stem = word.slice(0, -2)
  const folded = word.toLowerCase()
  // «Сухим», «городским», «Чужим»: no ы after these, wherever the stress is
  if (/(?:[гкх][ио]|[жшчщ]о)й$/.test(folded)) return { stem, endings: endings.adjectiveAfterVelar }
  if (/[ыо]й$/.test(folded)) return { stem, endings: endings.adjective }
  if (/ий$/.test(folded)) return { stem, endings: endings.adjectiveSoft }
  if (/[жшчщ]ая$/.test(folded) && !/(?:чуж|больш)ая$/.test(folded))
    return { stem, endings: endings.adjectiveFemaleHushed }
  if (/ая$/.test(folded)) return { stem, endings: endings.adjectiveFemale }
  return /яя$/.test(folded) ? { stem, endings: endings.adjectiveFemaleSoft } : undefined
}

/**
 * Inflects a name word by word and part by part: «Анны-Марии», «Римского-Корсакова». `read` says how a part
 * changes, given the part folded and the mark that follows it; initials stay, and other alphabets are left
 * uncertain.
 */
export function inflectWords(
  text: string,
  grammaticalCase: Case,
  read: (part: string, folded: string, following: string) => Paradigm | undefined,
): Inflected {
  let certain = true
  const inflected = text.replace(/[^ -]+/g, (part, offset: number) => {
    if (part.endsWith('.')) return part
    const known = isCyrillic(part.replace(/^.['’ʼ]/, ''))
    certain &&= known
    const following = text.charAt(offset + part.length)
    return known ? formOf(part, read(part, fold(part), following), grammaticalCase) : part
  })
  return { text: inflected, certain }
}
