import type { Day, Gender, Grammar, NamedPerson, NameForms } from '@declinekit/core'
import {
  formalAddress,
  formatDate,
  formatTime,
  genderOf,
  parsePerson,
  quoteCompany,
  shortName,
  typograph,
  weekdayIn,
} from './grammar/index'

/** What Russian does that no table can, on top of `./grammar`. */
export const grammar: Grammar = {
  parsePerson(text) {
    const { given, patronymic, family, gender } = parsePerson(text)
    return { given, patronymic, family, ...(gender === 'unknown' ? {} : { gender }) }
  },
  genderOf: (person) => (person.gender === 'unknown' ? 'unknown' : genderOf(person)),
  nameForms,
  agree: agreeing,
  company: quoteCompany,
  position: quotePosition,
  date: (day) => formatDate(day),
  fullDate: (day) => formatDate(day, { year: true }),
  weekday: (day) => weekdayIn(day),
  time: formatTime,
  slot,
  either,
  continued: (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1),
}

function nameForms(person: NamedPerson): NameForms {
  const given = isInitial(person.given) ? undefined : person.given
  const surname = person.family
  return {
    formal: formalName(person, given),
    given,
    full: fullName(person, given),
    short: surname === undefined ? undefined : shortName(person),
  }
}

/** «Уважаемый …» needs the gender; without a patronymic the first name stands alone, and without both the surname after «господин». */
function formalName(person: NamedPerson, given: string | undefined): string | undefined {
  if (person.gender === 'unknown') return undefined
  const honorific = person.gender === 'female' ? 'госпожа' : 'господин'
  return (
    formalAddress(person) ??
    given ??
    (person.family === undefined ? undefined : `${honorific} ${person.family}`)
  )
}

/** First name and surname; initials instead where only they are known. */
function fullName(person: NamedPerson, given: string | undefined): string | undefined {
  const { patronymic, family } = person
  if (family === undefined)
    return given === undefined ? undefined : [given, patronymic].filter(Boolean).join(' ')
  return given === undefined ? shortName(person) : `${given} ${family}`
}

function isInitial(name: string | undefined): boolean {
  return name?.endsWith('.') === true
}

/** Forms in a template stand in the order masculine, feminine. */
function agreeing(gender: Gender, forms: readonly string[]): string | undefined {
  if (gender === 'unknown') return undefined
  return forms[gender === 'male' ? 0 : 1]
}

/** A post as the name of a vacancy: in guillemets, in the nominative, without remarks in brackets. */
function quotePosition(name: string): string {
  const bare = name.replace(/\s*[([][^()[\]]{0,60}[)\]]\s*$/u, '').trim()
  const unquoted = /^[«"„“](?<title>[^«»"„“”]+)[»"”“]$/u.exec(bare)?.groups?.['title'] ?? bare
  return typograph(`«${unquoted}»`)
}

/** «26 ноября в 10:30»; the weekday would want commas of its own inside a list. */
function slot(day: Day, time: string | undefined): string {
  const date = formatDate(day)
  return time === undefined ? date : `${date} в\u00A0${formatTime(time)}`
}

function either(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} или ${last}`
}
