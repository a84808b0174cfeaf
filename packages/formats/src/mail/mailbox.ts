import { DeclinekitError } from '@declinekit/core'

/** An address with the name shown beside it. */
export interface Mailbox {
  readonly name?: string
  readonly address: string
}

/** One `@`, no space, no character with a meaning in a header; letters of any script are allowed (RFC 6531). */
const addressPattern = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[^\s@<>()[\]\\,;:"\p{C}]{1,253}$/u

/** Whether a text is an address that a header can carry as it stands. */
export function isAddress(text: string): boolean {
  return addressPattern.test(text)
}

/** The same address whatever its case and scheme: `MAILTO:Anna@X.com` is `anna@x.com`. */
export function addressKey(address: string): string {
  return address
    .trim()
    .replace(/^mailto:/iu, '')
    .toLowerCase()
}

/**
 * A mailbox that a header can carry.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where the address is none, or the name holds a line break or another control character.
 */
export function checkedMailbox(mailbox: Mailbox | string, option: string): Mailbox {
  const { name, address } = typeof mailbox === 'string' ? { address: mailbox, name: undefined } : mailbox
  if (typeof address !== 'string' || !isAddress(address))
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `The option \`${option}\` holds ${quoted(address)}, which is not a mail address; write it as name@example.com.`,
    )
  if (name !== undefined && (typeof name !== 'string' || /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(name)))
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `The name beside ${address} in \`${option}\` holds a line break or a control character; remove it.`,
    )
  return name === undefined || name.trim() === '' ? { address } : { name: name.trim(), address }
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : `a value of type ${typeof value}`
}

/** `Anna Smith <anna@harbor.example>`. */
export function mailboxText({ name, address }: Mailbox): string {
  return name === undefined ? address : `${name} <${address}>`
}
