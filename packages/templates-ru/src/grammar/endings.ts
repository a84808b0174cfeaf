import * as endings from './ending-types.json'
import { fold, isCyrillic, keepCapitals } from './letters'
import { obliqueCases } from './types'
import type { Case, Inflected, ObliqueCase } from './types'

/**
 * How a word changes: the part that stays and the endings of the five oblique cases. `ending-types.json` has them as they stand after a hard
 * consonant and under the stress; {@link spell} writes them as other stems ask.
 */
export type Paradigm = readonly [stem: string, endings: string]

/** The form of a word in a case; a word without a paradigm has one form only. */
export function formOf(word: string, paradigm: Paradigm | undefined, grammaticalCase: Case): string {
  if (!paradigm) return word
  const [stem, listed] = paradigm
  const ending = listed.split(' ')[obliqueCases.indexOf(grammaticalCase as ObliqueCase)]
  return ending === undefined ? word : keepCapitals(word, stem + ending)
}

/** Words in -а and -я, of whatever gender: «няня», «Никита», «Щербина», «судья»; stress decides «Левшой» but «Гришей». */
export function paradigmOfA(word: string, stressedEnding = false): Paradigm {
  return spell(word.slice(0, -1), endings.feminine, /я$/i.test(word), stressedEnding)
}

/** Men's words in a consonant, -й or -ь: «врач», «Юрий», «токарь»; stress decides «врачом» but «Ярошем». */
export function paradigmOfConsonant(word: string, stressedEnding: boolean): Paradigm {
  const stem = word.replace(/[йь]$/i, '')
  return spell(stem, endings.masculine, stem !== word && !/[жшчщ]ь$/i.test(word), stressedEnding)
}

/** Words that change as adjectives do: «Толстой», «управляющий», «горничная», «Синяя»; else nothing. */
export function paradigmOfAdjective(word: string): Paradigm | undefined {
  const folded = word.toLowerCase()
  const listed = /[ыио]й$/.test(folded)
    ? endings.adjective
    : /(?:ая|яя)$/.test(folded) && endings.adjectiveFemale
  // «рабочей», but «чужой» and «большой»
  const stressedEnding = !/[жшчщ]ая$/.test(folded) || /(?:чуж|больш)ая$/.test(folded)
  return listed
    ? spell(word.slice(0, -2), listed, /(?:[^гкх]ий|яя)$/.test(folded), stressedEnding)
    : undefined
}

/**
 * Endings in the spelling that a stem asks for: «нян|ей» for «мам|ой», «душ|и» for «мам|ы», «Мари|и» for «нян|е», and «Гриш|ей» for «душ|ой»
 * where the ending is not stressed.
 */
function spell(stem: string, listed: string, soft: boolean, stressedEnding: boolean): Paradigm {
  const unstressed = !stressedEnding && /[жшчщц]$/i.test(stem)
  const spelling: Readonly<Record<string, string>> = soft
    ? { а: 'я', е: /и$/i.test(stem) ? 'и' : 'е', о: 'е', у: 'ю', ы: 'и' }
    : { о: unstressed ? 'е' : 'о', ы: /[гкхжшчщ]$/i.test(stem) ? 'и' : 'ы' }
  return [stem, listed.replace(/(?<![^ ])./g, (first) => spelling[first] ?? first)]
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
