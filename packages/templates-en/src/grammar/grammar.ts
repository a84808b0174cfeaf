import type { Grammar } from '@declinekit/core'
import { withArticle } from './article'
import { date, fullDate, slot, time, weekdayOf } from './dates'
import { eventPhrase } from './event'
import { genderOf, nameForms } from './name-forms'
import { joinWords } from './join-words'
import { parsePerson } from './parse-person'
import { stem } from './stem'
import { inTimeZone } from './time-zone'

/** What English does that no table can. */
export const grammar: Grammar = {
  parsePerson,
  genderOf,
  nameForms,
  agree: (whom, forms) => forms[{ male: 0, female: 1, several: 2, unknown: -1 }[whom]],
  company: (name) => name,
  position: (name) => name,
  positionIndefinite: withArticle,
  event: eventPhrase,
  date,
  fullDate,
  weekday: weekdayOf,
  time,
  slot,
  either: (items) => joinWords(items, 'or'),
  both: (items) => joinWords(items, 'and'),
  stem,
  inTimeZone,
  continued: (sentence) =>
    /^(?:I\b|\p{Lu}[\p{Lu}\d])/u.test(sentence)
      ? sentence
      : sentence.charAt(0).toLowerCase() + sentence.slice(1),
}
