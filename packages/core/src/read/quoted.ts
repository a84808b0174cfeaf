import type { Span } from './sentences'

/** Fewer words than these in quotation marks are a name or a word held up, not something somebody said. */
const fewestWords = 3

/** A text that stands in quotation marks as good as whole is not quoted, only pasted so. */
const mostOfText = 0.8

// No mark stands inside its own quotation: each is walked once. Straight marks look alike at both ends: what they quote stays in its line.
// What a template tells whoever fills it in, `[start date if discussed]`, is as little said as what is quoted.
const quotation = /«[^«»]+»|“[^“”]+”|„[^„“”]+[“”]|"[^"\n]+"|\[[^[\]\n]+\]|\{[^{}\n]+\}/gu

/** Somebody who quotes more forgot a mark. */
const longestQuotation = 2000

/** What a text quotes: stretches in quotation marks, over several sentences too; and the instructions in the slots of a template. */
export function quotedIn(text: string): Span[] {
  if (!/[«“„"[{]/.test(text)) return []
  const longest = text.trim().length * mostOfText
  const quoted: Span[] = []
  for (const match of text.matchAll(quotation)) {
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
