import * as endings from '../ending-types.json'
import { inflectWords, paradigmOfA, paradigmOfConsonant } from '../endings'
import type { Paradigm } from '../endings'
import { fleetingStem } from '../fleeting'
import type { Case, Inflected, KnownGender } from '../types'
import { wordTest } from '../word-lists'
import { frozenFirst, ukrainianMen, unchangingMen, unchangingWomen } from './name-words.json'

// French and Arabic women's names in -ь that stay, unlike «Нинель», «Эсфирь»
const isUnchangingWoman = wordTest(unchangingWomen)
const isUnchangingMan = wordTest(unchangingMen)
const isUkrainian = wordTest(ukrainianMen)
// «Жан-Клода»: the first of two French or German names stays
const isFrozenFirst = wordTest(frozenFirst)

/** A first name in a case, double ones part by part: «Анны-Марии», «Жан-Клода». */
export function inflectGiven(given: string, grammaticalCase: Case, gender: KnownGender): Inflected {
  return inflectWords(given, grammaticalCase, (part, folded, following) =>
    following === '-' && isFrozenFirst(folded) ? undefined : givenParadigm(part, folded, gender),
  )
}

function givenParadigm(part: string, folded: string, gender: KnownGender): Paradigm | undefined {
  const female = gender === 'female'
  if (female ? isUnchangingWoman(folded) : isUnchangingMan(folded)) return undefined
  if (/[ая]$/.test(folded)) return /[аеиоуыэю]а$/.test(folded) ? undefined : paradigmOfA(part)
  const stem = part.slice(0, -1)
  if (!female && isUkrainian(folded)) return [stem, endings.hard]
  if (/[оеэиыую]$/.test(folded)) return undefined
  if (female) return folded.endsWith('ь') ? [stem, endings.feminineSoft] : undefined
  const stressless = folded === 'петр' ? part.replace(/ё/i, 'е') : part
  return paradigmOfConsonant(fleetingStem(stressless, folded) ?? stressless, false)
}
