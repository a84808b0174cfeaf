import { contextSchema, DeclinekitError, type Context } from '@declinekit/core'
import { parseCalendar, lineOf, type CalendarComponent } from './calendar/content-line'
import { eventOf, timeIn, type CalendarEvent, type EventTime } from './calendar/event'
import { isTimeZone } from './calendar/zones'
import { suggestFromWords } from './invitation/hints'
import { languageOf } from './invitation/language'
import { contextWith, from, Ledger } from './invitation/ledger'
import { readMail, type Mail } from './invitation/mail'
import type { Invitation, InvitationField, ReadInvitationOptions } from './invitation/model'
import { ownLines } from './invitation/own-words'
import { askWhoYouAre, peopleOf, shown, statePeople, type People } from './invitation/people'
import { sourceOf, unreadable } from './invitation/bytes'
import { addressKey, isAddress, type Mailbox } from './mail/mailbox'
import { Cleaner } from './untrusted/clean'

export { situationFields } from './invitation/ledger'

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
  const source = sourceOf(input)
  const cleaner = new Cleaner()
  const ledger = new Ledger(cleaner)
  const mail = source.kind === 'mail' ? await readMail(source.bytes, cleaner) : undefined
  const text = source.kind === 'calendar' ? source.text : mail?.calendar
  const calendar =
    text === undefined ? undefined : parseCalendar(text).find(({ name }) => name === 'VCALENDAR')
  const event = readEvent(calendar, text, options, cleaner)
  if (mail === undefined && event === undefined) unreadable('The calendar has no event.')

  const people = peopleOf(mail, event, ownAddresses, ledger, cleaner)
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
    source: source.kind,
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
    notices: cleaner.notices,
    ...(language === undefined ? {} : { language }),
    ...(people.recipient === undefined ? {} : { recipient: people.recipient }),
    ...(people.self === undefined ? {} : { self: people.self }),
    ...(event === undefined ? {} : { event, calendar: text! }),
  }
}

function ownAddressesOf({ self }: ReadInvitationOptions): string[] {
  const addresses = self === undefined ? [] : [self].flat()
  const wrong = addresses.find((address) => typeof address !== 'string' || !isAddress(address))
  if (wrong === undefined) return addresses
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `The option \`self\` holds ${JSON.stringify(wrong)}, which is not a mail address; write it as name@example.com.`,
  )
}

function readEvent(
  calendar: CalendarComponent | undefined,
  text: string | undefined,
  { timeZone }: ReadInvitationOptions,
  cleaner: Cleaner,
): CalendarEvent | undefined {
  const event =
    calendar && eventOf(calendar, (words, property) => cleaner.line(words, property).slice(0, 1000))
  if (event === undefined) {
    if (text !== undefined)
      cleaner.tell(
        'calendar-unreadable',
        'The calendar part holds no event that can be read; the mail alone was read.',
      )
    return undefined
  }
  if (event.method !== 'REQUEST')
    cleaner.tell(
      'calendar-not-a-request',
      `The calendar part ${event.method === undefined ? 'has no METHOD' : `is a ${event.method.slice(0, 20)}`} and not a REQUEST, so its event cannot be declined by a calendar reply.`,
    )
  const named = lineOf(calendar!, 'X-WR-TIMEZONE')?.value.trim() ?? ''
  const zone = timeZone ?? (isTimeZone(named) ? named : undefined)
  // A time in UTC says when, and on nobody’s clock; a time with a zone stands on the organizer’s clock and stays there.
  const onClock = (time: EventTime): EventTime =>
    time.zone === 'UTC' && zone !== undefined ? timeIn(time, zone) : time
  if (event.start?.zone === 'UTC' && zone === undefined)
    cleaner.tell(
      'date-without-zone',
      'The event gives its time in UTC and names no zone; pass `timeZone` to have it on a clock.',
    )
  return {
    ...event,
    ...(event.start === undefined ? {} : { start: onClock(event.start) }),
    ...(event.end === undefined ? {} : { end: onClock(event.end) }),
  }
}

