import { isAddress, type Mailbox } from '../mail/mailbox'
import { manyLines, oneLine } from '../untrusted/clean'
import { addressOf } from './attendee'
import { lineOf, unescapedText, type CalendarComponent, type ContentLine } from './content-line'
import { ianaNameOf, isTimeZone, momentAt, wallAt, type Wall } from './zones'

/** When an event begins or ends, on the clock it was written by. */
export interface EventTime {
  /** `YYYY-MM-DD` on that clock. */
  readonly date: string
  /** `HH:MM` on that clock; absent for a whole day. */
  readonly time?: string
  /** The zone as it was written: an IANA or a Windows name, or `UTC`; absent where the time floats. */
  readonly zone?: string
  /** The IANA name of the zone, where one is known. */
  readonly timeZone?: string
  /** The moment in UTC, `2026-11-26T09:00:00Z`, where the zone is known. */
  readonly utc?: string
}

/** The event of a calendar request. */
export interface CalendarEvent {
  /** In upper case. */
  readonly method?: string
  readonly uid?: string
  readonly sequence: number
  readonly summary?: string
  readonly location?: string
  readonly description?: string
  readonly start?: EventTime
  readonly end?: EventTime
  readonly organizer?: Mailbox
  readonly attendees: readonly Mailbox[]
  /** RECURRENCE-ID as it was written, where the request is for one occurrence of a series. */
  readonly recurrenceId?: string
  /** Whether the event repeats. */
  readonly recurring: boolean
}

/** How a text of the calendar is made safe to show: it is told the text and the property it stood in. */
export type Clean = (text: string, property: string) => string

/** More attendees than any interview has; the rest of a hostile list is not read. */
const mostAttendees = 500

/** The first event of a calendar, or undefined where it has none. */
export function eventOf(calendar: CalendarComponent, clean: Clean): CalendarEvent | undefined {
  const event = calendar.components.find(({ name }) => name === 'VEVENT')
  if (event === undefined) return undefined
  const text = (name: string): string | undefined => {
    const line = lineOf(event, name)
    return line === undefined ? undefined : clean(unescapedText(line.value), name) || undefined
  }
  const time = (name: string): EventTime | undefined => {
    const line = lineOf(event, name)
    return line === undefined ? undefined : timeOf(line)
  }
  const organizer = lineOf(event, 'ORGANIZER')
  const sequence = Number(lineOf(event, 'SEQUENCE')?.value ?? 0)
  return defined({
    method: clean(lineOf(calendar, 'METHOD')?.value ?? '', 'METHOD').toUpperCase() || undefined,
    uid: clean(lineOf(event, 'UID')?.value ?? '', 'UID') || undefined,
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    summary: text('SUMMARY'),
    location: text('LOCATION'),
    description: manyLines(unescapedText(lineOf(event, 'DESCRIPTION')?.value ?? '')).trim() || undefined,
    start: time('DTSTART'),
    end: time('DTEND'),
    organizer: organizer === undefined ? undefined : mailboxOf(organizer, clean),
    attendees: event.lines
      .filter(
        ({ name, parameters }) =>
          name === 'ATTENDEE' && !/^(?:ROOM|RESOURCE)$/iu.test(parameters.get('CUTYPE') ?? ''),
      )
      .slice(0, mostAttendees)
      .map((line) => mailboxOf(line, clean))
      .filter((mailbox) => mailbox !== undefined),
    recurrenceId: text('RECURRENCE-ID'),
    recurring: ['RRULE', 'RDATE', 'RECURRENCE-ID'].some((name) => lineOf(event, name) !== undefined),
  })
}

function mailboxOf(line: ContentLine, clean: Clean): Mailbox | undefined {
  const address = addressOf(line).trim()
  if (!isAddress(address)) return undefined
  const name = clean(line.parameters.get('CN') ?? '', line.name).replace(/^mailto:/iu, '')
  return name === '' || name.toLowerCase() === address.toLowerCase() ? { address } : { name, address }
}

const timePattern = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/u

/** A DATE or DATE-TIME on the clock it was written by, or undefined where it is no day of the calendar. */
export function timeOf({ value, parameters }: ContentLine): EventTime | undefined {
  const match = timePattern.exec(value.trim())
  if (match === null) return undefined
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0)) as unknown as Wall
  const midnight = new Date(Date.UTC(year, month - 1, day))
  if (
    midnight.getUTCMonth() !== month - 1 ||
    midnight.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 60
  )
    return undefined
  const date = `${match[1]}-${match[2]}-${match[3]}`
  if (match[4] === undefined) return { date }
  const wall: Wall = [year, month, day, hour, minute, second]
  return { date, time: `${match[4]}:${match[5]}`, ...zoneOf(wall, match[7] === 'Z', parameters.get('TZID')) }
}

function zoneOf(
  wall: Wall,
  inUtc: boolean,
  zone: string | undefined,
): Pick<EventTime, 'zone' | 'timeZone' | 'utc'> {
  if (inUtc) return { zone: 'UTC', timeZone: 'UTC', utc: isoOf(momentAt(wall, 'UTC')) }
  const name = oneLine(zone ?? '').text.slice(0, 200)
  if (name === '') return {}
  const timeZone = ianaNameOf(name)
  return timeZone === undefined
    ? { zone: name }
    : { zone: name, timeZone, utc: isoOf(momentAt(wall, timeZone)) }
}

/** The same moment on the clocks of another zone; unchanged where the moment or the zone is not known. */
export function timeIn(time: EventTime, timeZone: string): EventTime {
  if (time.utc === undefined || !isTimeZone(timeZone)) return time
  const [year, month, day, hour, minute] = wallAt(new Date(time.utc), timeZone).map((part) =>
    String(part).padStart(2, '0'),
  )
  return {
    date: `${year!.padStart(4, '0')}-${month}-${day}`,
    time: `${hour}:${minute}`,
    zone: timeZone,
    timeZone,
    utc: time.utc,
  }
}

function isoOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}

/** The same without fields that hold nothing. */
function defined<Value extends object>(value: { [Key in keyof Value]: Value[Key] | undefined }): Value {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value
}
