import type { Letter } from '@declinekit/core'
import { addressOf, declined, names } from './calendar/attendee'
import {
  escapedText,
  foldedLines,
  lineOf,
  parseCalendar,
  type CalendarComponent,
  type ContentLine,
} from './calendar/content-line'
import { utcStamp } from './calendar/stamp'
import { shortTextOf } from './letter/short-text'
import { checkedLetter } from './letter/checked'
import { instantOf } from './options/instant'
import { refuse } from './options/refuse'

export type { CalendarEvent, EventTime } from './calendar/event'

/** Options of {@link toCalendarReply}. */
export interface CalendarReplyOptions {
  /** When the reply is written (DTSTAMP): a Date, or an ISO text with `Z` or an offset. */
  readonly stamp: Date | string
  /** The candidate’s address as the event invites it; needed where it invites several. */
  readonly attendee?: string | undefined
  /** What the organizer reads beside the answer: a text, or a letter, of which the thanks and the refusal are taken. */
  readonly comment?: string | Letter | undefined
}

/** Lines of the request that the reply repeats, so that the organizer’s calendar finds the event, and people recognise it. */
const repeated = ['RECURRENCE-ID', 'SEQUENCE', 'ORGANIZER'] as const
const described = ['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'SUMMARY', 'LOCATION'] as const

/**
 * Declines the event of a calendar request: an iTIP REPLY (RFC 5546 §3.2.3) for every occurrence the request names. The organizer, the
 * event and the one attendee are repeated byte for byte, the attendee with `PARTSTAT=DECLINED`.
 *
 * @param request the calendar text, as `readInvitation` gives it in `calendar`
 * @throws DeclinekitError `INVALID_ARGUMENT` where the text is no REQUEST, names no organizer or UID, or does not invite the attendee.
 * @example
 * toCalendarReply(invitation.calendar, { stamp: '2026-11-22T09:30:00Z', attendee: 'sam@example.com', comment: letter })
 * // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…METHOD:REPLY\r\n…'
 */
export function toCalendarReply(request: string, options: CalendarReplyOptions): string {
  if (typeof request !== 'string')
    refuse('The request is not a text; pass the `calendar` that `readInvitation` gave.')
  const calendar = parseCalendar(request).find(({ name }) => name === 'VCALENDAR')
  if (calendar === undefined) refuse('The request is no calendar: it has no BEGIN:VCALENDAR.')
  refuseOtherMethods(lineOf(calendar, 'METHOD')?.value)
  const events = eventsOf(calendar)
  const stamp = utcStamp(instantOf(options?.stamp, 'stamp'))
  const comment = commentOf(options.comment)
  const attendee = options.attendee ?? onlyAttendeeOf(events)
  return foldedLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//declinekit//formats//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:REPLY',
    ...zonesOf(calendar, events).flatMap(linesOf),
    ...events.flatMap((event) => replyTo(event, attendee, stamp, comment)),
    'END:VCALENDAR',
  ])
}

function refuseOtherMethods(given: string | undefined): void {
  const method = given?.trim().toUpperCase()
  if (method === 'REQUEST') return
  const why: Readonly<Record<string, string>> = {
    CANCEL: 'the organizer has cancelled the event, so there is nothing to decline',
    REPLY: 'it is an answer already',
    COUNTER: 'it is a counter-proposal of another attendee',
    PUBLISH: 'it only announces the event and expects no answer',
  }
  refuse(
    method === undefined
      ? 'The calendar has no METHOD, so it is a copy of an event and no request; decline by mail.'
      : `The calendar’s METHOD is ${method.slice(0, 20)}, and only a REQUEST is answered${why[method] ? `: ${why[method]}` : ''}.`,
  )
}

/** The events of the first UID; RFC 5546 wants one UID in a reply. */
function eventsOf(calendar: CalendarComponent): CalendarComponent[] {
  const events = calendar.components.filter(({ name }) => name === 'VEVENT')
  const uid = events.map((event) => lineOf(event, 'UID')?.value.trim()).find(Boolean)
  if (uid === undefined)
    refuse('The calendar has no event with a UID, so a reply could not say what it declines.')
  return events.filter((event) => lineOf(event, 'UID')?.value.trim() === uid)
}

function onlyAttendeeOf(events: readonly CalendarComponent[]): string {
  const invited = new Set(attendeesOf(events).map((line) => addressOf(line).toLowerCase()))
  const [only, ...others] = invited
  if (only !== undefined && others.length === 0) return only
  return refuse(
    only === undefined
      ? 'The event names no attendee; say who declines with the option `attendee`, or decline by mail.'
      : `The event invites ${invited.size} people; say who declines with the option \`attendee\`: ${listed(invited)}.`,
  )
}

function attendeesOf(events: readonly CalendarComponent[]): ContentLine[] {
  return events.flatMap((event) => event.lines.filter(({ name }) => name === 'ATTENDEE'))
}

function replyTo(
  event: CalendarComponent,
  attendee: string,
  stamp: string,
  comment: string | undefined,
): string[] {
  if (lineOf(event, 'ORGANIZER') === undefined)
    refuse('The event names no organizer, so nobody’s calendar waits for an answer; decline by mail.')
  const own = event.lines.find((line) => line.name === 'ATTENDEE' && names(line, attendee))
  if (own === undefined) {
    const invited = new Set(attendeesOf([event]).map((line) => addressOf(line).toLowerCase()))
    const whom = invited.size === 0 ? 'nobody by name' : listed(invited)
    refuse(`The event does not invite ${JSON.stringify(attendee.slice(0, 80))}; it invites ${whom}.`)
  }
  const copied = (wanted: readonly string[]) =>
    wanted.flatMap((name) => event.lines.filter((line) => line.name === name).map(({ raw }) => raw))
  return [
    'BEGIN:VEVENT',
    lineOf(event, 'UID')!.raw,
    `DTSTAMP:${stamp}`,
    ...copied(repeated),
    declined(own),
    ...copied(described),
    ...(comment === undefined ? [] : [`COMMENT:${escapedText(comment)}`]),
    'END:VEVENT',
  ]
}

function listed(addresses: ReadonlySet<string>): string {
  const shown = [...addresses].slice(0, 5).join(', ')
  return addresses.size > 5 ? `${shown} and ${addresses.size - 5} more` : shown
}

function commentOf(comment: string | Letter | undefined): string | undefined {
  if (comment === undefined) return undefined
  const text = typeof comment === 'string' ? comment : shortTextOf(checkedLetter(comment))
  // oxlint-disable-next-line no-control-regex -- a control character but tab and line break has no place in iCalendar
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, '').trim() || undefined
}

/** The definitions of the zones that the repeated lines name. */
function zonesOf(calendar: CalendarComponent, events: readonly CalendarComponent[]): CalendarComponent[] {
  const used = new Set(events.flatMap(({ lines }) => lines.map(({ parameters }) => parameters.get('TZID'))))
  return calendar.components.filter(
    (component) => component.name === 'VTIMEZONE' && used.has(lineOf(component, 'TZID')?.value),
  )
}

function linesOf({ name, lines, components }: CalendarComponent): string[] {
  return [`BEGIN:${name}`, ...lines.map(({ raw }) => raw), ...components.flatMap(linesOf), `END:${name}`]
}
