import type { Gender, NamedPerson, NameForms, PersonParts } from '@declinekit/core'
import { genderOfPatronymic } from './patronymic'
import { genderOfTitle, goesWithGiven, isShortTitle } from './title'

/** The gender given, or told by a title or a patronymic; a first name tells none. */
export function genderOf(person: PersonParts): Gender {
  if (person.gender !== undefined) return person.gender
  const told = person.title === undefined ? 'unknown' : genderOfTitle(person.title)
  if (told !== 'unknown' || person.patronymic === undefined) return told
  return genderOfPatronymic(person.patronymic) ?? 'unknown'
}

/** How a letter names a person. */
export function nameForms(named: NamedPerson): NameForms {
  const person = { ...named, title: named.title?.split(' ').map(plainTitle).join(' ') }
  const full = fullName(person)
  return { formal: formalName(person) ?? full, given: addressable(person), full, short: shortName(person) }
}

/** “Prof.” is for lists; a letter writes the word out. Where no region is named, a short title has no stop, as goes with “26 November”. */
function plainTitle(word: string): string {
  const bare = word.replace(/\.$/u, '')
  return bare === 'Prof' ? 'Professor' : isShortTitle(bare) ? bare : word
}

/** A first name that one can say: an initial is none, and of three words, or in Vietnamese order, some belong to the family name. */
function addressable({ given = '' }: NamedPerson): string | undefined {
  const isSayable =
    !/^(?:\p{Lu}|(?:\p{Lu}\.[ -]?)+)$/u.test(given) &&
    given.split(' ').length < 3 &&
    !/ (?:Thị|Văn)$/u.test(given)
  return isSayable && given !== '' ? given : undefined
}

function fullName({ title, given, patronymic, family }: NamedPerson): string | undefined {
  if (given === undefined) return family === undefined ? undefined : joined(title, family)
  return joined(title, given, family ?? patronymic)
}

/** “Mr Alexandrov”; “Nikolai Alexandrovich” where no family name is known or the name is not in Latin letters. */
function formalName({ title, given, patronymic, family, gender }: NamedPerson): string | undefined {
  if (title !== undefined && given !== undefined && goesWithGiven(title)) return joined(title, given)
  if (title !== undefined && family !== undefined) return joined(title, family)
  if (given !== undefined && patronymic !== undefined && (family === undefined || !isLatin(family)))
    return joined(given, patronymic)
  if (family === undefined || gender === 'unknown' || !isLatin(family)) return undefined
  return joined(gender === 'male' ? 'Mr' : 'Ms', family)
}

function shortName({ given, patronymic, family }: NamedPerson): string | undefined {
  if (given === undefined || family === undefined) return undefined
  const initials = [given, patronymic].filter((name) => name !== undefined).map((name) => `${[...name][0]}.`)
  return joined(...initials, family)
}

function isLatin(name: string): boolean {
  return /^\p{Script=Latin}/u.test(name)
}

function joined(...names: readonly (string | undefined)[]): string {
  return names.filter((name) => name !== undefined).join(' ')
}
