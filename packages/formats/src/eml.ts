import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { DeclinekitError, type Letter } from '@declinekit/core'
import { toHtml } from './html'
import { languageTagOf } from './letter/language-tag'
import { checkedHeaderText, checkedMessageId } from './mail/header-text'
import { addressKey, checkedMailbox, type Mailbox } from './mail/mailbox'
import { instantOf } from './options/instant'
import { toText } from './text'

/** Options of {@link toEml}. There is no Bcc: a refusal has no hidden readers. */
export interface EmlOptions {
  /** When it is written: a Date, or an ISO text with `Z` or an offset. */
  readonly date: Date | string
  readonly from?: Mailbox | string | undefined
  readonly to?: readonly (Mailbox | string)[] | undefined
  /** Everybody else of the thread; `replyTo(invitation)` gives them. Who stands in From or To is left out. */
  readonly cc?: readonly (Mailbox | string)[] | undefined
  /** Default: the letter’s own. */
  readonly subject?: string | undefined
  /** Message id of the mail that is answered. */
  readonly inReplyTo?: string | undefined
  /** Message ids of the thread, oldest first. */
  readonly references?: readonly string[] | undefined
  /** Default: derived from the content, so that the same draft has the same id. */
  readonly messageId?: string | undefined
  /** What parts the parts of the mail. Default: derived from the content. */
  readonly boundary?: string | undefined
  /** The decline of the event that `toCalendarReply` wrote; mail programs hand it to the organizer’s calendar. */
  readonly calendar?: string | undefined
}

const known: Readonly<Record<keyof EmlOptions, true>> = {
  date: true,
  from: true,
  to: true,
  cc: true,
  subject: true,
  inReplyTo: true,
  references: true,
  messageId: true,
  boundary: true,
  calendar: true,
}

/**
 * The letter as a draft that opens for editing (`X-Unsent: 1`): text and HTML, in the thread it answers. ASCII with CRLF throughout, and the
 * same for the same arguments.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where an address, a message id or a header text is not one, or the option is not known.
 * @example
 * await toEml(letter, { ...replyTo(invitation), from: 'sam@example.com', date: '2026-11-22T09:30:00Z' })
 */
export async function toEml(letter: Letter, options: EmlOptions): Promise<string> {
  refuseUnknown(options)
  const text = toText(letter, { newline: '\r\n' })
  const html = toHtml(letter)
  const headers = headersOf(letter, options)
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([headers, text, options.calendar]))
    .digest('hex')
  const mail = new MailComposer({
    ...headers,
    headers: { 'X-Unsent': '1', 'Content-Language': languageTagOf(letter) },
    messageId:
      options.messageId === undefined
        ? `<${fingerprint.slice(0, 32)}@${domainOf(headers.from)}>`
        : checkedMessageId(options.messageId, 'messageId'),
    text,
    html: html.replaceAll('\n', '\r\n'),
    ...calendarPart(options.calendar),
    baseBoundary:
      options.boundary === undefined ? fingerprint.slice(32, 56) : checkedBoundary(options.boundary),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const bytes = await mail.compile().build()
  return bytes.toString('latin1')
}

function refuseUnknown(options: EmlOptions): void {
  for (const option of Object.keys(options ?? {}))
    if (!Object.hasOwn(known, option))
      throw new DeclinekitError(
        'INVALID_ARGUMENT',
        option.toLowerCase() === 'bcc'
          ? 'A draft takes no `bcc`: a refusal has no hidden readers. Use `cc`, or forward the mail afterwards.'
          : `The option \`${option}\` is not known; a draft takes ${Object.keys(known).join(', ')}.`,
      )
}

interface Headers {
  readonly date: Date
  readonly from?: Mailboxes[number]
  readonly to?: Mailboxes
  readonly cc?: Mailboxes
  readonly subject?: string
  readonly inReplyTo?: string
  readonly references?: string[]
}

type Mailboxes = { name: string; address: string }[]

function headersOf(letter: Letter, options: EmlOptions): Headers {
  const { inReplyTo } = options
  const subject = options.subject ?? letter.subject
  const answered = inReplyTo === undefined ? undefined : checkedMessageId(inReplyTo, 'inReplyTo')
  const references = (options.references ?? []).map((id) => checkedMessageId(id, 'references'))
  if (answered !== undefined && !references.includes(answered)) references.push(answered)
  return {
    date: instantOf(options.date, 'date'),
    ...readersOf(options),
    ...(subject === undefined ? {} : { subject: checkedHeaderText(subject, 'subject') }),
    ...(answered === undefined ? {} : { inReplyTo: answered }),
    ...(references.length === 0 ? {} : { references }),
  }
}

/** Everybody once: who writes is no reader, and who stands in To is not repeated in Cc. */
function readersOf(options: EmlOptions): Pick<Headers, 'from' | 'to' | 'cc'> {
  const from = options.from === undefined ? undefined : header(options.from, 'from')
  const seen = new Set(from === undefined ? [] : [addressKey(from.address)])
  const once = (option: 'to' | 'cc') =>
    (options[option] ?? [])
      .map((mailbox) => header(mailbox, option))
      .filter(({ address }) => !seen.has(addressKey(address)) && seen.add(addressKey(address)))
  const [to, cc] = [once('to'), once('cc')]
  return {
    ...(from === undefined ? {} : { from }),
    ...(to.length === 0 ? {} : { to }),
    ...(cc.length === 0 ? {} : { cc }),
  }
}

/** Always as name and address apart, so that no name can be read as a second address. */
function header(mailbox: Mailbox | string, option: string): Mailboxes[number] {
  const { name = '', address } = checkedMailbox(mailbox, option)
  return { name, address }
}

function domainOf(from: Headers['from']): string {
  const domain = from?.address.split('@')[1] ?? ''
  return /^[A-Za-z0-9.-]+$/u.test(domain) ? domain.toLowerCase() : 'draft.invalid'
}

function calendarPart(calendar: string | undefined) {
  if (calendar === undefined) return {}
  if (!/^METHOD:REPLY\r?$/imu.test(calendar))
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      'The option `calendar` is no REPLY; pass what `toCalendarReply` wrote.',
    )
  return { alternatives: [{ contentType: 'text/calendar; charset=utf-8; method=REPLY', content: calendar }] }
}

function checkedBoundary(boundary: string): string {
  if (typeof boundary === 'string' && /^[A-Za-z0-9]{1,40}$/u.test(boundary)) return boundary
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    'The option `boundary` must be 1 to 40 letters and figures of ASCII.',
  )
}
