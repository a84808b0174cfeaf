import { DeclinekitError } from '@declinekit/core'

/**
 * A text that a header can carry.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where it holds a line break or another control character.
 */
export function checkedHeaderText(text: string, option: string): string {
  if (typeof text === 'string' && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text)) return text
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `The option \`${option}\` must be a text of one line without control characters.`,
  )
}

/** `<…@…>` of ASCII without spaces (RFC 5322 §3.6.4, leniently). */
export function isMessageId(text: string): boolean {
  return /^<[\x21-\x3B\x3D\x3F-\x7E]{1,900}>$/u.test(text)
}

/** A message id, with angle brackets. @throws DeclinekitError `INVALID_ARGUMENT` where it is none. */
export function checkedMessageId(text: string, option: string): string {
  const bracketed = typeof text === 'string' && !text.startsWith('<') ? `<${text}>` : text
  if (typeof bracketed === 'string' && isMessageId(bracketed)) return bracketed
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `The option \`${option}\` holds ${JSON.stringify(text).slice(0, 60)}, which is not a message id such as <abc@example.com>.`,
  )
}
