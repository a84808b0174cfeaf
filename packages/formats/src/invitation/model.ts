import type { Context } from '@declinekit/core'
import type { CalendarEvent } from '../calendar/event'
import type { Mailbox } from '../mail/mailbox'
import type { InvitationLanguageId } from './languages'

/**
 * Where a value was read: a header of the mail, a property of the calendar part, or words of the message.
 * `quote` is the text itself, as it stood there, shortened to 200 characters and freed of invisible characters.
 */
export interface Provenance {
  readonly where: 'header' | 'calendar' | 'subject' | 'body' | 'address'
  /** Which one: `From`, `Reply-To`, `DTSTART`, `SUMMARY`; for the body the number of the line, from 1. */
  readonly name: string
  readonly quote: string
}

/** The fields of a situation that an invitation can say something about. */
export type InvitationField =
  | 'stage'
  | 'channel'
  | 'to'
  | 'from'
  | 'company'
  | 'position'
  | 'interview.date'
  | 'interview.time'
  | 'recipient'
  | 'attendee'
  | 'self'

/** Something the invitation says without doubt; where it is a field of a situation, `situation` holds it. */
export interface CertainFact {
  readonly field: InvitationField
  readonly value: string
  readonly from: Provenance
}

/** Something the invitation only hints at: for a person to accept, never put into `situation` unasked. */
export interface Suggestion {
  readonly field: InvitationField
  readonly value: string
  readonly from: Provenance
  /** Of `interview.time`: the day it was named with, `YYYY-MM-DD`. The hour of one day says nothing about another. */
  readonly date?: string
}

/** A question that only the candidate can answer. */
export interface Question {
  readonly field: InvitationField
  /** Why it has to be asked, in English. */
  readonly why: string
  /** Values of the suggestions for the field, likeliest first. */
  readonly suggestions: readonly string[]
}

/** Something of the invitation that was left out or changed, and why: nothing is dropped in silence. */
export interface Notice {
  readonly kind:
    | 'characters-dropped'
    | 'text-shortened'
    | 'value-refused'
    | 'calendar-unreadable'
    | 'calendar-not-a-request'
    | 'mail-damaged'
    | 'no-reply-address'
    | 'nested-message'
    | 'date-without-zone'
  /** What happened, in English, with the place. */
  readonly message: string
}

/** The language that an invitation is written in, with what speaks for it. */
export interface InvitationLanguage {
  readonly id: InvitationLanguageId
  /** False where the letters or words of several languages stand in it. */
  readonly certain: boolean
  /** How many words of each language were met. */
  readonly words: Readonly<Record<InvitationLanguageId, number>>
}

/** What a reply needs to stay in the thread. */
export interface Thread {
  readonly subject?: string
  /** Message-ID of the invitation, with its angle brackets. */
  readonly messageId?: string
  /** The chain of message ids, oldest first, without the invitation’s own. */
  readonly references: readonly string[]
  /** Everybody else in To and Cc, but neither the recipient nor the candidate. */
  readonly cc: readonly Mailbox[]
}

/** An invitation as it was read. */
export interface Invitation {
  readonly source: 'mail' | 'calendar'
  /** Absent where no word of either language stands in it. */
  readonly language?: InvitationLanguage
  /** The part of a situation that is certain; `check` takes it as it is, `compose` wants `stage` and `channel` besides. */
  readonly situation: Context
  readonly certain: readonly CertainFact[]
  readonly suggestions: readonly Suggestion[]
  readonly ask: readonly Question[]
  /** Who the answer goes to: Reply-To, else From, else the organizer; absent where none of them takes mail. */
  readonly recipient?: Mailbox
  /** The candidate’s own mailbox, where it is known. */
  readonly self?: Mailbox
  readonly thread: Thread
  /** The event, where the invitation carries a calendar part. */
  readonly event?: CalendarEvent
  /** The calendar part as it stood there; what `toCalendarReply` answers to. */
  readonly calendar?: string
  /** The words of the message, without quoted messages, for showing. */
  readonly text: string
  readonly notices: readonly Notice[]
}

/** Options of {@link readInvitation}. */
export interface ReadInvitationOptions {
  /** The candidate’s own addresses; without them they are read off Delivered-To, or To where it names one. */
  readonly self?: string | readonly string[] | undefined
  /** IANA name of the zone that a time given in UTC is to be said in, such as `Europe/Moscow`. */
  readonly timeZone?: string | undefined
}
