import { refuse } from '../options/refuse'
import { codePointName } from '../untrusted/code-point-name'

/** Signs that look the same where a font lacks them. */
const standIns: Readonly<Record<string, string>> = {
  '\u202F': '\u00A0',
  '\u2007': '\u00A0',
  '\u2009': ' ',
  '\u2011': '-',
  '\u2010': '-',
  '\t': ' ',
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * The text with signs that the font lacks replaced by their equals.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where a character would be drawn as an empty box, or in the wrong order.
 */
export function drawable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  if (rightToLeft.test(text))
    refuse(
      'The letter holds words that run from right to left, which this PDF cannot set; write a document with `toDocx`.',
    )
  const missing = new Set<string>()
  // A soft hyphen shows only where a line is broken at it, and the font would draw it everywhere.
  const drawn = Array.from(text.replaceAll('\u00AD', ''), (character) => {
    if (hasGlyph(character.codePointAt(0)!)) return character
    if (Object.hasOwn(standIns, character)) return standIns[character]!
    missing.add(character)
    return character
  })
  if (missing.size > 0) {
    const listed = [...missing].slice(0, 10).map((character) => `${character} (${codePointName(character)})`)
    refuse(
      `The font cannot draw ${listed.join(', ')}; pass one that can in the option \`fonts\`, or write a document with \`toDocx\`.`,
    )
  }
  return drawn.join('')
}
