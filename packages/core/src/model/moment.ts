import { DeclinekitError } from '../errors'
import { isCalendarDay, isTimeOfDay } from './text'

/** Minutes since the beginning of 1970 on one clock, whatever its time zone. */
export type Minutes = number

const firstMinute = '00:00'
const lastMinute = '23:59'

/** A day, with or without a time of day, and with or without the zone that makes it a moment of the world. */
const momentPattern =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * Whether a text names a moment that calendar and clock have, such as `check` takes for `now` and a situation for `received`: a day, with or
 * without a time of day, with or without an offset.
 *
 * @example
 * isMoment('2026-11-25T09:30+03:00') // true
 * isMoment('Nov 25') // false
 */
export function isMoment(value: string): boolean {
  return partsOfMoment(value) !== undefined
}

/**
 * The moment that `now` names, on the clock of the situation’s own dates: a text such as `2026-11-25T09:30`, or a Date. With a time zone,
 * a Date and a text with an offset are brought to the clock there; without one, the UTC parts of a Date are taken and an offset is left
 * aside, so that the machine’s time zone changes nothing. A day without a time counts as its first minute: it is that day, and nothing of it
 * is known to have gone by.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where it is neither.
 */
export function momentOf(now: Date | string, timeZone?: string): Minutes {
  return momentAt(now, timeZone, firstMinute)
}

/** Whether a moment tells the hour, and not only the day. */
export function tellsHour(moment: Date | string): boolean {
  return moment instanceof Date || partsOfMoment(moment)?.time !== undefined
}

function momentAt(moment: Date | string, timeZone: string | undefined, unknownTime: string): Minutes {
  const isDate = moment instanceof Date && !Number.isNaN(moment.getTime())
  const text = isDate ? moment.toISOString() : String(moment)
  const parts = partsOfMoment(text)
  if (parts === undefined)
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `The option \`now\` is ${JSON.stringify(text.slice(0, 40))}; it must be a Date or a text such as 2026-11-25T09:30.`,
    )
  const { date, time = unknownTime, offset } = parts
  return offset === undefined || timeZone === undefined
    ? minutesAt(date, time)
    : minutesIn(timeZone, Date.parse(text))
}

/**
 * Minutes from one moment to another, each of them as {@link momentOf} takes it. Between two moments of the world time zones play no part;
 * otherwise both are read on one clock. A day without a time counts as its last minute where it begins the wait and as its first where it
 * ends it: nobody is called late for what is not known.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where one of them is no moment.
 * @example
 * minutesBetween('2026-11-24T20:00-08:00', new Date('2026-11-25T21:00Z')) // 1020
 */
export function minutesBetween(from: Date | string, to: Date | string, timeZone?: string): Minutes {
  const zone = isInstant(from) && isInstant(to) ? 'UTC' : timeZone
  return momentAt(to, zone, firstMinute) - momentAt(from, zone, lastMinute)
}

/** Whether a moment is one of the world, wherever it is read. */
function isInstant(moment: Date | string): boolean {
  return moment instanceof Date || partsOfMoment(moment)?.offset !== undefined
}

function partsOfMoment(value: string) {
  const [, date = '', time, offset] = momentPattern.exec(value) ?? []
  if (!isCalendarDay(date) || (time !== undefined && !isTimeOfDay(time))) return undefined
  if (offset !== undefined && offset !== 'Z' && !isTimeOfDay(`${offset.slice(1, 3)}:${offset.slice(-2)}`))
    return undefined
  return { date, time, offset }
}

/** Minutes at a day, `YYYY-MM-DD`, and a time of day, `HH:MM`; the end of the day where no time is known. */
export function minutesAt(date: string, time = lastMinute): Minutes {
  return Date.parse(`${date}T${time}Z`) / 60_000
}

/** What the clock shows in a time zone at an instant, in milliseconds since 1970. */
function minutesIn(timeZone: string, instant: number): Minutes {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant)
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? ''
  return minutesAt(
    `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    `${part('hour')}:${part('minute')}`,
  )
}
