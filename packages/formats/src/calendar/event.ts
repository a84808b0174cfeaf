import type { Mailbox } from '../mail/mailbox'

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
  readonly method?: string
  readonly uid: string
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
