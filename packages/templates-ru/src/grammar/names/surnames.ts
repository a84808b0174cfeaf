import * as endings from '../ending-types.json'
import { inflectWords, paradigmOfA, paradigmOfAdjective, paradigmOfConsonant } from '../endings'
import type { Paradigm } from '../endings'
import { fleetingStem } from '../fleeting'
import { countVowels, fold } from '../letters'
import { isEndStressed } from '../stress'
import type { Case, Inflected, KnownGender } from '../types'
import { isListed } from '../word-lists'
import { isParticle } from './clean'
import { frozenParts, stressedInA, unchangingSurnames } from './name-words.json'
import {
  hasPossessiveEnding,
  isAdjectiveFemale,
  isAdjectiveMale,
  isPossessiveFemale,
  isPossessiveMale,
} from './surname-shape'

// common nouns whose bearers disagree on a fleeting vowel
const doubtful = /[аеиоуыэюя].*(?:[^кч]ок|ек|ень|оть|ел)$/

/**
 * A surname in a case, part by part: «Римского-Корсакова», «ван Рейна». A Russian has «Чаплиным» where an
 * Englishman has «Чаплином».
 */
export function inflectSurname(
  surname: string,
  grammaticalCase: Case,
  gender: KnownGender,
  russian: boolean,
): Inflected {
  // «Абдулла-заде», «Мухтар-оглы» are whole words
  if (/-(?:заде|оглы|кызы|гызы|улы)$/i.test(surname)) return { text: surname, certain: true }
  const inflected = inflectWords(surname, grammaticalCase, (part, folded, following) => {
    // first parts that are no surname of their own: «Тер-Петросяна», «Бонч-Бруевича»
    const frozen =
      following !== '' && (isParticle(part) || (following === '-' && isListed(folded, frozenParts)))
    return frozen ? undefined : surnameParadigm(part, folded, gender, russian)
  })
  if (gender === 'male' && doubtful.test(fold(surname))) inflected.certain = false
  return inflected
}

/** How one part of a surname changes; nothing for those that stay as they are. */
function surnameParadigm(
  part: string,
  folded: string,
  gender: KnownGender,
  russian: boolean,
): Paradigm | undefined {
  if (/[оеэиыую]$/.test(folded) || isUnchangingPlural(folded)) return undefined
  if (/[ая]$/.test(folded)) return paradigmOfVowel(part, folded, gender)
  if (gender === 'female') return undefined
  if (isPossessiveMale(folded) || (russian && hasPossessiveEnding(folded))) {
    return [part, endings.possessive]
  }
  if (isAdjectiveMale(folded)) return paradigmOfAdjective(part)
  return paradigmOfConsonant(fleetingStem(part, folded) ?? part, isEndStressed(folded))
}

// «Черных», «Долгих» are genitives already; «Рерих», «Фрейндлих» and «Псих» are nouns
function isUnchangingPlural(folded: string): boolean {
  return countVowels(folded) > 1 && /(?:ых|[гкхжшчщнь]их)$/.test(folded)
}

function paradigmOfVowel(part: string, folded: string, gender: KnownGender): Paradigm | undefined {
  // French stress on the last syllable leaves no room for an ending
  if (isListed(folded, unchangingSurnames) || /[аеиоуыэю]а$/.test(folded)) return undefined
  if (gender === 'female') {
    if (isPossessiveFemale(folded)) return [part.slice(0, -1), endings.possessiveFemale]
    if (isAdjectiveFemale(folded)) return paradigmOfAdjective(part.replace(/ка$/i, '$&я'))
  }
  return paradigmOfA(part, isListed(folded, stressedInA))
}
