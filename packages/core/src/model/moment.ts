import { DeclinekitError } from '../errors'

/** Minutes since the beginning of 1970 on one clock, whatever its time zone. */
export type Minutes = number

/**
 * The moment that `now` names, on the clock of the situation’s own dates, which have no time zone: a text such as `2026-11-25T09:30`,
 * of which an offset is left aside, or a Date, of which the UTC parts are taken, so that the machine’s time zone changes nothing.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where it is neither.
 */
export function momentOf(now: Date | string): Minutes {
  const text = now instanceof Date && !Number.isNaN(now.getTime()) ? now.toISOString() : String(now)
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(text)
  const moment = match === null ? Number.NaN : minutesAt(match[1]!, match[2])
  if (!Number.isNaN(moment)) return moment
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `The option \`now\` is ${JSON.stringify(text.slice(0, 40))}; it must be a Date or a text such as 2026-11-25T09:30.`,
  )
}

/** Minutes at a day, `YYYY-MM-DD`, and a time of day, `HH:MM`; the end of the day where no time is known. */
export function minutesAt(date: string, time = '23:59'): Minutes {
  return Date.parse(`${date}T${time}Z`) / 60_000
}
