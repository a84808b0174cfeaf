import { months, weekdays } from './calendar-words.json'
import { noBreakSpace } from './no-break-space'

const monthNames = months.split(' ')
const weekdayNames = weekdays.split(' ')

/** A day of the calendar; months count from 1, as people count them. */
export interface CalendarDate {
  year: number
  month: number
  day: number
}

/**
 * A date in words, its parts held together by no-break spaces.
 *
 * @example
 * formatDate({ year: 2026, month: 11, day: 26 }) // '26 ноября'
 * @example
 * formatDate({ year: 2026, month: 11, day: 21 }, { year: true }) // '21 ноября 2026 г.'
 * @example
 * formatDate({ year: 2026, month: 11, day: 24 }, { weekday: true }) // 'вторник, 24 ноября'
 * @throws RangeError for a date that no calendar has, such as 31 February.
 */
export function formatDate(date: CalendarDate, options: { weekday?: boolean; year?: boolean } = {}): string {
  const weekday = weekdayOf(date)
  const year = options.year ? `${noBreakSpace}${date.year}${noBreakSpace}г.` : ''
  const written = `${date.day}${noBreakSpace}${monthNames[date.month - 1]}${year}`
  return options.weekday ? `${weekday}, ${written}` : written
}

/**
 * The weekday of a date in answer to "when": with its preposition and in the accusative.
 *
 * @example
 * weekdayIn({ year: 2026, month: 11, day: 24 }) // 'во вторник'
 * @throws RangeError for a date that no calendar has.
 */
export function weekdayIn(date: CalendarDate): string {
  const weekday = weekdayOf(date).replace(/а$/, 'у')
  // «во» before the cluster of «вторник» only
  return `${weekday.startsWith('вт') ? 'во' : 'в'}${noBreakSpace}${weekday}`
}

/**
 * A time on the 24-hour clock, with a colon. Text that is no time comes back as it is.
 *
 * @example
 * formatTime('10.30') // '10:30'
 * @example
 * formatTime('4:30 pm') // '16:30'
 */
export function formatTime(time: string): string {
  const [, digits, minutes, half] =
    /^ ?(\d{1,2})(?:[:.h-]([0-5]\d))?(?::[0-5]\d)? ?([ap]m)? ?$/i.exec(time.slice(0, 21)) ?? []
  const hour = Number(digits)
  // no number at all is not less either
  if (!(hour <= (half ? 12 : 23) && (half || minutes))) return time
  const afternoon = half?.toLowerCase() === 'pm' ? 12 : 0
  return `${half ? (hour % 12) + afternoon : hour}:${minutes ?? '00'}`
}

function weekdayOf({ year, month, day }: CalendarDate): string {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new RangeError(`There is no such date: ${year}-${month}-${day}; months count from 1.`)
  }
  return weekdayNames[date.getUTCDay()] ?? ''
}
