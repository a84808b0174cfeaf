import { kindsOf } from '../text/characters'
import type { Span } from '../text/span'
import type { Stretch } from './stretches'

/** The marks that come in pairs. */
export const pairedMarks = kindsOf('opening', 'closing', 'quotationMark')

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '„': '“', '“': '”' }
const marks = /[()[\]«»„“”"]/gu
/** Faces with eyes, rows of brackets, and single brackets, which may be faces by where they stand. */
const faces = /[:;=8xX]['’^-]?[()[\]]{1,9}|[()[\]]{1,4}['’^-]?[:;=]|\){2,}|[()]/gu
const bullets = /^\s*(?:\p{L}|\p{N}{1,2})\)/u

/** Brackets and quotation marks without their partners, a row of one mark as one. Faces such as “:)” and numbers such as “1)” are none. */
export function loneMarksIn({ text, start }: Stretch): Span[] {
  if (!/[()[\]«»„“”"]/u.test(text)) return []
  const ignored = ignoredIn(text)
  const open: { mark: string; at: number }[] = []
  const lone: number[] = []
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (ignored[index] === 1) continue
    const top = open.at(-1)
    if (top !== undefined && closes(mark, top.mark)) open.pop()
    else if (closing[mark] !== undefined || mark === '"') open.push({ mark, at: index })
    else lone.push(index)
  }
  for (const { at } of open) lone.push(at)
  return rowsOf(
    text,
    lone.toSorted((a, b) => a - b),
  ).map((row) => ({ start: start + row.start, end: start + row.end }))
}

/** Lone marks without those that are partners over the end of a line: an abbreviation, or a line that is wrapped, may end a stretch between them. */
export function withoutPartners(text: string, lone: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const mark of lone) {
    const before = kept.at(-1)
    if (before !== undefined && arePartners(text, before, mark)) kept.pop()
    else kept.push(mark)
  }
  return kept
}

function arePartners(text: string, { start, end }: Span, other: Span): boolean {
  return closes(text[other.start]!, text[start]!) && !/\n\s*\n/u.test(text.slice(end, other.start))
}

/** The rows that one mark forms side by side. */
function rowsOf(text: string, offsets: readonly number[]): Span[] {
  const rows: { start: number; end: number }[] = []
  for (const at of offsets) {
    const last = rows.at(-1)
    if (last !== undefined && last.end === at && text[at] === text[at - 1]) last.end = at + 1
    else rows.push({ start: at, end: at + 1 })
  }
  return rows
}

/** Whether a mark closes what is open; German and Russian quotations end in “ and some in ”. */
function closes(mark: string, open: string): boolean {
  return (
    closing[open] === mark ||
    (open === '"' && mark === '"') ||
    (open === '„' && mark === '”') ||
    (open === '“' && mark === '"')
  )
}

/** Whether a single bracket is a face: nothing follows an opening one, and a closing one ends the text, or a sentence or word in it. */
function isFace(text: string, at: number): boolean {
  const isLast = at + 1 === text.length
  if (!isLast && !/\s/u.test(text[at + 1]!)) return false
  return text[at] === '(' || isLast || /[\p{L}!?.…]$/u.test(text.slice(Math.max(0, at - 2), at))
}

/** By offset: 1 for marks that are parts of faces and numbers. A bracket that has a partner before it is no face. */
function ignoredIn(text: string): Uint8Array {
  const ignored = new Uint8Array(text.length)
  const bullet = bullets.exec(text)
  if (bullet !== null) ignored[bullet[0].length - 1] = 1
  let opened = 0
  let walked = 0
  for (const match of text.matchAll(faces)) {
    if (match[0].length === 1 && !isFace(text, match.index)) continue
    for (; walked < match.index; walked++)
      opened = Math.max(0, opened + (text[walked] === '(' ? 1 : text[walked] === ')' ? -1 : 0))
    // “(two of them): …” ends in no face.
    const closesFirst = opened > 0 && match[0].startsWith(')')
    const loose = opened === 0 || (/[:;=]/u.test(match[0]) && !closesFirst)
    if (loose) ignored.fill(1, match.index, match.index + match[0].length)
  }
  return ignored
}
