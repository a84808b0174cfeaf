import type { Letter } from '@declinekit/core'
import { refuse } from '../options/refuse'
import { codePointName } from '../untrusted/code-point-name'

/** Characters that XML, HTML or a mail cannot carry: controls but tab and line feed, lone surrogates, noncharacters. */
const unprintable =
  // oxlint-disable-next-line no-control-regex -- refusing control characters is the purpose
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Cs}|\p{Noncharacter_Code_Point}/u

/**
 * The letter, if every format can carry it.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where it is no letter, its parts do not match its text, or a character cannot be written.
 */
export function checkedLetter(letter: Letter): Letter {
  if (typeof letter !== 'object' || letter === null || typeof letter.text !== 'string')
    refuse('The letter is not one that `compose` or `read` gave: it has no text.')
  if (typeof letter.locale !== 'string' || !isLanguageTag(letter.locale))
    refuse('The letter names no language; its `locale` must be a tag such as "en" or "ru".')
  refuseUnprintable(letter.text, 'text')
  if (letter.subject !== undefined) refuseUnprintable(letter.subject, 'subject')
  let end = 0
  for (const part of letter.parts ?? refuse('The letter has no parts.')) {
    if (part.start < end || letter.text.slice(part.start, part.end) !== part.text)
      refuse(
        'The parts of the letter do not match its text; pass the letter on as `compose` or `read` gave it.',
      )
    end = part.end
  }
  return letter
}

function refuseUnprintable(text: string, field: string): void {
  const match = unprintable.exec(text)
  if (match === null) return
  refuse(
    `The letter’s ${field} holds the character ${codePointName(match[0])} at offset ${match.index}; remove it.`,
  )
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
