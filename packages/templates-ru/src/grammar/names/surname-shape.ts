import { countVowels, foldToCyrillic } from '../letters'
import { isListed } from '../word-lists'
import { foreignSurnames, nounsInJ, nounSurnames, otherSurnames } from './name-words.json'

const adjectiveMale = /(?:ый|[гкхжшчщн]ий|ой)$/
const adjectiveFemale = /(?:[^аеиоуыэюя](?:ая|ска)|няя|[аиоу]цка)$/

/** How much a word looks like a surname by its ending, from 0 to 3; first names end in -ин and -ина too. */
export function surnameLikeness(word: string): number {
  const folded = foldToCyrillic(word)
  if (/[иы]на?$|[^сц][гкх]ий$/.test(folded)) return 2
  if (surnameGender(word) !== undefined || /^(?:[од]['’ʼ]|мак[бвгдк])/.test(folded)) return 3
  if (isListed(folded, nounSurnames) || folded.includes('-')) return 2
  return isListed(folded, otherSurnames) ? 1 : 0
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

/** «Иванова», «Ильина» but no common nouns, which men bear too: neither «Сова» nor «Щербина»; the word is folded and in lower case. */
export function isPossessiveFemale(folded: string): boolean {
  return folded.endsWith('а') && !isListed(folded, nounSurnames) && hasPossessiveEnding(folded.slice(0, -1))
}

/**
 * «Иванов», «Ильин» but not «Грин», «Дарвин», whose -ин is no Russian suffix: women bear them unchanged and men have «Дарвином». The word is
 * folded and in lower case.
 */
export function isPossessiveMale(folded: string): boolean {
  return !isListed(folded, foreignSurnames) && hasPossessiveEnding(folded)
}

/** «Иванов», «Ильин», and «Дарвин» too; the word is folded and in lower case. */
export function hasPossessiveEnding(folded: string): boolean {
  return /(?:[ое]в|[иы]н)$/.test(folded) && (countVowels(folded) > 1 || /^(?:львов|пнин)$/.test(folded))
}

/** «Толстая», «Синяя», but no short word such as «Гая». */
export function isAdjectiveFemale(folded: string): boolean {
  return adjectiveFemale.test(folded) && countVowels(folded) > 2 && folded !== 'шенгелая'
}

/** «Толстой», «Белый», «Достоевский», but neither «Цой» nor «Палий»; the word is folded and in lower case. */
export function isAdjectiveMale(folded: string): boolean {
  return (
    adjectiveMale.test(folded) &&
    !isListed(folded, nounsInJ) &&
    (countVowels(folded) > 1 || folded === 'злой')
  )
}
