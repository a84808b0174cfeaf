import { wordsOfLanguages } from './languages'

/** A day of the calendar that a text names, and a time where one stands right behind it. */
export interface NamedMoment {
  readonly date: string
  readonly time?: string
}

/** A way to write a day, in the groups `day`, `month` and `year`, and how the months begin where they are named. */
interface DayPattern {
  readonly pattern: RegExp
  readonly months?: readonly string[]
}

const dayPatterns: readonly DayPattern[] = [
  { pattern: /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu },
  { pattern: /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{2})\.(?<year>\d{4})(?!\d)/gu },
  ...wordsOfLanguages.flatMap(({ days, months }) =>
    days.map(({ source, flags }) => ({ pattern: new RegExp(source, `${flags}g`), months })),
  ),
]

/**
 * The first day that a line names for something to happen on; a deadline is none. A day without a year is taken in the year of the mail, or in
 * the next where it would lie before it; without the day of the mail there is none.
 *
 * @param sent the day of the mail, `YYYY-MM-DD`
 * @example
 * momentIn('в четверг, 26 ноября, в 12:00', '2026-11-20') // { date: '2026-11-26', time: '12:00' }
 */
export function momentIn(line: string, sent?: string): NamedMoment | undefined {
  const text = line.slice(0, 500)
  let deadlineEnd = 0
  for (const { start, end, year, month, day } of daysIn(text)) {
    // “By 24 November 3 pm” names no third of November either.
    if (start < deadlineEnd) continue
    if (isDeadline(text.slice(0, start))) deadlineEnd = end
    else {
      const date = dateOf(year, month, day, sent)
      if (date === undefined) continue
      const time = timeIn(text.slice(end, end + 40))
      return time === undefined ? { date } : { date, time }
    }
  }
  return undefined
}

/** What looks like a day, wherever in the text and however written, in the order of the text. */
function daysIn(text: string) {
  return dayPatterns
    .flatMap(({ pattern, months }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length }, groups = {} }) => ({
        start: index,
        end: index + length,
        year: groups.year,
        month: monthOf(groups.month ?? '', months),
        day: Number(groups.day),
      })),
    )
    .sort((one, other) => one.start - other.start)
}

function monthOf(word: string, months: readonly string[] | undefined): number {
  if (months === undefined) return Number(word)
  return months.findIndex((beginning) => word.toLowerCase().startsWith(beginning)) + 1
}

/** “By Friday”, «до 30 ноября»: a day until which, and none on which. */
function isDeadline(before: string): boolean {
  const near = before.slice(-40)
  return wordsOfLanguages.some(({ deadline }) => deadline.test(near))
}

function dateOf(
  year: string | undefined,
  month: number,
  day: number,
  sent: string | undefined,
): string | undefined {
  if (year !== undefined) return calendarDay(Number(year), month, day)
  if (sent === undefined) return undefined
  const inYear = calendarDay(Number(sent.slice(0, 4)), month, day)
  return inYear !== undefined && inYear >= sent
    ? inYear
    : calendarDay(Number(sent.slice(0, 4)) + 1, month, day)
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : undefined
}

const twelveHours = /^\D{0,14}?\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s?([ap])\.?m\b/iu
const twentyFourHours = /^\D{0,14}?(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/u

function timeIn(text: string): string | undefined {
  const short = twelveHours.exec(text)
  if (short !== null) {
    const hour = (Number(short[1]) % 12) + (short[3]!.toLowerCase() === 'p' ? 12 : 0)
    return `${String(hour).padStart(2, '0')}:${short[2] ?? '00'}`
  }
  const long = twentyFourHours.exec(text)
  return long === null ? undefined : `${long[1]!.padStart(2, '0')}:${long[2]}`
}
