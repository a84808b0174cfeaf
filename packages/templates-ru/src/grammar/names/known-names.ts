import { fold, foldToCyrillic, wordSet } from '../letters'
import type { Gender } from '../types'
import listed from './given-names.json'

// A name in -а or -я is a woman's and any other a man's, unless marked with «!»: «никита!», «нинель!». One with «*»
// is a surname nearly as often: «герман*».
const listedGenders = new Map<string, Gender>()
const alsoSurnames = new Set<string>()
for (const marked of wordSet(listed.names)) {
  const name = marked.replace(/[!*]/g, '')
  listedGenders.set(name, /[ая]$/.test(name) === marked.includes('!') ? 'male' : 'female')
  if (marked.endsWith('*')) alsoSurnames.add(name)
}
for (const name of wordSet(listed.either)) listedGenders.set(name, 'unknown')

/** What the list of first names says: a gender, `unknown` for «Саша», nothing for a name not in it. */
export function listedGender(name: string): Gender | undefined {
  const folded = foldToCyrillic(name)
  const whole = listedGenders.get(folded) ?? (/^[a-z]/i.test(name) ? latinGender(folded) : undefined)
  if (whole !== undefined) return whole
  if (!folded.includes('-')) return firstNameEnding(folded)
  // «Анна-Мария», «Жан-Клод»; of «Мелик-Пашаев» one part only is a first name
  const parts = folded.split('-').map((part) => listedGenders.get(part))
  if (parts.includes(undefined)) return undefined
  return parts.find((gender) => gender !== 'unknown') ?? 'unknown'
}

// endings of first names that hardly any surname shares: «Ростислав», «Ильмира», «Генриетта»
const femaleNameEnding =
  /(?:слава|мира|ьвира|[аои]нна|етта|[еэ]лла|гуль|нара|нура|мила|ида|фия|лена|лана|иана|[ьр]яна|ксана|жена|завета)$/
const maleNameEnding = /(?:слав|мир|нтий|ддин|мурат|[ое]дий)$/

function firstNameEnding(folded: string): Gender | undefined {
  if (folded.length < 5) return undefined
  if (femaleNameEnding.test(folded)) return 'female'
  return maleNameEnding.test(folded) ? 'male' : undefined
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

let bySkeleton: ReadonlyMap<string, Gender> | undefined

function latinGender(folded: string): Gender | undefined {
  bySkeleton ??= new Map([...listedGenders].map(([name, gender]) => [skeleton(name), gender]))
  return bySkeleton.get(skeleton(folded))
}

/** First names that are surnames nearly as often: «Герман», «Давид». */
export function isAlsoSurname(name: string): boolean {
  return alsoSurnames.has(fold(name))
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
