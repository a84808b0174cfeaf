/** A line of a text without the white space around it, and with plain spaces in it. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g

/** The lines of a text that hold something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterBlank = true
  while (from <= text.length) {
    lineEnd.lastIndex = from
    const end = lineEnd.exec(text)
    const to = end?.index ?? text.length
    // Spaces of every width are alike here; the length stays, so offsets do.
    const raw = text.slice(from, to).replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    const trimmed = raw.trim()
    if (trimmed === '') afterBlank = true
    else {
      const start = from + raw.indexOf(trimmed)
      lines.push({ start, end: start + trimmed.length, text: trimmed, afterBlank })
      afterBlank = false
    }
    from = end === null ? text.length + 1 : lineEnd.lastIndex
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

/** One to four words with capitals or of a script without them, initials and particles among them, or a bracketed slot for a name. */
export function looksLikeName(text: string): boolean {
  const bare = text.replace(/^(?:[-–—/]+ ?)/u, '').replace(/ (?:x{1,3}|:\)|\))$/u, '')
  if (/^[[{<(_|$].{0,40}[\]}>)_|]$/u.test(bare)) return true
  // bounded: 60 characters
  if (bare.length > 60 || /\d|@|[?:;,]|[^\p{Lu}]\p{L}{3,}\.$|!$/u.test(bare)) return false
  const words = bare.split(/\s+/u)
  const shouted = words.length > 3 && bare === bare.toUpperCase()
  return (
    words.length <= 5 &&
    !shouted &&
    words.every((word, index) => capitalised.test(word) || (index > 0 && particles.has(word)))
  )
}

const capitalised = /^["«“(]?[\p{Lu}\p{Lo}]/u

/** Words that stand small inside a name. */
const particles = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'di',
  'del',
  'la',
  'le',
  'bin',
  'ibn',
  'al',
  'el',
  'ter',
  'оглы',
  'кызы',
])
