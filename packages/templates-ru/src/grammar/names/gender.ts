import type { Gender, KnownGender, NameParts } from '../types'
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
  return knownGender(person.gender) ?? patronymicGender(person.patronymic ?? '') ?? genderByNames(person)
}

/** A gender by which forms can be chosen, or nothing. */
export function knownGender(gender: Gender | undefined): KnownGender | undefined {
  return gender === 'female' || gender === 'male' ? gender : undefined
}

function genderByNames({ given = '', family = '' }: NameParts): Gender {
  const byFamily = surnameGender(family)
  const listed = givenGender(given)
  if (!byFamily) return listed ?? endingGender(given)
  // an ending alone, without the list, does not stand up to a surname
  if (!listed || listed === 'unknown' || listed === byFamily) return byFamily
  // «Анна Грин», «Ирина Левин»: women do bear surnames in a man's form; «Илья Королёва» is a riddle
  if (listed === 'female') return 'female'
  // «Юрий Малина»: a man's surname in -ина, -ова is a noun; a man in -ская cannot be
  return /ина$/i.test(family) ? 'male' : 'unknown'
}

function givenGender(given: string): Gender | undefined {
  return listedGender(given) ?? listedGender(given.split(' ')[0] ?? given)
}
