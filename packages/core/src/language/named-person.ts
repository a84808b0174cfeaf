import type { Grammar, NamedPerson } from './locale'
import type { Person } from '../model/person'

/** A person with the parts of their name and their gender, as far as the language tells them. */
export function namedPerson(person: Person, grammar: Grammar): NamedPerson {
  const parts = typeof person === 'string' ? grammar.parsePerson(person) : person
  return { ...parts, gender: grammar.genderOf(parts) }
}
