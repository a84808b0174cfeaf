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
  { pattern: /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u },
  { pattern: /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{2})\.(?<year>\d{4})(?!\d)/u },
  ...wordsOfLanguages.flatMap(({ days, months }) => days.map((pattern) => ({ pattern, months }))),
]

/**
 * The first day that a line names. A day without a year is taken in the year of the mail, or in the next where it would lie before it; without
 * the day of the mail there is none.
 *
 * @param sent the day of the mail, `YYYY-MM-DD`
 * @example
 * momentIn('в четверг, 26 ноября, в 12:00', '2026-11-20') // { date: '2026-11-26', time: '12:00' }
 */
export function momentIn(line: string, sent?: string): NamedMoment | undefined {
  const text = line.slice(0, 500)
  for (const { pattern, months } of dayPatterns) {
    const match = pattern.exec(text)
    if (match === null || isDeadline(text.slice(0, match.index))) continue
    const { year, month = '', day } = match.groups ?? {}
    const date = dateOf(year, monthOf(month, months), Number(day), sent)
    if (date === undefined) continue
    const time = timeIn(text.slice(match.index + match[0].length).slice(0, 40))
    return time === undefined ? { date } : { date, time }
  }
  return undefined
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
