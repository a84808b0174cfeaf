import { lineOf, type CalendarComponent } from '../calendar/content-line'
import { eventOf, timeIn, type CalendarEvent, type EventTime } from '../calendar/event'
import { isTimeZone } from '../calendar/zones'
import type { Cleaner } from './cleaner'
import type { ReadInvitationOptions } from './model'
import type { Notices } from './notices'

/** The event of a calendar part, with its times on the clock asked for; notices tell what cannot be done with it. */
export function readEvent(
  calendar: CalendarComponent | undefined,
  text: string | undefined,
  { timeZone }: ReadInvitationOptions,
  cleaner: Cleaner,
  notices: Notices,
): CalendarEvent | undefined {
  const event =
    calendar && eventOf(calendar, (words, property) => cleaner.line(words, property).slice(0, 1000))
  if (event === undefined) {
    if (text !== undefined)
      notices.tell(
        'calendar-unreadable',
        'The calendar part holds no event that can be read; the mail alone was read.',
      )
    return undefined
  }
  if (event.method !== 'REQUEST')
    notices.tell(
      'calendar-not-a-request',
      `The calendar part ${event.method === undefined ? 'has no METHOD' : `is a ${event.method.slice(0, 20)}`} and not a REQUEST, so its event cannot be declined by a calendar reply.`,
    )
  const named = lineOf(calendar!, 'X-WR-TIMEZONE')?.value.trim() ?? ''
  const zone = timeZone ?? (isTimeZone(named) ? named : undefined)
  // A time in UTC says when, and on nobody’s clock; a time with a zone stands on the organizer’s clock and stays there.
  const onClock = (time: EventTime): EventTime =>
    time.zone === 'UTC' && zone !== undefined ? timeIn(time, zone) : time
  if (event.start?.zone === 'UTC' && zone === undefined)
    notices.tell(
      'date-without-zone',
      'The event gives its time in UTC and names no zone; pass `timeZone` to have it on a clock.',
    )
  return {
    ...event,
    ...(event.start === undefined ? {} : { start: onClock(event.start) }),
    ...(event.end === undefined ? {} : { end: onClock(event.end) }),
  }
}
