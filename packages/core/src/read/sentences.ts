import type { Span } from '../text/span'
import { foldWord } from '../text/fold-word'
import { blanks, kindAt, kindsOf } from '../text/characters'
import type { Line } from './lines'

const finalMarks = kindsOf('stop', 'exclamation', 'question', 'ellipsis')
/** What closes behind them. */
const closingMarks: ReadonlySet<string> = new Set('"\'»”’)]')
/** What says nothing by itself. */
const speechless =
  blanks | finalMarks | kindsOf('comma', 'colon', 'apostrophe', 'quotationMark', 'opening', 'closing')
const smallLetters = kindsOf('latin', 'cyrillic')

/** Characters of the longest sentence. What runs on beyond is no sentence, and is heard in pieces: cues are held against each other. */
const longestSentence = 2_000

/** Where a line that ends without a mark was wrapped, not ended: it is about as long as mail programs wrap. */
const wrapWidth = 45

/**
 * The sentences of a stretch of lines. A sentence ends at a final mark that is no abbreviation’s, at a blank line, before a bullet, and at the
 * end of a short line before a capital; a line break inside a wrapped sentence does not end it. Marks alone are no sentence.
 */
export function sentencesOf(
  text: string,
  lines: readonly Line[],
  abbreviations: ReadonlySet<string>,
): Span[] {
  const spans: { start: number; end: number }[] = []
  const add = (from: number, to: number): void => {
    const last = spans.at(-1)
    if (last !== undefined && isSpeechless(text, from, to)) {
      last.end = Math.max(last.end, to)
      return
    }
    let at = from
    while (to - at > longestSentence) {
      const end = pieceEnd(text, at)
      spans.push({ start: at, end })
      at = nextVisible(text, end)
    }
    if (at < to) spans.push({ start: at, end: to })
  }
  // Who opens with a small letter may write no capitals at all.
  const isSmall = /^\p{Ll}/u.test(lines[0]?.text ?? '')
  let start: number | undefined
  lines.forEach((line, index) => {
    start ??= line.start
    for (const end of endsIn(line.text, abbreviations, isSmall)) {
      const at = line.start + end
      add(start, at)
      start = nextVisible(text, at)
    }
    const next = lines[index + 1]
    if (start >= line.end) start = undefined
    else if (next === undefined || breaksAfter(line, next)) {
      add(start, line.end)
      start = undefined
    }
  })
  return spans
}

/** Where a piece of what runs on ends: behind its last word that is whole, or in a word that has no end. */
function pieceEnd(text: string, from: number): number {
  const most = from + longestSentence
  let at = most
  while (at > from && (kindAt(text, at) & blanks) === 0) at--
  if (at > from) return at
  // A character of two halves stays whole.
  return text.codePointAt(most - 1)! > 0xffff ? most - 1 : most
}

/** Whether a stretch holds marks alone, which belong to the sentence before. */
function isSpeechless(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && (kindAt(text, at) & speechless) !== 0) at++
  return at >= to
}

function nextVisible(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\n' && (kindAt(text, at) & blanks) !== 0) at++
  return at
}

function breaksAfter(line: Line, next: Line): boolean {
  if (next.afterBlank || /^(?:[-–—•*▪●]|\d{1,2}[.)])\s/u.test(next.text)) return true
  if (/[,;:–—-]$/u.test(line.text)) return false
  return line.text.length < wrapWidth && /^["«“(]?[\p{Lu}\p{N}]/u.test(next.text)
}

/** Offsets in a line after which a sentence is over. */
function endsIn(line: string, abbreviations: ReadonlySet<string>, isSmall: boolean): number[] {
  const ends: number[] = []
  for (let at = 0; at < line.length;) {
    const end = marksEnd(line, at)
    if (end > at && endsSentence(line, at, end, abbreviations, isSmall)) ends.push(end)
    at = end > at ? end : at + 1
  }
  return ends
}

/** Where the final marks that begin at an offset end, with the quotation marks and brackets that close after them; the offset where none do. */
function marksEnd(line: string, start: number): number {
  let end = start
  while (end < line.length && (kindAt(line, end) & finalMarks) !== 0) end++
  if (end > start) while (end < line.length && closingMarks.has(line[end]!)) end++
  return end
}

function endsSentence(
  line: string,
  markAt: number,
  end: number,
  abbreviations: ReadonlySet<string>,
  isSmall: boolean,
): boolean {
  if (end === line.length || endsPlainWord(line, markAt, end, abbreviations)) return true
  const mark = line.slice(markAt, end)
  const after = line.slice(end, end + 4)
  const spaced = /^\s/u.test(after)
  const capitalNext = /^\s*["«“(]?[\p{Lu}\p{Extended_Pictographic}]/u.test(after)
  if (mark === '...' || mark === '…') return spaced && capitalNext
  if (mark.length > 1 || mark !== '.') return spaced || capitalNext
  if (isShortFigure(line.slice(Math.max(0, markAt - 3), markAt), abbreviations)) return false
  const word = /[\p{L}\p{M}.-]{1,24}$/u.exec(line.slice(Math.max(0, markAt - 24), markAt))?.[0] ?? ''
  const isCounted =
    capitalNext && spaced && /\d\p{L}{2,3}$/u.test(line.slice(Math.max(0, markAt - 4), markAt))
  if (isShortForm(word, abbreviations) && !isCounted && !/[&\d]\p{Lu}$/u.test(line.slice(0, markAt)))
    return false
  // Without a space a new sentence is meant only between a small letter and a capital: “…for me.Thank you”, not “e.g” or “site.com”.
  // Where no capitals are written, a short word too may be the last one: “so ill leave it. cheers”.
  if (isSmall && spaced && word.length === 2) return true
  return spaced ? !/^\s*\p{Ll}/u.test(after) || word.length > 2 : capitalNext && /\p{Ll}$/u.test(word)
}

/** Whether a full stop and a space follow a word of small letters, too long for an initial and no abbreviation: so most sentences end. */
function endsPlainWord(
  line: string,
  markAt: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (end !== markAt + 1 || line[markAt] !== '.' || line[end] !== ' ') return false
  let start = markAt
  while (start > 0 && (kindAt(line, start - 1) & smallLetters) !== 0) start--
  const length = markAt - start
  if (length < 4 || length > 24 || line[start - 1] !== ' ') return false
  return !abbreviations.has(foldWord(line.slice(start, markAt)))
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
