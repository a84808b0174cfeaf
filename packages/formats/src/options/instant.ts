import { DeclinekitError } from '@declinekit/core'

/**
 * The moment of the world that an option names: a Date, or an ISO text with `Z` or an offset.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where it is neither; a text without an offset would mean another moment on every machine.
 */
export function instantOf(value: Date | string, option: string): Date {
  const exact =
    value instanceof Date ||
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u.test(value)
  const moment = new Date(exact ? value : Number.NaN)
  if (!Number.isNaN(moment.getTime())) return moment
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `The option \`${option}\` is ${JSON.stringify(String(value).slice(0, 40))}; it must be a Date or a text with an offset, such as 2026-11-22T09:30:00Z.`,
  )
}
