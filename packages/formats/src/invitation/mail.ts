import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { isAddress, type Mailbox } from '../mail/mailbox'
import { isMessageId } from '../mail/header-text'
import { manyLines } from '../untrusted/clean'
import { mostMailLines, withoutBulk } from './bulk'
import { decodeText, unreadable } from './bytes'
import type { Cleaner } from './cleaner'
import { withDeclaredText } from './undeclared'
import { wordsOfHtml } from './html-words'
import type { Notices } from './notices'

/** What a mail says, made safe to show. */
export interface Mail {
  readonly from: readonly Mailbox[]
  readonly replyTo: readonly Mailbox[]
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  /** Where the mail was delivered, by the headers that servers add. */
  readonly deliveredTo: readonly string[]
  readonly subject?: string
  readonly messageId?: string
  readonly references: readonly string[]
  /** The day it was sent, `YYYY-MM-DD` in UTC. */
  readonly sent?: string
  readonly text: string
  /** The calendar part, where there is one. */
  readonly calendar?: string
}

/** Words beyond are not searched for hints. */
const mostText = 200_000

/** Message ids of one thread; programs keep the first and the latest. */
const mostReferences = 100

/**
 * The headers, the words and the calendar part of a mail, with notices of what was left out of them.
 *
 * @throws DeclinekitError `UNREADABLE` where the bytes have no header of a mail, or are nested past all measure.
 */
export async function readMail(bytes: Uint8Array, cleaner: Cleaner, notices: Notices): Promise<Mail> {
  const { bytes: lean, shortened } = withoutBulk(bytes)
  if (shortened)
    notices.tell(
      'text-shortened',
      `The mail has very many lines; the first ${mostMailLines.toLocaleString('en')} were read.`,
    )
  const email = await parse(withDeclaredText(lean))
  const known = new Set([
    'from',
    'to',
    'subject',
    'date',
    'message-id',
    'received',
    'sender',
    'reply-to',
    'mime-version',
  ])
  if (!email.headers.some(({ key }) => known.has(key)))
    unreadable('This is no mail: it has none of the headers From, To, Subject, Date or Message-ID.')
  if (email.attachments.some(({ mimeType }) => mimeType === 'message/rfc822'))
    notices.tell(
      'nested-message',
      'The mail carries another mail inside, which was not read; save that one by itself to answer it.',
    )
  const boxes = (addresses: Address | readonly Address[] | undefined, header: string) =>
    mailboxesOf(addresses, header, cleaner, notices)
  const subject = cleaner.line(email.subject ?? '', 'Subject').slice(0, 500)
  const messageId = email.messageId?.trim()
  const calendar = calendarOf(email.attachments)
  return {
    from: boxes(email.from ?? email.sender, 'From'),
    replyTo: boxes(email.replyTo, 'Reply-To'),
    to: boxes(email.to, 'To'),
    cc: boxes(email.cc, 'Cc'),
    deliveredTo: deliveredTo(email),
    ...(subject === '' ? {} : { subject }),
    ...(messageId !== undefined && isMessageId(messageId) ? { messageId } : {}),
    references: referencesOf(email),
    ...(/^\d{4}-\d{2}-\d{2}T/u.test(email.date ?? '') ? { sent: email.date!.slice(0, 10) } : {}),
    text: textOf(email, notices),
    ...(calendar === undefined ? {} : { calendar }),
  }
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: 50,
      attachmentEncoding: 'arraybuffer',
    })
  } catch (error) {
    return unreadable(
      `The mail cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : 'it is damaged'}.`,
    )
  }
}

function mailboxesOf(
  given: Address | readonly Address[] | undefined,
  header: string,
  cleaner: Cleaner,
  notices: Notices,
): Mailbox[] {
  const addresses = given === undefined ? [] : [given].flat()
  const flat = addresses.flatMap((entry) => entry.group ?? [entry])
  const mailboxes: Mailbox[] = []
  for (const { name, address = '' } of flat) {
    const shown = cleaner.line(name, header).slice(0, 200).trim()
    if (isAddress(address))
      mailboxes.push(shown === '' || shown === address ? { address } : { name: shown, address })
    else if (address !== '' || shown !== '')
      notices.tell(
        'value-refused',
        `${header} holds ${JSON.stringify((address || shown).slice(0, 80))}, which is no mail address; it was left out.`,
      )
  }
  return mailboxes
}

function deliveredTo({ headers }: Email): string[] {
  const names = new Set(['delivered-to', 'x-original-to', 'envelope-to', 'x-delivered-to'])
  return headers
    .filter(({ key }) => names.has(key))
    .map(({ value }) => value.trim().replace(/^<|>$/gu, ''))
    .filter(isAddress)
}

/** The thread, oldest first; where it is long, its first and its latest. */
function referencesOf({ references = '', inReplyTo = '' }: Email): string[] {
  const ids = [
    ...new Set(`${references} ${inReplyTo}`.slice(0, 100_000).match(/<[^<>\s]{1,900}>/gu) ?? []),
  ].filter(isMessageId)
  return ids.length <= mostReferences ? ids : [ids[0]!, ...ids.slice(1 - mostReferences)]
}

function textOf({ text, html }: Email, notices: Notices): string {
  const plain = text !== undefined && text.trim() !== ''
  const words = plain
    ? text.slice(0, mostText)
    : wordsOfHtml((html ?? '').slice(0, 4 * mostText)).slice(0, mostText)
  if ((plain ? text : (html ?? '')).length > (plain ? mostText : 4 * mostText))
    notices.tell(
      'text-shortened',
      `The message is very long; its first ${mostText.toLocaleString('en')} characters were read.`,
    )
  if (words.includes('\uFFFD'))
    notices.tell('mail-damaged', 'Some characters of the message could not be decoded; they stand as \uFFFD.')
  return manyLines(words).trim()
}

/** The part that asks for an answer, else the first calendar part; its METHOD is taken from the part’s type where it lacks one. */
function calendarOf(attachments: readonly Attachment[]): string | undefined {
  const parts = attachments.filter(
    ({ mimeType, filename }) =>
      mimeType === 'text/calendar' || mimeType === 'application/ics' || /\.ics$/iu.test(filename ?? ''),
  )
  const texts = parts
    .map((part) => ({ method: part.method, text: contentOf(part) }))
    .filter(({ text }) => /BEGIN:VCALENDAR/iu.test(text))
  const request = texts.find(({ text }) => /^METHOD:REQUEST\s*$/imu.test(text))
  const chosen = request ?? texts.find(({ method }) => method === 'REQUEST') ?? texts[0]
  if (chosen === undefined) return undefined
  const { text, method } = chosen
  if (method === undefined || /^METHOD:/imu.test(text) || !/^[A-Z-]{1,20}$/u.test(method)) return text
  return text.replace(/BEGIN:VCALENDAR/iu, (line) => `${line}\r\nMETHOD:${method}`)
}

function contentOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : decodeText(new Uint8Array(content))
}
