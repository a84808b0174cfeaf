import type { Gender, Grammar } from '@declinekit/core'
import { date, fullDate, slot, time, weekday } from './dates'
import { genderOf, nameForms } from './name-forms'
import { parsePerson } from './parse-person'

/** What English does that no table can. */
export const grammar: Grammar = {
  parsePerson,
  genderOf,
  nameForms,
  agree: (gender: Gender, forms) => (gender === 'unknown' ? undefined : forms[gender === 'male' ? 0 : 1]),
  company: (name) => name,
  position: (name) => name,
  date,
  fullDate,
  weekday,
  time,
  slot,
  either: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`,
  continued: (sentence) =>
    /^(?:I\b|\p{Lu}[\p{Lu}\d])/u.test(sentence)
      ? sentence
      : sentence.charAt(0).toLowerCase() + sentence.slice(1),
}
