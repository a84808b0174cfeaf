/** A line of a text without the white space around it. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean
}

/** The lines of a text that hold something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterBlank = true
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline === -1 ? text.length : newline
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed === '') afterBlank = true
    else {
      const start = from + raw.indexOf(trimmed)
      lines.push({ start, end: start + trimmed.length, text: trimmed, afterBlank })
      afterBlank = false
    }
    from = to + 1
  }
  return lines
}

/** Words of a line, roughly: runs between spaces that hold a letter or a figure. */
export function wordCount(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) count++
  return count
}

/** A short line with a year in it. */
export function looksLikeDate(text: string): boolean {
  return /(?:^|\D)(?:19|20)\d\d(?:\D|$)/u.test(text) && wordCount(text) <= 7
}

/** One to four words with capitals, initials among them, or a bracketed slot for a name. */
export function looksLikeName(text: string): boolean {
  const bare = text.replace(/^(?:[-–—/]+ ?)/u, '').replace(/ (?:x{1,3}|:\)|\))$/u, '')
  if (/^[[{<(_|$].{0,40}[\]}>)_|]$/u.test(bare)) return true
  if (bare.length > 60 || /\d|@|[?:;,]|[^\p{Lu}]\p{L}{3,}\.$|!$/u.test(bare)) return false
  const words = bare.split(/\s+/u)
  return (
    words.length <= 4 &&
    words.every((word) => /^["«“(]?\p{Lu}/u.test(word)) &&
    !/\p{Lu}{2,}.*\p{Lu}{2,}/u.test(words[0] ?? '')
  )
}
