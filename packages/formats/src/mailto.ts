import { DeclinekitError, type Letter } from '@declinekit/core'
import { checkedMailbox, type Mailbox } from './mail/mailbox'
import { toText } from './text'

/** Options of {@link toMailto}. */
export interface MailtoOptions {
  /** Who gets it; a link carries addresses without names. */
  readonly to?: readonly (Mailbox | string)[] | undefined
  readonly cc?: readonly (Mailbox | string)[] | undefined
  /** Default: the letter’s own. */
  readonly subject?: string | undefined
}

/** A link that opens a mail with the letter in it. */
export interface MailtoLink {
  readonly href: string
  /** Characters of `href`. */
  readonly length: number
  /** Says that some programs will cut the link, where it is longer than 1,600 characters. */
  readonly warning?: string
}

/** Above the first some mail programs cut a link, above the second browsers of the Windows shell refuse it. */
const longLink = { warn: 1600, refuse: 2000 } as const

/**
 * The letter as a `mailto:` link (RFC 6068). A Cyrillic letter takes six characters a letter, so that few Russian letters fit.
 *
 * @throws DeclinekitError `TOO_LONG` above 2,000 characters, with the length in `details.length`: write a draft with `toEml` instead;
 * `INVALID_ARGUMENT` where an address is none.
 * @example
 * toMailto(letter, { to: ['anna@example.com'] }).href
 * // 'mailto:anna@example.com?subject=Your%20offer&body=Dear%20Anna%2C%0D%0A%0D%0A…'
 */
export function toMailto(letter: Letter, options: MailtoOptions = {}): MailtoLink {
  const addresses = (option: 'to' | 'cc') =>
    (options[option] ?? []).map((mailbox) => encoded(checkedMailbox(mailbox, option).address)).join(',')
  const subject = (options.subject ?? letter.subject)?.replace(/\s+/gu, ' ').trim()
  const fields = [
    ['cc', addresses('cc')],
    ['subject', encodeURIComponent(subject ?? '')],
    ['body', encodeURIComponent(toText(letter, { newline: '\r\n' }))],
  ].filter(([, value]) => value !== '')
  const href = `mailto:${addresses('to')}?${fields.map(([name, value]) => `${name}=${value}`).join('&')}`
  return { href, length: href.length, ...warningFor(href.length) }
}

function warningFor(length: number): { readonly warning?: string } {
  const figures = `The link has ${length.toLocaleString('en')} characters`
  if (length > longLink.refuse)
    throw new DeclinekitError(
      'TOO_LONG',
      `${figures}, and above ${longLink.refuse.toLocaleString('en')} programs cut or refuse it. Save a draft with \`toEml\` instead, or copy the text.`,
      { length, limit: longLink.refuse },
    )
  if (length <= longLink.warn) return {}
  return {
    warning: `${figures}; some mail programs cut links above ${longLink.warn.toLocaleString('en')}. A draft of \`toEml\` opens whole.`,
  }
}

/** An address in a link: `@` may stay, everything else that is special is encoded. */
function encoded(address: string): string {
  return encodeURIComponent(address).replaceAll('%40', '@')
}
