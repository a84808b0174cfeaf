import * as endings from '../ending-types.json'
import { inflectWords, paradigmOfA, paradigmOfConsonant } from '../endings'
import type { Paradigm } from '../endings'
import { fleetingStem } from '../fleeting'
import type { Case, Inflected, KnownGender } from '../types'
import { isListed } from '../word-lists'
import { frozenFirst, ukrainianMen, unchangingMen, unchangingWomen } from './name-words.json'

/** A first name in a case, double ones part by part: «Анны-Марии», «Жан-Клода». */
export function inflectGiven(given: string, grammaticalCase: Case, gender: KnownGender): Inflected {
  // «Жан-Клода»: the first of two French or German names stays
  return inflectWords(given, grammaticalCase, (part, folded, following) =>
    following === '-' && isListed(folded, frozenFirst) ? undefined : givenParadigm(part, folded, gender),
  )
}

function givenParadigm(part: string, folded: string, gender: KnownGender): Paradigm | undefined {
  const female = gender === 'female'
  // French and Arabic names that stay: «Николь» unlike «Нинель», «Николя» unlike «Илья»
  if (isListed(folded, female ? unchangingWomen : unchangingMen)) return undefined
  if (/[ая]$/.test(folded)) return /[аеиоуыэю]а$/.test(folded) ? undefined : paradigmOfA(part)
  const stem = part.slice(0, -1)
  if (!female && isListed(folded, ukrainianMen)) return [stem, endings.masculine]
  if (/[оеэиыую]$/.test(folded)) return undefined
  if (female) return folded.endsWith('ь') ? [stem, endings.feminineInSoftSign] : undefined
  const stressless = folded === 'петр' ? part.replace(/ё/i, 'е') : part
  return paradigmOfConsonant(fleetingStem(stressless, folded) ?? stressless, false)
}
