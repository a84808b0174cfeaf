import type { Span } from '../text/span'

/** Fewer words than these in quotation marks are a name or a word held up, not something somebody said. */
const fewestWords = 3

/** A text that stands in quotation marks as good as whole is not quoted, only pasted so. */
const mostOfText = 0.8

// No mark stands inside its own quotation: each is walked once. Straight marks look alike at both ends: what they quote stays in its line.
const quotation = /«[^«»]+»|“[^“”]+”|„[^„“”]+[“”]|"[^"\n]+"/gu

/** The same, and what a template tells whoever fills it in, `[start date if discussed]`: that is as little said as what is quoted. */
const quotationOrSlot = /«[^«»]+»|“[^“”]+”|„[^„“”]+[“”]|"[^"\n]+"|\[[^[\]\n]+\]|\{[^{}\n]+\}/gu

/** Somebody who quotes more forgot a mark. */
const longestQuotation = 2000

/** What a text quotes: stretches in quotation marks, over several sentences too. */
export function quotedIn(text: string): Span[] {
  return /[«“„"]/.test(text) ? stretchesOf(text, quotation) : []
}

/** What a text quotes, and what its slots tell whoever fills them in. */
export function unsaidIn(text: string): Span[] {
  return /[«“„"[{]/.test(text) ? stretchesOf(text, quotationOrSlot) : []
}

function stretchesOf(text: string, pattern: RegExp): Span[] {
  const longest = text.trim().length * mostOfText
  const quoted: Span[] = []
  for (const match of text.matchAll(pattern)) {
    const [{ length }] = match
    if (
      length < longest &&
      length < longestQuotation &&
      match[0].split(/\s+/u, fewestWords).length >= fewestWords
    )
      quoted.push({ start: match.index, end: match.index + length })
  }
  return quoted
}
