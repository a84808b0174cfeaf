import { fold, foldToCyrillic } from '../letters'
import type { Gender } from '../types'
import { wordClass, wordsOf, wordTest } from '../word-lists'
import { either, men, menOrSurnames, women, womenOrSurnames } from './given-names.json'

const isInBoth = wordTest([...wordsOf(womenOrSurnames), ...wordsOf(menOrSurnames)])

// the lists hold endings as well, of which hardly any surname has one: «Ростислав», «Ильмира», «Генриетта»
const lists = [
  ['female', women],
  ['female', womenOrSurnames],
  ['male', men],
  ['male', menOrSurnames],
  ['unknown', either],
] as const
const genderOfWord = wordClass<Gender>(...lists)

/** First names that are surnames nearly as often: «Герман», «Давид». */
export function isAlsoSurname(name: string): boolean {
  return isInBoth(fold(name))
}

/** What the list of first names says: a gender, `unknown` for «Саша», nothing for a name not in it. */
export function listedGender(name: string): Gender | undefined {
  const folded = foldToCyrillic(name)
  // «Анна-Мария», «Жан-Клод»; of «Мелик-Пашаев» one part only is a first name
  const parts = folded.split('-').map(genderOfWord)
  if (!parts.includes(undefined)) return parts.find((gender) => gender !== 'unknown') ?? 'unknown'
  return /^[a-z]/i.test(name) ? latinGender(folded) : undefined
}

// «Yuliya», «Iuliia» and «Julia» come out as «юлия», «юлииа», «юлиа»: what spellings differ in is left away
function skeleton(name: string): string {
  return name
    .replace(/[ьъ]/g, '')
    .replace(/[йы]/g, 'и')
    .replace(/э/g, 'е')
    .replace(/иу/g, 'ю')
    .replace(/и+[ая]$/, 'я')
    .replace(/и+$/, 'и')
}

let latinClass: typeof genderOfWord | undefined

function latinGender(folded: string): Gender | undefined {
  latinClass ??= wordClass(...lists.map(([gender, list]) => [gender, wordsOf(list).map(skeleton)] as const))
  return latinClass(skeleton(folded))
}

// -а is left alone where men's names of the east and of old Russia end so: «Муртаза», «Самойла»
const femaleEnding = /(?:[бвгджнпрстцч]а|[еилнрт]ия|[нль]я|мила|е[лт]+а|гуль|бике)$/
const maleEnding = /(?:[влмнртф]ий|[ао]с|нт|бек|бай|слав|мир|мурат|ддин|улла|гали)$/

/** Telling endings of first names that no list of reasonable size can hold: «Айбике», «Темирбек». */
export function endingGender(name: string): Gender {
  const folded = foldToCyrillic(name)
  if (folded.length < 5) return 'unknown'
  if (femaleEnding.test(folded)) return 'female'
  return maleEnding.test(folded) ? 'male' : 'unknown'
}
