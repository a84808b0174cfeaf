import stringWidth from 'fast-string-width'
import { lineEnd } from '../text/classes'
import type { Region } from './checked-file'
import { visible } from './visible'

/** A line of a text with the part of it that is meant, as printed: `shown` and, below it, `marks`. */
export interface FrameLine {
  readonly number: number
  readonly shown: string
  /** Spaces up to the place. */
  readonly indent: string
  /** Carets under it. */
  readonly marks: string
}

/** One character as a reader sees it, with the columns it takes in a terminal. */
interface Cell {
  readonly text: string
  readonly width: number
  readonly isMarked: boolean
}

/** Lines shown of a place that goes over several. */
const mostLines = 3

/** Code units looked at on either side of a place: more than any window shows, so that a line of a megabyte costs no more. */
const reach = 400

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The lines a region stands in with carets under it, aligned by the width of characters and cut to `width` columns. */
export function codeFrame(text: string, region: Region, width: number): FrameLine[] {
  const lines: FrameLine[] = []
  let from = region.start - (region.startColumn - 1)
  for (let number = region.startLine; number <= region.endLine && lines.length < mostLines; number++) {
    const end = endOfLine(text, from)
    const isMeant = number === region.startLine || (from < region.end && text.slice(from, end).trim() !== '')
    if (isMeant) lines.push({ number, ...frameLine(text, from, end, region, width) })
    from = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

function endOfLine(text: string, from: number): number {
  const ends = new RegExp(lineEnd, 'g')
  ends.lastIndex = from
  return ends.exec(text)?.index ?? text.length
}

function frameLine(
  text: string,
  lineStart: number,
  lineStop: number,
  { start, end }: Region,
  width: number,
): Pick<FrameLine, 'shown' | 'indent' | 'marks'> {
  const from = Math.max(lineStart, start - reach)
  const to = Math.min(lineStop, Math.max(start, lineStart) + reach)
  const cells = cellsOf(text.slice(from, to), start - from, end - from)
  const first = cells.findIndex(({ isMarked }) => isMarked)
  const place = first === -1 ? cells.length : first
  const opening = windowStart(cells, place, width)
  const shown = fitting(cells.slice(opening), width)
  const before = cells.slice(opening, place)
  const marked = shown.slice(before.length).filter(({ isMarked }) => isMarked)
  const cutBefore = opening > 0 || from > lineStart ? '…' : ''
  const cutAfter = opening + shown.length < cells.length || to < lineStop ? '…' : ''
  return {
    shown: `${cutBefore}${shown.map((cell) => cell.text).join('')}${cutAfter}`,
    indent: ' '.repeat(cutBefore.length + widthOf(before)),
    marks: '^'.repeat(Math.max(1, widthOf(marked))),
  }
}

/** A mark that begins or ends inside a character takes all of it, and a place between two the one that follows. */
function cellsOf(chunk: string, start: number, end: number): Cell[] {
  return Array.from(graphemes.segment(chunk), ({ segment, index }) => {
    const text = visible(segment)
    const isMarked = index < Math.max(end, start + 1) && index + segment.length > start
    return { text, width: stringWidth(text), isMarked }
  })
}

/** Where to begin so that the place is seen with about a third of the window before it. */
function windowStart(cells: readonly Cell[], place: number, width: number): number {
  if (widthOf(cells) <= width) return 0
  let opening = place
  let room = Math.floor(width / 3)
  while (opening > 0 && room >= cells[opening - 1]!.width) room -= cells[--opening]!.width
  return opening
}

function fitting(cells: readonly Cell[], width: number): Cell[] {
  let room = width
  const shown: Cell[] = []
  for (const cell of cells) {
    if (cell.width > room) break
    room -= cell.width
    shown.push(cell)
  }
  return shown
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}
