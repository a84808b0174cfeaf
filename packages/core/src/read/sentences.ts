import { foldWord } from '../language/fold'
import type { Line } from './lines'

/** A stretch of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

// A run of final marks with the quotation marks and brackets that close after it. Each run is consumed whole: linear.
const finalMarks = /[.!?…]+["'»”’)\]]*/gu

/** Where a line that ends without a mark was wrapped, not ended: it is about as long as mail programs wrap. */
const wrapWidth = 45

/**
 * The sentences of a stretch of lines. A sentence ends at a final mark that is no abbreviation’s, at a blank line, before a bullet, and at the
 * end of a short line before a capital; a line break inside a wrapped sentence does not end it.
 */
export function sentencesOf(
  text: string,
  lines: readonly Line[],
  abbreviations: ReadonlySet<string>,
): Span[] {
  const spans: Span[] = []
  let start: number | undefined
  lines.forEach((line, index) => {
    start ??= line.start
    for (const end of endsIn(line.text, abbreviations)) {
      const at = line.start + end
      if (start < at) spans.push({ start, end: at })
      start = nextVisible(text, at)
    }
    const next = lines[index + 1]
    if (start >= line.end) start = undefined
    else if (next === undefined || breaksAfter(line, next)) {
      spans.push({ start, end: line.end })
      start = undefined
    }
  })
  return spans
}

function nextVisible(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\n' && /\s/u.test(text[at]!)) at++
  return at
}

function breaksAfter(line: Line, next: Line): boolean {
  if (next.afterBlank || /^(?:[-–—•*▪●]|\d{1,2}[.)])\s/u.test(next.text)) return true
  if (/[,;:–—-]$/u.test(line.text)) return false
  return line.text.length < wrapWidth && /^["«“(]?[\p{Lu}\p{N}]/u.test(next.text)
}

/** Offsets in a line after which a sentence is over. */
function endsIn(line: string, abbreviations: ReadonlySet<string>): number[] {
  const ends: number[] = []
  for (const match of line.matchAll(finalMarks)) {
    const end = match.index + match[0].length
    if (endsSentence(line, match.index, end, match[0], abbreviations)) ends.push(end)
  }
  return ends
}

function endsSentence(
  line: string,
  markAt: number,
  end: number,
  mark: string,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (end === line.length) return true
  const after = line.slice(end, end + 4)
  const spaced = /^\s/u.test(after)
  const capitalNext = /^\s*["«“(]?[\p{Lu}\p{Extended_Pictographic}]/u.test(after)
  if (mark === '...' || mark === '…') return spaced && capitalNext
  if (mark.length > 1 || mark !== '.') return spaced || capitalNext
  if (isShortFigure(line.slice(Math.max(0, markAt - 3), markAt), abbreviations)) return false
  const word = /[\p{L}\p{M}.-]{1,24}$/u.exec(line.slice(Math.max(0, markAt - 24), markAt))?.[0] ?? ''
  if (isShortForm(word, abbreviations) && !/[&\d]\p{Lu}$/u.test(line.slice(0, markAt))) return false
  // Without a space a new sentence is meant only between a small letter and a capital: “…for me.Thank you”, not “e.g” or “site.com”.
  return spaced ? !/^\s*\p{Ll}/u.test(after) || word.length > 3 : capitalNext && /\p{Ll}$/u.test(word)
}

/** A figure whose full stop makes it an ordinal: “26. November”, in languages that list it among their abbreviations. */
function isShortFigure(before: string, abbreviations: ReadonlySet<string>): boolean {
  const figure = /(?<!\d)\d{1,2}$/u.exec(before)?.[0]
  return figure !== undefined && abbreviations.has(figure)
}

/** An initial, or a word whose full stop ends no sentence. */
function isShortForm(word: string, abbreviations: ReadonlySet<string>): boolean {
  return /^\p{Lu}$/u.test(word) || /\.\p{Lu}$/u.test(word) || abbreviations.has(foldWord(word))
}
