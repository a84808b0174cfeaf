import { codePointName } from './code-point-name'

/**
 * What core refuses in a one-line field: controls and line breaks, bidirectional controls, invisible spaces and fillers, lone surrogates,
 * private use, tags; and noncharacters, which HTML cannot hold. Kept in step with core by a property test.
 */
const unsafe =
  // oxlint-disable-next-line no-control-regex -- dropping control characters is the purpose
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Cs}|\p{Co}|\p{Noncharacter_Code_Point}|[\u{E0000}-\u{E0FFF}]|\u3164|\u115F|\u1160|\uFFA0/gu

/** Those that part words, so that a space takes their place. */
const parting = /^[\t\n\v\f\r\u0085\u2028\u2029]$/u

/** A text on one line, without what a name must not hold, and the code points that were dropped. */
export function oneLine(text: string): { readonly text: string; readonly dropped: readonly string[] } {
  const dropped = new Set<string>()
  const safe = text.replace(unsafe, (character) => {
    if (parting.test(character)) return ' '
    dropped.add(codePointName(character))
    return ''
  })
  return { text: safe.normalize('NFC').replace(/\s+/gu, ' ').trim(), dropped: [...dropped] }
}

/** A text of several lines for showing, without controls and what hides or turns words. */
export function manyLines(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replace(unsafe, '').normalize('NFC').trimEnd())
    .join('\n')
}

/** A quotation of at most 200 characters. */
export function quotation(text: string): string {
  const line = Array.from(oneLine(text).text)
  return line.length <= 200 ? line.join('') : `${line.slice(0, 199).join('')}…`
}
