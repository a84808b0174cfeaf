import type { Span } from '../text/span'
import type { Stretch } from './stretches'

const capitals = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]*/gu
const inWord = /[\p{L}\p{N}]/u

/** Rows of two or more words in capitals, with nothing but blanks between them. */
export function capitalRowsIn({ text, start }: Stretch): Span[] {
  const rows: Span[] = []
  let row: Span[] = []
  const endRow = (): void => {
    const whole = wholeWords(text, row)
    const [first, last] = [whole[0], whole.at(-1)]
    if (first !== undefined && last !== undefined && whole.length > 1)
      rows.push({ start: start + first.start, end: start + last.end })
  }
  for (const match of text.matchAll(capitals)) {
    const word = { start: match.index, end: match.index + match[0].length }
    const last = row.at(-1)
    if (last !== undefined && !/^[ \t]+$/u.test(text.slice(last.end, word.start))) {
      endRow()
      row = []
    }
    row.push(word)
  }
  endRow()
  return rows
}

/** A row less what of its last word belongs to a word in small letters: “NO WAYs” has one word in capitals, “NO WAY’s” two. */
function wholeWords(text: string, row: readonly Span[]): readonly Span[] {
  const last = row.at(-1)
  if (last === undefined) return row
  let { end } = last
  while (end > last.start && inWord.test(characterAt(text, end))) end = characterStart(text, end)
  return end === last.start ? row.slice(0, -1) : [...row.slice(0, -1), { start: last.start, end }]
}

function characterAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : ''
}

/** Where the character that ends at an offset begins. */
function characterStart(text: string, end: number): number {
  return /[\uDC00-\uDFFF]/.test(text[end - 1]!) && /[\uD800-\uDBFF]/.test(text[end - 2] ?? '')
    ? end - 2
    : end - 1
}
