import { DeclinekitError } from '@declinekit/core'

/** Larger mails hold attachments that say nothing of an invitation. */
const mostBytes = 50_000_000

/** The kinds of file that are read. */
export type InvitationFile =
  | { readonly kind: 'mail'; readonly bytes: Uint8Array }
  | { readonly kind: 'calendar'; readonly text: string }

/**
 * A mail or a calendar, told by its first bytes.
 *
 * @throws DeclinekitError `UNREADABLE` where it is neither, with what it seems to be; `INVALID_ARGUMENT` where it is neither bytes nor a text.
 */
export function fileOf(input: Uint8Array | string): InvitationFile {
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      'An invitation is given as bytes (Uint8Array) or as a text.',
    )
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  if (bytes.length > mostBytes)
    unreadable(
      `The file has ${bytes.length.toLocaleString('en')} bytes; invitations up to ${mostBytes.toLocaleString('en')} are read.`,
    )
  const head = decodeText(bytes.subarray(0, 4096))
    .replace(/^\uFEFF/u, '')
    .trimStart()
  if (/^BEGIN:VCALENDAR/iu.test(head)) return { kind: 'calendar', text: decodeText(bytes) }
  const other = seemingKind(bytes, head)
  if (other !== undefined) unreadable(`This is ${other}, and no mail (.eml) or calendar invitation (.ics).`)
  return { kind: 'mail', bytes: withoutMailboxLine(bytes) }
}

function seemingKind(bytes: Uint8Array, head: string): string | undefined {
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte)
  if (head === '') return 'empty'
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    return 'an Outlook message (.msg), which only Outlook reads; save it there as .eml'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'a PDF'
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'a ZIP archive or an Office document'
  if (/^<(?:!doctype|html|\?xml)/iu.test(head)) return 'a web page'
  if (/^[{[]/u.test(head)) return 'JSON'
  return undefined
}

/** The first line of a mailbox file, `From anna@example.com Thu Nov …`, is no header. */
function withoutMailboxLine(bytes: Uint8Array): Uint8Array {
  const starts = [0x46, 0x72, 0x6f, 0x6d, 0x20].every((byte, index) => bytes[index] === byte)
  return starts ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes
}

/** Bytes that name no charset: UTF-16 by its mark, else UTF-8, else the Cyrillic charset that gives more small letters. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    // A cut in the middle of a character is no sign of another charset.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    const [windows, koi8] = ['windows-1251', 'koi8-r'].map((charset) =>
      new TextDecoder(charset).decode(bytes),
    )
    return smallLetters(koi8!) > smallLetters(windows!) ? koi8! : windows!
  }
}

function smallLetters(text: string): number {
  return text.match(/[а-яё]/gu)?.length ?? 0
}

/** Refuses what cannot be read. @throws DeclinekitError `UNREADABLE`. */
export function unreadable(message: string): never {
  throw new DeclinekitError('UNREADABLE', message)
}
