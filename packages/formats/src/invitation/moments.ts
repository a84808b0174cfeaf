const monthsInEnglish = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const monthsInRussian = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
]

const monthWord = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
const monthWordRu = String.raw`(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)`

/** A day of the calendar that a text names, and a time where one stands right behind it. */
export interface NamedMoment {
  readonly date: string
  readonly time?: string
}

type Reader = (match: RegExpExecArray) => readonly [year: string | undefined, month: number, day: string]

const patterns: readonly (readonly [RegExp, Reader])[] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u, ([, year, month, day]) => [year, Number(month), day!]],
  [/(?<![\d.])(\d{1,2})\.(\d{2})\.(\d{4})(?!\d)/u, ([, day, month, year]) => [year, Number(month), day!]],
  [
    new RegExp(String.raw`(?<!\d)(\d{1,2})\s(${monthWordRu})(?:\s(\d{4}))?`, 'iu'),
    ([, day, month, year]) => [
      year,
      monthsInRussian.findIndex((stem) => month!.toLowerCase().startsWith(stem)) + 1,
      day!,
    ],
  ],
  [
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(${monthWord})\b\.?,?(?:\s(\d{4}))?`,
      'iu',
    ),
    ([, day, month, year]) => [year, englishMonth(month!), day!],
  ],
  [
    new RegExp(String.raw`\b(${monthWord})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:,?\s(\d{4}))?`, 'iu'),
    ([, month, day, year]) => [year, englishMonth(month!), day!],
  ],
]

function englishMonth(word: string): number {
  return monthsInEnglish.findIndex((month) => month.startsWith(word.slice(0, 3).toLowerCase())) + 1
}

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
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text)
    if (match === null || isDeadline(text.slice(0, match.index))) continue
    const [year, month, day] = read(match)
    const date = dateOf(year, month, Number(day), sent)
    if (date === undefined) continue
    const time = timeIn(text.slice(match.index + match[0].length).slice(0, 40))
    return time === undefined ? { date } : { date, time }
  }
  return undefined
}

/** “By Friday”, «до 30 ноября»: a day until which, and none on which. */
function isDeadline(before: string): boolean {
  return /(?:^|[^\p{L}])(?:by|until|till|before|до|не позднее|к)\s(?:\p{L}{2,12},?\s)?$/iu.test(
    before.slice(-40),
  )
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
