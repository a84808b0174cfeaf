import type { Letter } from '@declinekit/core'
import type { LetterFormatId } from '../commands/table'
import { locales, type LocaleId } from '../locales'
import { isDeclinekitError } from '../print/problems'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { mailboxesOf, mailboxOf } from './mailbox'

/** What a letter is written from. */
export interface LetterSource {
  readonly letter: Letter
  readonly situation: Readonly<Record<string, unknown>>
  /** The date of a mail or a document. */
  readonly moment: Date
  /** The mail or calendar file that is answered. */
  readonly invite?: Uint8Array | undefined
}

interface LetterFormat {
  /** The end of a file’s name. */
  readonly extension: string
  readonly isBinary?: true
  readonly write: (source: LetterSource) => string | Promise<string | Uint8Array>
}

/** Ways to write a letter, each with its library loaded when it is asked for. */
export const letterWriters = {
  text: { extension: 'txt', write: asText },
  json: { extension: 'json', write: ({ letter }) => `${JSON.stringify(letter, null, 2)}\n` },
  html: { extension: 'html', write: asHtml },
  eml: { extension: 'eml', write: asMail },
  mailto: { extension: 'url.txt', write: asLink },
  ics: { extension: 'ics', write: asCalendarReply },
  docx: { extension: 'docx', isBinary: true, write: asDocx },
  pdf: { extension: 'pdf', isBinary: true, write: asPdf },
} as const satisfies Readonly<Record<LetterFormatId, LetterFormat>>

/** A way to write a letter, with nothing known of which it is. */
export const letterWriter = (id: LetterFormatId): LetterFormat => letterWriters[id]

/** The format that the end of a file’s name stands for. */
export function formatOfFile(path: string | undefined): LetterFormatId | undefined {
  const extension = path === undefined ? undefined : /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase()
  if (extension === undefined) return undefined
  const found = Object.entries(letterWriters).find(([, row]) => row.extension === extension)
  return extension === 'htm' ? 'html' : (found?.[0] as LetterFormatId | undefined)
}

/** The subject line, where there is one, and the letter. */
function asText({ letter }: LetterSource): string {
  return `${subjectLine(letter)}${letter.text}\n`
}

/** The subject line of a letter with the word before it, in the letter’s own language. */
export function subjectLine({ subject, locale }: Letter): string {
  return subject === undefined ? '' : `${locales[locale as LocaleId].subject}: ${subject}\n\n`
}

async function asHtml({ letter }: LetterSource): Promise<string> {
  const { toHtml } = await import('@declinekit/formats/html')
  return toHtml(letter, { document: true })
}

async function asMail({ letter, situation, moment, invite }: LetterSource): Promise<string> {
  if (invite !== undefined) {
    const { readReply } = await import('./reply-mail')
    return (await (await readReply(invite, { moment })).answerWith(letter)).toMail()
  }
  const { toEml } = await import('@declinekit/formats/eml')
  const from = mailboxOf(situation['from'])
  return toEml(letter, {
    date: moment,
    ...(from === undefined ? {} : { from }),
    to: mailboxesOf(situation['to']),
  })
}

async function asLink({ letter, situation }: LetterSource): Promise<string> {
  const { toMailto } = await import('@declinekit/formats/mailto')
  try {
    const { href, length, warning } = toMailto(letter, { to: mailboxesOf(situation['to']) })
    if (warning !== undefined) process.stderr.write(`${say('note.longLink', { length })}\n`)
    return `${href}\n`
  } catch (error) {
    if (!isDeclinekitError(error) || error.code !== 'TOO_LONG') throw error
    throw new UsageError(say('error.mailtoTooLong', { length: Number(error.details['length']) }))
  }
}

async function asCalendarReply({ letter, moment, invite }: LetterSource): Promise<string> {
  if (invite === undefined) throw new UsageError(say('error.icsNeedsInvite'))
  const { calendarTextOf, readReply } = await import('./reply-mail')
  return calendarTextOf(await (await readReply(invite, { moment })).answerWith(letter))
}

async function asDocx({ letter, moment }: LetterSource): Promise<Uint8Array> {
  const { toDocx } = await import('@declinekit/formats/docx')
  return toDocx(letter, { date: moment })
}

async function asPdf({ letter, moment }: LetterSource): Promise<Uint8Array> {
  const { toPdf } = await import('@declinekit/formats/pdf')
  return toPdf(letter, { date: moment })
}
