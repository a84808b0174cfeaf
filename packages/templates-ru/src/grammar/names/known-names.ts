import { fold, foldToCyrillic } from '../letters'
import type { Gender } from '../types'
import { isListed, wordClass } from '../word-lists'
import {
  either,
  men,
  menEndings,
  menOrSurnames,
  women,
  womenEndings,
  womenOrSurnames,
} from './given-names.json'
import { nameSkeleton } from './name-skeleton'

const genderOfListed = wordClass<Gender>({
  female: skeletons(`${women} ${womenOrSurnames}`),
  male: skeletons(`${men} ${menOrSurnames}`),
  unknown: skeletons(either),
})
const alsoSurnames = skeletons(`${womenOrSurnames} ${menOrSurnames}`)
// of these endings hardly any surname has one: «Ростислав», «Ильмира», «Генриетта»
const genderOfEnding = wordClass({ female: womenEndings, male: menEndings })

function skeletons(list: string): string {
  return list.split(' ').map(nameSkeleton).join(' ')
}

/** First names that are surnames nearly as often, «Герман», and those known by their ending only, as «Цвигуль» may seem. */
export function isAlsoSurname(name: string): boolean {
  const skeleton = nameSkeleton(fold(name))
  return (
    isListed(skeleton, alsoSurnames) ||
    (genderOfListed(skeleton) === undefined && genderOfEnding(skeleton) !== undefined)
  )
}

/** What the list of first names says: a gender, `unknown` for «Саша», nothing for a name not in it. */
export function listedGender(name: string): Gender | undefined {
  // «Анна-Мария», «Жан-Клод»; of «Мелик-Пашаев» one part only is a first name
  const genders = foldToCyrillic(name)
    .split('-')
    .map(nameSkeleton)
    .map((part) => genderOfListed(part) ?? genderOfEnding(part))
  return genders.includes(undefined)
    ? undefined
    : (genders.find((gender) => gender !== 'unknown') ?? 'unknown')
}

/** True for a first name that the list has. */
export function isListedName(name: string): boolean {
  return listedGender(name) !== undefined
}

// -а is left alone where men's names of the east and of old Russia end so: «Муртаза», «Самойла»
const femaleEnding = /(?:[бвгджнпрстцч]а|[еилнрт]ия|[нль]я|мила|е[лт]+а|гуль|бике)$/
const maleEnding = /(?:[влмнртф]ий|[ао]с|нт|бек|бай|слав|мир|мурат|ддин|улла|гали)$/

/** Telling endings of first names that no list of reasonable size can hold: «Айбике», «Темирбек». */
export function endingGender(name: string): Gender {
  const folded = foldToCyrillic(name)
  if (folded.length > 4 && femaleEnding.test(folded)) return 'female'
  return folded.length > 3 && maleEnding.test(folded) ? 'male' : 'unknown'
}
