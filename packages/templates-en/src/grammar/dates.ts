import type { Day } from '@declinekit/core'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** “November”. */
export function monthOf({ month }: Day): string {
  return months[month - 1]!
}

/** “26 November”. */
export function date(day: Day): string {
  return `${day.day} ${monthOf(day)}`
}

/** “26 November 2026”. */
export function fullDate(day: Day): string {
  return `${date(day)} ${day.year}`
}

/** “Thursday”. */
export function weekdayOf(day: Day): string {
  return weekdays[day.weekday]!
}

/** “9:30” for `09:30`. */
export function time(value: string): string {
  return value.replace(/^0(?=\d)/, '')
}

/** “Thursday 26 November at 10:30”. */
export function slot(day: Day, at: string | undefined): string {
  const when = `${weekdayOf(day)} ${date(day)}`
  return at === undefined ? when : `${when} at ${time(at)}`
}
