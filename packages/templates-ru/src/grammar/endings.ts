import * as endings from './ending-types.json'
import { fold, isCyrillic, keepCapitals } from './letters'
import { obliqueCases } from './types'
import type { Case, Inflected, ObliqueCase } from './types'
import { wordsOf } from './word-lists'
import type { WordList } from './word-lists'

/**
 * How a word changes: the part that stays and the endings of the five oblique cases. `ending-types.json` names them by what stands before
 * them, which is what Russian spelling asks.
 */
export type Paradigm = readonly [stem: string, endings: WordList]

/** The form of a word in a case; a word without a paradigm has one form only. */
export function formOf(word: string, paradigm: Paradigm | undefined, grammaticalCase: Case): string {
  if (paradigm === undefined) return word
  const [stem, listed] = paradigm
  const ending = wordsOf(listed)[obliqueCases.indexOf(grammaticalCase as ObliqueCase)]
  return ending === undefined ? word : keepCapitals(word, stem + ending)
}

/** Words in -а and -я, of whatever gender: «няня», «Никита», «Щербина», «судья». */
export function paradigmOfA(word: string): Paradigm {
  const folded = word.toLowerCase()
  return [word.slice(0, -1), endingsOfA(folded)]
}

function endingsOfA(folded: string): WordList {
  if (folded.endsWith('я')) return folded.endsWith('ия') ? endings.iya : endings.ya
  if (/[гкх]а$/.test(folded)) return endings.aAfterVelar
  if (/[жшчщ]а$/.test(folded)) return endings.aHushed
  return folded.endsWith('ца') ? endings.aAfterTs : endings.a
}

/** Men's words in a consonant, -й or -ь: «врач», «Юрий», «токарь»; stress decides «врачом» but «Ярошем». */
export function paradigmOfConsonant(word: string, stressedEnding: boolean): Paradigm {
  const folded = word.toLowerCase()
  const stem = word.replace(/[йь]$/i, '')
  if (/[жшчщ]ь$/.test(folded)) return [stem, endings.hushed]
  if (stem !== word) return [stem, folded.endsWith('ий') ? endings.afterI : endings.soft]
  return [stem, /[жшчщц]$/.test(folded) && !stressedEnding ? endings.hushed : endings.hard]
}

/** Words that change as adjectives do: «Толстой», «управляющий», «горничная», «Синяя»; else nothing. */
export function paradigmOfAdjective(word: string): Paradigm | undefined {
  const listed = endingsOfAdjective(word.toLowerCase())
  return listed === undefined ? undefined : [word.slice(0, -2), listed]
}

function endingsOfAdjective(folded: string): WordList | undefined {
  // «Сухим», «городским», «Чужим»: no ы after these, wherever the stress is
  if (/(?:[гкх][ио]|[жшчщ]о)й$/.test(folded)) return endings.adjectiveAfterVelar
  if (/[ыо]й$/.test(folded)) return endings.adjective
  if (folded.endsWith('ий')) return endings.adjectiveSoft
  if (/[жшчщ]ая$/.test(folded) && !/(?:чуж|больш)ая$/.test(folded)) return endings.adjectiveFemaleHushed
  if (folded.endsWith('ая')) return endings.adjectiveFemale
  return folded.endsWith('яя') ? endings.adjectiveFemaleSoft : undefined
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
