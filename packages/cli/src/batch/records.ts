/** How records are told apart. */
export interface Dialect {
  /** Whether a field in quotes may hold line breaks, as in CSV; in NDJSON a line is a record. */
  readonly quoted: boolean
  /** Code of the character between fields. */
  readonly delimiter: number
}

/** A record in some bytes. */
export interface Span {
  readonly start: number
  /** After its line break. */
  readonly end: number
  /** Lines before it in these bytes. */
  readonly line: number
}

/** The records of some bytes, and where the first incomplete one begins. */
export interface Records {
  readonly spans: readonly Span[]
  readonly rest: number
  /** Line breaks up to `rest`. */
  readonly lines: number
}

/** Bytes of the longest record; a quote that is open for longer was never closed. */
export const longestRecord = 65_536

const lineFeed = 10
const carriageReturn = 13
const quote = 34

/**
 * Finds the records of CSV or NDJSON. A quote opens a field only at its beginning, so that an inch mark swallows nothing; where a quote is
 * never closed, its line is a record by itself, which then fails alone.
 *
 * @param isLast whether nothing follows, so that a record may end with the bytes.
 */
export function recordsIn(bytes: Uint8Array, { quoted, delimiter }: Dialect, isLast: boolean): Records {
  const spans: Span[] = []
  let start = 0
  let line = 0
  let lineBreaks = 0
  let firstBreak = -1
  let closedAt = -1
  let isOpen = false
  let isFieldStart = true
  const close = (end: number): void => {
    spans.push({ start, end, line })
    start = end
    line = lineBreaks
    firstBreak = -1
    closedAt = -1
    isOpen = false
    isFieldStart = true
  }
  // After the quote that ends a field comes the next field, the next record, or a second quote; a quote before anything else began another
  // field, and the one it seemed to end was never closed.
  const mayFollow = (code: number): boolean =>
    code === delimiter || code === quote || code === lineFeed || code === carriageReturn
  for (let at = 0; ; at++) {
    const isOver = at >= bytes.length
    const isEndless = isOpen && (at - start > longestRecord || (isOver && isLast))
    if (
      firstBreak !== -1 &&
      (isEndless || (!isOver && !isOpen && closedAt === at - 1 && !mayFollow(bytes[at]!)))
    ) {
      at = firstBreak
      lineBreaks = line + 1
      close(at + 1)
      continue
    }
    if (isOver) break
    const code = bytes[at]!
    if (code === lineFeed) {
      lineBreaks++
      if (!isOpen) close(at + 1)
      else if (firstBreak === -1) firstBreak = at
    } else if (quoted && code === quote) {
      // A doubled quote closes its field and opens it again at once.
      if (isOpen) closedAt = at
      isOpen = !isOpen && (isFieldStart || closedAt === at - 1)
      isFieldStart = false
    } else if (!isOpen) isFieldStart = code === delimiter
  }
  if (isLast && start < bytes.length) close(bytes.length)
  return { spans, rest: start, lines: line }
}
