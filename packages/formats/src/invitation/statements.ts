import type { CalendarEvent, EventTime } from '../calendar/event'
import { addressKey, mailboxText } from '../mail/mailbox'
import { provenanceOf, type Ledger } from './ledger'
import type { Mail } from './mail'
import type { People } from './people'

/** A mail is answered by mail, unless it came from a mailbox that nobody reads. */
export function stateChannel({ recipient }: People, mail: Mail, ledger: Ledger): void {
  const [sender] = mail.from
  const provenance = provenanceOf('header', 'From', sender === undefined ? '' : mailboxText(sender))
  if (recipient !== undefined) ledger.state('channel', 'email', provenance)
  else if (/@(?:.{1,100}\.)?linkedin\.com$/iu.test(sender?.address ?? ''))
    ledger.suggest('channel', 'linkedin', provenance)
}

/** When the event begins; a time in UTC is only likely, for it stands on nobody’s clock. */
export function stateStart(start: EventTime | undefined, ledger: Ledger): void {
  if (start === undefined) return
  const provenance = provenanceOf(
    'calendar',
    'DTSTART',
    [start.date, start.time, start.zone].filter(Boolean).join(' '),
  )
  if (start.zone === 'UTC') {
    ledger.suggestMoment(start, provenance)
    return
  }
  ledger.state('interview.date', start.date, provenance)
  ledger.state('interview.time', start.time, provenance)
}

/** Whom the event invites; the candidate where he is known. */
export function stateAttendee(event: CalendarEvent | undefined, { self }: People, ledger: Ledger): void {
  for (const attendee of event?.attendees ?? []) {
    if (addressKey(attendee.address) === addressKey(event?.organizer?.address ?? '')) continue
    const provenance = provenanceOf('calendar', 'ATTENDEE', mailboxText(attendee))
    if (self !== undefined && addressKey(self.address) === addressKey(attendee.address))
      ledger.state('attendee', attendee.address, provenance)
    else ledger.suggest('attendee', attendee.address, provenance)
  }
}

/** What neither headers nor calendar say without doubt is asked. */
export function askForTheRest({ recipient }: People, event: CalendarEvent | undefined, ledger: Ledger): void {
  ledger.question(
    'stage',
    'How far things have gone decides what the letter says; an invitation only hints at it.',
  )
  if (recipient === undefined)
    ledger.question('recipient', 'Nobody reads the address that the invitation came from.')
  ledger.question('channel', 'How the answer is sent.')
  ledger.question('to', 'The name of the reader is not certain.')
  ledger.question('from', 'Your name as you sign.')
  ledger.question('company', 'The company is only hinted at.')
  ledger.question('position', 'The post is only hinted at.')
  if (event?.attendees.length)
    ledger.question('attendee', 'Which of the invited addresses is yours, so that the event can be declined.')
  ledger.question(
    'interview.date',
    event === undefined ? 'No calendar part gives the date.' : 'The date is not certain.',
  )
  if (event?.start?.time !== undefined || event === undefined)
    ledger.question('interview.time', 'The time of day is not certain.')
}
