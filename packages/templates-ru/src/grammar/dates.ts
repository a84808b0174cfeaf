const noBreakSpace = '\u00A0'

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const

const weekdays = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'] as const

// the accusative with its preposition: «во» before the cluster of «вторник» only
const weekdaysIn = [
  'в воскресенье',
  'в понедельник',
  'во вторник',
  'в среду',
  'в четверг',
  'в пятницу',
  'в субботу',
] as const

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
  const weekday = weekdays[weekdayNumber(date)] ?? ''
  const words = [String(date.day), months[date.month - 1] ?? '']
  if (options.year === true) words.push(String(date.year), 'г.')
  const written = words.join(noBreakSpace)
  return options.weekday === true ? `${weekday}, ${written}` : written
}

/**
 * The weekday of a date in answer to "when": with its preposition and in the accusative.
 *
 * @example
 * weekdayIn({ year: 2026, month: 11, day: 24 }) // 'во вторник'
 * @throws RangeError for a date that no calendar has.
 */
export function weekdayIn(date: CalendarDate): string {
  return (weekdaysIn[weekdayNumber(date)] ?? '').replace(' ', noBreakSpace)
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
  const found = /^ ?(\d{1,2})(?:[:.h-]([0-5]\d))?(?::[0-5]\d)? ?([ap]m)? ?$/i.exec(time.slice(0, 20))
  const half = found?.[3]?.toLowerCase()
  const typed = found?.[1]
  if (typed === undefined || time.length > 20 || (found?.[2] === undefined && half === undefined)) return time
  const minutes = found?.[2] ?? '00'
  if (half === undefined) return Number(typed) < 24 ? `${Number(typed)}:${minutes}` : time
  return `${(Number(typed) % 12) + (half === 'pm' ? 12 : 0)}:${minutes}`
}

function weekdayNumber({ year, month, day }: CalendarDate): number {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new RangeError(`There is no such date: ${year}-${month}-${day}; months count from 1.`)
  }
  return date.getUTCDay()
}
