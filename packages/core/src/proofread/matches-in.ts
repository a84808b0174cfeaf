import type { Part } from '../model/letter'
import type { Span } from '../text/span'

/** Where a pattern matches in parts of a text. */
export function matchesIn(parts: readonly Part[], pattern: RegExp): Span[] {
  return parts.flatMap((part) =>
    Array.from(part.text.matchAll(pattern), (match) => ({
      start: part.start + match.index,
      end: part.start + match.index + match[0].length,
    })),
  )
}
