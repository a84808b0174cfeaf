import { kindsOf, type Characters } from '../text/characters'
import type { Span } from '../text/span'
import type { Stretch } from './stretches'

// “don ’ t”, “I ’ m”, “it ' s”: a synonym machine takes words apart at the apostrophe. A quotation opens after a space, but has none inside.
const torn = /(?<=\p{L}) ['’] \p{L}+/gu

const spaces = kindsOf('space')
const apostrophes = kindsOf('apostrophe')

/** Whether a text holds anything that could be a word torn apart; most hold nothing. */
export function mayBeTorn(characters: Characters): boolean {
  return characters.hasPair(spaces, apostrophes) && characters.hasPair(apostrophes, spaces)
}

/** Short forms torn apart at the apostrophe, as machines that swap words leave them. */
export function tornWordsIn({ text, start }: Stretch): Span[] {
  if (!/ ['’] /.test(text)) return []
  return Array.from(text.matchAll(torn), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}
