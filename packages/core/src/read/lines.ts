import { kindAt, kindsOf } from './characters'

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

const wordCharacters = kindsOf('latin', 'latinCapital', 'cyrillic', 'cyrillicCapital', 'digit')
/** What may belong to a word, or not. */
const rare = kindsOf('symbol', 'half', 'other')

/** Words of a line, roughly: runs of letters and figures, hyphens and apostrophes between them. Stops counting behind `most`. */
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

/** Nothing longer is a name, whatever stands behind it. */
const longestName = 66

/** Given names, initials and surnames together; particles are not counted. */
const mostNames = 5

/** One to four words with capitals or of a script without them, initials and particles among them, or a bracketed slot for a name. */
export function looksLikeName(text: string): boolean {
  if (text.length > longestName && !/^[-–—/]/u.test(text)) return false
  const bare = undecorated(text)
  if (/^[[{<(_|$].{0,40}[\]}>)_|]$/u.test(bare)) return true
  // bounded: 60 characters
  if (bare.length > 60 || /\d|@|[?:;,]|[^\p{Lu}]\p{L}{3,}\.$|!$/u.test(bare)) return false
  const words = bare.split(/\s+/u)
  const shouted = words.length > 3 && bare === bare.toUpperCase()
  return (
    words.length <= mostNames + 3 &&
    words.filter((word) => !particles.has(word)).length <= mostNames &&
    !shouted &&
    words.some((word) => capitalised.test(word)) &&
    words.every(
      (word, index) => capitalised.test(word) || smallTitle.test(word) || (index > 0 && particles.has(word)),
    )
  )
}

/** A name without the dash before it and the kisses, smiles and brackets behind it. */
function undecorated(text: string): string {
  const bare = text
    .replace(/^(?:\/s\/ |[-–—/~*]+ ?|x{1,3} (?=\p{Lu}))/u, '')
    .replace(/ ?[\p{Extended_Pictographic}\uFE0F\u200D]{1,9}$/u, '')
    .replace(/ (?:x{1,3}|[:;]?-?\))$/u, '')
  return bare === '' ? text : bare
}

/** “dr hab.” or “med.”, as titles are shortened. */
const smallTitle = /^(?:dr|\p{Ll}{1,4}\.)$/u

/** One or two small words or an initial, as people sign who write no capitals: “bea”, “d.”, “- anna p”, “your Annie”. */
export function looksLikeSmallName(text: string): boolean {
  return (
    text.length <= longestName &&
    /^(?:\p{Ll}{1,12}(?: \p{L}\p{Ll}{0,12}\.?)?|\p{Ll}\.)$/u.test(undecorated(text))
  )
}

const capitalised = /^["«“(]?(?:\p{Ll}{0,2}['’])?[\p{Lu}\p{Lo}]/u

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
  'y',
  'e',
  'dos',
  'du',
  '&',
  'and',
  'und',
  'и',
  'оглы',
  'кызы',
])
