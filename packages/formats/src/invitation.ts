import { DeclinekitError } from '@declinekit/core'
import { parseCalendar } from './calendar/content-line'
import { isTimeZone } from './calendar/zones'
import { fileOf, unreadable } from './invitation/bytes'
import { Cleaner } from './invitation/cleaner'
import { readEvent } from './invitation/event'
import { suggestFromWords } from './invitation/hints'
import { languageOf } from './invitation/language'
import { Ledger } from './invitation/ledger'
import { readMail } from './invitation/mail'
import type { Invitation, ReadInvitationOptions } from './invitation/model'
import { Notices } from './invitation/notices'
import { ownAddressesOf } from './invitation/own-addresses'
import { ownLines } from './invitation/own-words'
import { askWhoYouAre, peopleOf, statePeople } from './invitation/people'
import { askForTheRest, stateAttendee, stateChannel, stateStart } from './invitation/statements'

export { situationFields } from './invitation/ledger'
export { replyTo, type Reply } from './invitation/reply-to'
export { acceptedSuggestions, situationWith } from './invitation/situation-with'

export type * from './invitation/model'
export type { CalendarEvent, EventTime } from './calendar/event'
export type { Mailbox } from './mail/mailbox'

/**
 * Reads an invitation as it came: a mail (.eml) in any charset, with or without a calendar part, or a calendar file (.ics). Takes nothing on
 * trust: what the headers and the calendar say without doubt becomes `certain` and stands in `situation`, what the words hint at becomes
 * `suggestions`, each with the text it came from, and the rest is asked. Gender, patronymic and post of a person are never guessed.
 *
 * @param input the bytes of the file; a text only where it was UTF-8
 * @throws DeclinekitError `UNREADABLE` where it is neither a mail nor a calendar; `INVALID_ARGUMENT` where an option is not valid.
 * @example
 * const invitation = await readInvitation(await readFile('invite.eml'), { self: 'sam@example.com' })
 * invitation.situation // { channel: 'email', to: 'Anna Smith', interview: { date: '2026-11-26', time: '12:00' } }
 * invitation.ask[0]    // { field: 'stage', why: '…', suggestions: ['scheduled', 'invited'] }
 */
export async function readInvitation(
  input: Uint8Array | string,
  options: ReadInvitationOptions = {},
): Promise<Invitation> {
  const ownAddresses = ownAddressesOf(options)
  if (options.timeZone !== undefined && !isTimeZone(options.timeZone))
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `The option \`timeZone\` is ${JSON.stringify(options.timeZone)}; it must be an IANA name such as Europe/Moscow.`,
    )
  const file = fileOf(input)
  const notices = new Notices()
  const cleaner = new Cleaner(notices)
  const ledger = new Ledger(notices)
  const mail = file.kind === 'mail' ? await readMail(file.bytes, cleaner, notices) : undefined
  const text = file.kind === 'calendar' ? file.text : mail?.calendar
  const calendar =
    text === undefined ? undefined : parseCalendar(text).find(({ name }) => name === 'VCALENDAR')
  const event = readEvent(calendar, text, options, cleaner, notices)
  if (mail === undefined && event === undefined) unreadable('The calendar has no event.')

  const people = peopleOf(mail, event, ownAddresses, ledger, notices)
  if (mail !== undefined) stateChannel(people, mail, ledger)
  statePeople(people, mail, event, ledger, cleaner)
  stateStart(event?.start, ledger)
  stateAttendee(event, people, ledger)
  suggestFromWords(
    { subject: mail?.subject, text: mail?.text ?? '', sent: mail?.sent },
    event,
    people.recipient,
    ledger,
  )
  askForTheRest(people, event, ledger)
  askWhoYouAre(people, ledger)

  const own = ownLines(mail?.text ?? '')
    .map((line) => line.text)
    .join('\n')
    .trim()
  const language = languageOf(
    [mail?.subject, own, event?.summary, event?.description].filter(Boolean).join('\n'),
  )
  return {
    source: file.kind,
    situation: ledger.situation,
    certain: ledger.certain,
    suggestions: ledger.suggestions,
    ask: ledger.ask,
    thread: {
      references: mail?.references ?? [],
      cc: people.cc,
      ...(mail?.subject === undefined ? {} : { subject: mail.subject }),
      ...(mail?.messageId === undefined ? {} : { messageId: mail.messageId }),
    },
    text: own,
    notices: notices.list,
    ...(language === undefined ? {} : { language }),
    ...(people.recipient === undefined ? {} : { recipient: people.recipient }),
    ...(people.self === undefined ? {} : { self: people.self }),
    ...(event === undefined ? {} : { event, calendar: text! }),
  }
}
