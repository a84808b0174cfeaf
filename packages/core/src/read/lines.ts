import { kindAt, kindsOf } from '../text/characters'
import { lineEnd, wideSpaces } from '../text/classes'

/** A line of a text without the white space around it, and with plain spaces in it. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean
}

const lineEnds = new RegExp(lineEnd, 'g')
const wideSpace = new RegExp(`[${wideSpaces}]`, 'g')

/** The lines of a text that hold something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterBlank = true
  while (from <= text.length) {
    lineEnds.lastIndex = from
    const end = lineEnds.exec(text)
    const to = end?.index ?? text.length
    // Spaces of every width are alike here; the length stays, so offsets do.
    const raw = text.slice(from, to).replace(wideSpace, ' ')
    const trimmed = raw.trim()
    if (trimmed === '') afterBlank = true
    else {
      const start = from + raw.indexOf(trimmed)
      lines.push({ start, end: start + trimmed.length, text: trimmed, afterBlank })
      afterBlank = false
    }
    from = end === null ? text.length + 1 : lineEnds.lastIndex
  }
  return lines
}

const wordCharacters = kindsOf('latin', 'latinCapital', 'cyrillic', 'cyrillicCapital', 'digit')
/** What may belong to a word, or not. */
const rare = kindsOf('symbol', 'half', 'other')

/** Words of a line, roughly: runs of letters and figures, hyphens and apostrophes between them. May stop counting behind `most`. */
export function wordCount(text: string, most = Infinity): number {
  let count = 0
  let before = false
  for (let at = 0; at < text.length && count <= most; at++) {
    const kind = kindAt(text, at)
    if ((kind & rare) !== 0) return rareWordCount(text)
    const isWord = (kind & wordCharacters) !== 0
    if (isWord && !before && !isJoined(text, at)) count++
    before = isWord
  }
  return count
}

/** Whether a hyphen or an apostrophe joins what begins at an offset to the word before. */
function isJoined(text: string, at: number): boolean {
  if (at < 2 || !"'’-".includes(text[at - 1]!)) return false
  return (kindAt(text, at - 2) & wordCharacters) !== 0
}

function rareWordCount(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) count++
  return count
}

/** Whether a line has more words than so many. */
export function hasMoreWords(text: string, most: number): boolean {
  return wordCount(text, most) > most
}

/** A short line with a year in it. */
export function looksLikeDate(text: string): boolean {
  return /(?:^|\D)(?:19|20)\d\d(?:\D|$)/u.test(text) && wordCount(text) <= 7
}