/** A mail is answered by mail, unless it came from a mailbox that nobody reads. */
function stateChannel({ recipient }: People, mail: Mail, ledger: Ledger): void {
  const [sender] = mail.from
  const provenance = from('header', 'From', sender === undefined ? '' : shown(sender))
  if (recipient !== undefined) ledger.state('channel', 'email', provenance)
  else if (/@(?:.{1,100}\.)?linkedin\.com$/iu.test(sender?.address ?? ''))
    ledger.suggest('channel', 'linkedin', provenance)
}

function stateStart(start: EventTime | undefined, ledger: Ledger): void {
  if (start === undefined) return
  const provenance = from(
    'calendar',
    'DTSTART',
    [start.date, start.time, start.zone].filter(Boolean).join(' '),
  )
  const write = start.zone === 'UTC' ? ledger.suggest.bind(ledger) : ledger.state.bind(ledger)
  write('interview.date', start.date, provenance)
  write('interview.time', start.time, provenance)
}

/** Whom the event invites; the candidate where he is known. */
function stateAttendee(event: CalendarEvent | undefined, { self }: People, ledger: Ledger): void {
  for (const attendee of event?.attendees ?? []) {
    if (addressKey(attendee.address) === addressKey(event?.organizer?.address ?? '')) continue
    const provenance = from('calendar', 'ATTENDEE', shown(attendee))
    if (self !== undefined && addressKey(self.address) === addressKey(attendee.address))
      ledger.state('attendee', attendee.address, provenance)
    else ledger.suggest('attendee', attendee.address, provenance)
  }
}

function askForTheRest({ recipient }: People, event: CalendarEvent | undefined, ledger: Ledger): void {
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

/**
 * The situation of an invitation with the likeliest suggestion for each of the fields accepted; fields that are certain stay as they are.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where a field is none of a situation.
 * @example
 * compose({ stage: 'invited', channel: 'email', ...situationWith(invitation, ['company', 'position']) }, { locale: en })
 */
export function situationWith(invitation: Invitation, fields: readonly InvitationField[]): Context {
  const certain = new Set(invitation.certain.map(({ field }) => field))
  return fields.reduce<Context>((context, field) => {
    const value = invitation.suggestions.find((suggestion) => suggestion.field === field)?.value
    if (certain.has(field) || value === undefined) return context
    const next = contextWith(context, field, value)
    if (contextSchema.safeParse(next).success) return next
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `A situation has no field \`${field}\`; leave it out of the fields to accept.`,
    )
  }, invitation.situation)
}

/** What {@link replyTo} gives: options of `toEml`. */
export interface Reply {
  readonly to?: readonly Mailbox[]
  readonly cc?: readonly Mailbox[]
  readonly subject?: string
  readonly inReplyTo?: string
  readonly references?: readonly string[]
}

/**
 * What keeps an answer in the thread of its invitation: the recipient, everybody else in Cc, the subject with `Re:`, the message ids.
 *
 * @example
 * await toEml(letter, { ...replyTo(invitation), from: 'sam@example.com', date: '2026-11-22T09:30:00Z' })
 */
export function replyTo({ recipient, thread }: Invitation): Reply {
  const { subject, messageId, references, cc } = thread
  const answered = /^(?:re|aw|sv|отв|ответ|на)\s?(?:\[\d{1,3}\])?:/iu
  return {
    ...(recipient === undefined ? {} : { to: [recipient] }),
    ...(cc.length === 0 ? {} : { cc }),
    ...(subject === undefined ? {} : { subject: answered.test(subject) ? subject : `Re: ${subject}` }),
    ...(messageId === undefined ? {} : { inReplyTo: messageId }),
    ...(references.length === 0 ? {} : { references }),
  }
}
