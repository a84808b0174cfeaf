import type { Span } from './sentences'

/** Fewer words than these in quotation marks are a name or a word held up, not something somebody said. */
const fewestWords = 3

const quotation = /«([^«»]{1,400})»|“([^“”]{1,400})”|„([^„“”]{1,400})[“”]|"([^"]{1,400})"/gu

/** What a sentence quotes: stretches in quotation marks, but for a sentence that is one itself. */
export function quotedIn(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end)
  if (!/[«“„"]/.test(sentence)) return []
  return Array.from(sentence.matchAll(quotation), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  })).filter(
    (span) =>
      text.slice(span.start, span.end).split(/\s+/u).length >= fewestWords &&
      span.end - span.start < sentence.trim().length - 2,
  )
}
