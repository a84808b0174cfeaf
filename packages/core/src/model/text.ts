import * as z from 'zod/mini'
import { failure } from './problem'

/**
 * Characters that have no business in a name: controls and line breaks (a header could be forged with them),
 * bidirectional controls and invisible spaces (a name could be made to read otherwise than it is), lone surrogates.
 * The two zero-width joiners stay: Persian and Indic names need them.
 */
const unsafe =
  // oxlint-disable-next-line no-control-regex -- refusing control characters is the purpose
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Cs}|\p{Co}|[\u{E0000}-\u{E0FFF}]|\u3164|\u115F|\u1160|\uFFA0/u

/** Longest value of a one-line field, in UTF-16 code units. */
export const longestText = 200

const tidy = (value: string): string => value.normalize('NFC').trim().replace(/ {2,}/g, ' ')

/** A one-line text of the caller’s: a name, a company, a post. Trimmed, in NFC, free of control characters. */
export const text = z.string().check(
  z.refine((value) => !unsafe.test(value), {
    ...failure('unsafe', 'has a line break, a control character or an invisible character; remove it'),
    abort: true,
  }),
  z.overwrite(tidy),
  z.refine(
    (value) => value === '' || /[\p{L}\p{N}]/u.test(value),
    failure('no-letter', 'has no letter and no figure'),
  ),
  z.refine(
    (value) => value.length > 0,
    failure('empty', 'is empty; leave the field out where nothing is known'),
  ),
  z.refine(
    (value) => value.length <= longestText,
    failure('too-long', `is longer than ${longestText} characters`, { most: longestText }),
  ),
)

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** A calendar day, `YYYY-MM-DD`, as the reader’s calendar shows it. */
export const calendarDay = z
  .string()
  .check(
    z.refine(isCalendarDay, failure('not-a-day', 'is not a day of the calendar; write it as YYYY-MM-DD')),
  )

/** Whether the calendar has this day, `YYYY-MM-DD`. */
export function isCalendarDay(value: string): boolean {
  const match = datePattern.exec(value)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A time of day on the reader’s clock, `HH:MM`, 00:00 to 23:59. */
export const timeOfDay = z
  .string()
  .check(
    z.refine(
      isTimeOfDay,
      failure('not-a-time', 'is not a time of day; write it as HH:MM, from 00:00 to 23:59'),
    ),
  )

/** Whether a clock shows this time, `HH:MM`. */
export function isTimeOfDay(value: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
}

/** An IANA time zone, such as `Europe/Berlin`. */
export const timeZoneId = z
  .string()
  .check(
    z.refine(
      isTimeZone,
      failure('not-a-time-zone', 'is not a time zone; write it as the IANA names it, such as Europe/Moscow'),
    ),
  )

function isTimeZone(value: string): boolean {
  try {
    // An offset such as +03:00 is taken by Intl too, and names no place.
    return (
      /^[A-Za-z]/.test(value) &&
      new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
    )
  } catch {
    return false
  }
}

/** An address on the web; other schemes than http and https are refused. */
export const webAddress = z
  .string()
  .check(
    z.refine(
      (value) =>
        value.length <= longestText && /^https?:\/\/[^\s<>"'\\^`{|}]+$/u.test(value) && !unsafe.test(value),
      failure('not-a-web-address', 'is not an address on the web; write it as https://example.org/page'),
    ),
  )
