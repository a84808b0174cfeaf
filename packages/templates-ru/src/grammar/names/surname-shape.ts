import { countVowels, foldToCyrillic } from '../letters'
import { wordTest } from '../word-lists'
import { foreignSurnames, nounsInJ, nounSurnames, otherSurnames } from './name-words.json'

// common nouns that only look like «Петрова», «Ильина»: men bear them too
const isNounLike = wordTest(nounSurnames)
// -ин and -ов that are no Russian suffix, so women bear them unchanged and men have «Дарвином»
const isForeign = wordTest(foreignSurnames)
const isOther = wordTest(otherSurnames)
const isNounInJ = wordTest(nounsInJ)
const adjectiveMale = /(?:[сц]к[ио]й|ый|[кгхжшчщн]ий|ой)$/
const adjectiveFemale = /(?:[^аеиоуыэюя]ая|няя)$/

/** How much a word looks like a surname by its ending, from 0 to 3; first names end in -ин and -ина too. */
export function surnameLikeness(word: string): number {
  const folded = foldToCyrillic(word)
  if (/[иы]на?$|[^сц][гкх]ий$/.test(folded)) return 2
  if (surnameGender(word) !== undefined || /^(?:[од]['’ʼ]|мак[бвгдк])/.test(folded)) return 3
  if (isNounLike(folded) || folded.includes('-')) return 2
  return isOther(folded) ? 1 : 0
}

/** The gender that a surname shows by its ending, or nothing: «Шевченко», «Ким», «Щербина». */
export function surnameGender(surname: string): 'female' | 'male' | undefined {
  const folded = foldToCyrillic(surname)
  // of «Иванова-Шмидт» either part may speak; of «ван Рейн» the last word
  return folded.split(/[ -]/).map(partGender).find(Boolean)
}

function partGender(part: string): 'female' | 'male' | undefined {
  if (isPossessiveFemale(part) || isAdjectiveFemale(part)) return 'female'
  return isPossessiveMale(part) || isAdjectiveMale(part) ? 'male' : undefined
}

/** «Иванова», «Ильина» but neither «Сова» nor «Щербина»; the word is folded and in lower case. */
export function isPossessiveFemale(folded: string): boolean {
  return folded.endsWith('а') && !isNounLike(folded) && hasPossessiveEnding(folded.slice(0, -1))
}

/** «Иванов», «Ильин» but not «Грин», «Дарвин»; the word is folded and in lower case. */
export function isPossessiveMale(folded: string): boolean {
  return !isForeign(folded) && hasPossessiveEnding(folded)
}

function hasPossessiveEnding(folded: string): boolean {
  return /(?:[ое]в|[иы]н)$/.test(folded) && (countVowels(folded) > 1 || /^(?:львов|пнин)$/.test(folded))
}

/** «Толстая», «Синяя», but no short word such as «Гая». */
export function isAdjectiveFemale(folded: string): boolean {
  return adjectiveFemale.test(folded) && countVowels(folded) > 2 && folded !== 'шенгелая'
}

/** «Толстой», «Белый», «Достоевский», but neither «Цой» nor «Палий»; the word is folded and in lower case. */
export function isAdjectiveMale(folded: string): boolean {
  return adjectiveMale.test(folded) && !isNounInJ(folded) && (countVowels(folded) > 1 || folded === 'злой')
}
