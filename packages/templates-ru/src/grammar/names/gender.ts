import type { Gender, NameParts } from '../types'
import { endingGender, listedGender } from './known-names'
import { patronymicGender } from './patronymic'
import { surnameGender } from './surname-shape'

/**
 * The gender of a person, as far as the name shows it. What the caller says wins; then the patronymic speaks,
 * then the surname's ending together with the list of first names. Otherwise it stays unknown, never guessed.
 *
 * @example
 * genderOf({ given: 'Саша', family: 'Петров' }) // 'male'
 * @example
 * genderOf({ given: 'Саша', family: 'Шевченко' }) // 'unknown'
 */
export function genderOf(person: NameParts): Gender {
  if (person.gender === 'female' || person.gender === 'male') return person.gender
  const byPatronymic = person.patronymic ? patronymicGender(person.patronymic) : undefined
  if (byPatronymic) return byPatronymic
  const byFamily = person.family ? surnameGender(person.family) : undefined
  const listed = person.given ? givenGender(person.given) : undefined
  if (byFamily === undefined) return listed ?? endingGender(person.given ?? '')
  // an ending alone, without the list, does not stand up to a surname
  if (listed === undefined || listed === 'unknown' || listed === byFamily) return byFamily
  // «Анна Грин», «Ирина Левин»: women do bear surnames in a man's form; «Илья Королёва» is a riddle
  return listed === 'female' ? 'female' : nounReading(person.family)
}

// «Юрий Малина»: a man's surname in -ина, -ова is a noun; a man in -ская cannot be
function nounReading(family: string | undefined): Gender {
  return family && /ина$/i.test(family) ? 'male' : 'unknown'
}

function givenGender(given: string): Gender | undefined {
  return listedGender(given) ?? listedGender(given.split(' ')[0] ?? given)
}
