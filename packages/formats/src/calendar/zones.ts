import { findIana } from 'windows-iana'

/** The parts of a clock’s reading: year, month, day, hour, minute, second. */
export type Wall = readonly [number, number, number, number, number, number]

/** Whether a name is a time zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format(0)
    return true
  } catch {
    return false
  }
}

/**
 * The IANA name of a TZID: an IANA name, one with a prefix as libraries write it (`/citadel.org/20261101_1/Europe/Moscow`), or a Windows name.
 *
 * @example
 * ianaNameOf('Russian Standard Time') // 'Europe/Moscow'
 */
export function ianaNameOf(zone: string): string | undefined {
  const name = zone.trim().slice(0, 200)
  const windows = findIana(name)[0]
  if (windows !== undefined) return windows
  const tail = /[A-Za-z_]{2,30}\/[A-Za-z_+-]{1,40}(?:\/[A-Za-z_]{1,40})?$/u.exec(name)?.[0]
  // “EST” and “+03:00” are names too for some machines; only a place or UTC itself is a zone that one can rely on.
  return [name, tail].find(
    (candidate) =>
      candidate !== undefined &&
      (candidate.includes('/') || /^(?:UTC|GMT)$/iu.test(candidate)) &&
      isTimeZone(candidate),
  )
}

/** What the clocks of a zone show at a moment. */
export function wallAt(moment: Date, timeZone: string): Wall {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment)
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
  return [of('year'), of('month'), of('day'), of('hour'), of('minute'), of('second')]
}

/** The moment at which the clocks of a zone show a reading; the earlier one where they show it twice. */
export function momentAt(wall: Wall, timeZone: string): Date {
  const asUtc = utcOf(wall)
  const offsetAt = (moment: number): number => utcOf(wallAt(new Date(moment), timeZone)) - moment
  const candidates = [asUtc - offsetAt(asUtc - 86_400_000), asUtc - offsetAt(asUtc + 86_400_000)]
  const exact = candidates.filter((moment) => moment + offsetAt(moment) === asUtc)
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates))
}

function utcOf([year, month, day, hour, minute, second]: Wall): number {
  return Date.UTC(year, month - 1, day, hour, minute, second)
}
