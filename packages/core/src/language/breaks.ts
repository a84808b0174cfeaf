import { comma, joiner, letter, mark, tokenKindAt } from './character-kinds'
import { isDigit } from './figures'

/** What stands between a word and the one before it. */
export const breaks = {
  nothing: 0,
  /** A comma. */
  comma: 1,
  /** The border of a clause: a conjunction, or a mark other than a comma. */
  clause: 2,
  /** A mark after which a capital may be that of a sentence: colon, dash, bracket. */
  mark: 3,
} as const

/** One of {@link breaks}. */
export type Break = (typeof breaks)[keyof typeof breaks]

/** What a character between words breaks. */
export function breakAt(text: string, at: number, kind: number): Break {
  if (kind === comma) return breaks.comma
  if (kind !== mark && kind !== joiner) return breaks.nothing
  const character = text[at]!
  const next = text[at + 1] ?? ' '
  const parts =
    character === ';' ||
    // “10:30” is one time, “10–12” one stretch, «готов(а)» one word.
    (character === ':' && isSpace(next)) ||
    (character === '(' && tokenKindAt(text, at - 1) !== letter) ||
    ((character === '—' || character === '–') && !isDigit(next)) ||
    // A hyphen before a space is a dash.
    (character === '-' && isSpace(next))
  return parts ? breaks.mark : breaks.nothing
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\u00A0' || /\s/.test(character)
}
