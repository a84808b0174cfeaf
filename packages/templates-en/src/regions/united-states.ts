import type { Day, Region } from '@declinekit/core'
import { monthOf, weekdayOf } from '../grammar/dates'
import { joinWords } from '../grammar/join-words'
import { closing } from '../closing'
import phrases from './united-states.json'
import spelling from './united-states-spelling.json'
import { namesWithStop } from './titles'

/** American custom: “Dear Ms. Smith:”, “November 26”, “10:30 a.m.” and “Sincerely,”. */
export const unitedStates: Region = {
  phrases: { ...phrases, farewell: closing(phrases.farewell) },
  spelling,
  grammar: {
    nameForms: namesWithStop,
    date,
    fullDate: (day) => `${date(day)}, ${day.year}`,
    // It always stands before the date, and a comma parts the two.
    weekday: (day) => `${weekdayOf(day)},`,
    time,
    slot: (day, at) => `${weekdayOf(day)}, ${date(day)}${at === undefined ? '' : `, at ${time(at)}`}`,
    either: (items) => joinWords(items, 'or', ','),
    both: (items) => joinWords(items, 'and', ','),
  },
}

/** “November 26”. */
function date(day: Day): string {
  return `${monthOf(day)} ${day.day}`
}

/** “10:30 a.m.” for `10:30`, “2 p.m.” for `14:00`, “noon” for `12:00`. */
function time(value: string): string {
  if (value === '12:00') return 'noon'
  const [hours, minutes] = value.split(':') as [string, string]
  const hour = Number(hours) % 12 === 0 ? 12 : Number(hours) % 12
  return `${hour}${minutes === '00' ? '' : `:${minutes}`} ${Number(hours) < 12 ? 'a.m.' : 'p.m.'}`
}
