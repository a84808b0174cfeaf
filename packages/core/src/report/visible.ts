import { lineEnd } from '../text/classes'

/** Control characters, marks that turn the direction of writing, halves of characters. */
const hidden = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

/**
 * A text of somebody else’s in one line, without what a terminal or a page would obey. Each such character becomes the replacement character,
 * so that lengths stay.
 *
 * @example
 * visible('Anna\u001B[2J') // 'Anna\uFFFD[2J'
 */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(hidden, '\uFFFD')
}

/**
 * The same with its lines left as they are.
 *
 * @example
 * visibleLines('Hi Anna,\nno\u0007') // 'Hi Anna,\nno\uFFFD'
 */
export function visibleLines(text: string): string {
  return text
    .split(lineEnd)
    .map((line) => line.split('\t').map(visible).join('\t'))
    .join('\n')
}
