import type { Ear } from '../language/ear'
import type { Move } from '../model/move'
import { hears, saysSomething } from './hears'
import { hasMoreWords, looksLikeDate, looksLikeName, looksLikeSmallName, wordCount, type Line } from './lines'
import type { Zone } from './zones'

/** Lines from the end in which a close is looked for: signatures and disclaimers follow it. */
const mostCloseLines = 25

/** What is left of the body, and what stands after it. */
export interface Close {
  readonly body: readonly Line[]
  readonly zones: readonly Zone[]
}

/** Finds the complimentary close and the signature: by cue, by a short line and a name below it, or by a name alone. */
export function closeOf(lines: readonly Line[], ear: Ear): Close {
  const delimiter = lines.findIndex(({ text }) => text === '--')
  if (delimiter > 0) {
    const above = closeOf(lines.slice(0, delimiter), ear)
    return { body: above.body, zones: [...above.zones, ...signatureBlock(lines.slice(delimiter + 1))] }
  }
  return (
    framedClose(lines, ear) ??
    inlineClose(lines, ear) ??
    nameBlock(lines, ear) ??
    inlineName(lines, ear) ?? { body: lines, zones: [] }
  )
}

/** “Best regards,” in a line of its own, with the signature below it. */
function framedClose(lines: readonly Line[], ear: Ear): Close | undefined {
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - mostCloseLines); index--) {
    const line = lines[index]!
    if (hasMoreWords(line.text, 7)) continue
    const below = lines.slice(index + 1)
    const named =
      below[0] !== undefined &&
      (looksLikeName(below[0].text) || isSmallNameLast(below, ear) || isLeftToSign(line, below, ear))
    if (!named && (below.length > 7 || below.some(({ text }) => hasMoreWords(text, 9)))) continue
    const end =
      farewellEnd(line, below, named, ear) ??
      (below.length === 0 ? ownFarewellEnd(line, ear) : undefined) ??
      (named && index > 0 && line.text.endsWith(',') ? line.text.length : undefined)
    if (end !== undefined)
      return { body: lines.slice(0, index), zones: [...farewellZones(line, end), ...signatureBlock(below)] }
  }
  return undefined
}

/** Where a complimentary close ends in its line: at its comma, or with the line. */
function farewellEnd(line: Line, below: readonly Line[], named: boolean, ear: Ear): number | undefined {
  const cue = hears(ear, line.text, (meaning) => meaning === 'farewell')
  if (cue === undefined || cue.wordsBefore > 1) return undefined
  // “Thanks.” above a sentence thanks; only a name below it, or nothing but contact lines, makes it a close.
  if (
    !named &&
    below.length > 0 &&
    (/[.!?]$/u.test(line.text) || below.some(({ text }) => !isUnheard(text, ear)))
  )
    return undefined
  const rest = line.text.slice(cue.end)
  if (wordCount(rest) === 0) return line.text.length
  const before = /^[^,.!\n]{0,24}[,.!]? ?(?=\p{Lu})/u.exec(rest)
  if (before !== null && before[0].trim() !== '' && looksLikeName(nameIn(rest.slice(before[0].length))))
    return cue.end + before[0].trimEnd().length
  return below.length > 0 && wordCount(line.text) <= 6 && !/[.?]$/u.test(line.text)
    ? line.text.length
    : undefined
}

/** “Love, Jo” or “hugs, jo” as the last line: a few words nobody lists, and a name. */
function ownFarewellEnd(line: Line, ear: Ear): number | undefined {
  const close = /^([^,.!?…:]{2,30},|\p{L}{2,12}) (?=\p{L})/u.exec(line.text)
  if (!line.afterBlank || close === null || wordCount(close[1]!) > 3) return undefined
  const words = close[1]!
  const name = line.text.slice(words.length + 1)
  const isName = words.endsWith(',')
    ? looksLikeName(name) || (looksLikeSmallName(name) && !isWholeName(words.slice(0, -1)))
    : looksLikeSmallName(name) && hears(ear, words, (meaning) => closing.includes(meaning)) !== undefined
  return isName && isUnheard(name, ear) && !saysSomething(ear, line.text, ...closing)
    ? words.length
    : undefined
}

/** A name of several words, behind which a comma brings a title: “Tom Ellis, retd”. */
function isWholeName(words: string): boolean {
  return words.includes(' ') && looksLikeName(words)
}

/** What a close may say besides. */
const closing: readonly string[] = ['farewell', 'thanks', 'wishes']

/** Whether a comma ends a few words apart from the body, and the one line below them may be a name. */
function isLeftToSign(line: Line, below: readonly Line[], ear: Ear): boolean {
  const [last] = below
  if (last === undefined || below.length > 1 || !line.afterBlank || !line.text.endsWith(',')) return false
  return mayStandForName(last.text) && isUnheard(last.text, ear)
}

/** Whether nothing but a name without a capital is left of the letter. */
function isSmallNameLast(lines: readonly Line[], ear: Ear): boolean {
  const [line] = lines
  return (
    line !== undefined && lines.length === 1 && looksLikeSmallName(line.text) && isUnheard(line.text, ear)
  )
}

function farewellZones(line: Line, end: number): Zone[] {
  const zones: Zone[] = [{ start: line.start, end: line.start + end, moves: ['farewell'] }]
  const name = line.text.slice(end).trim()
  if (name !== '') zones.push({ start: line.end - name.length, end: line.end, moves: ['signature'] })
  return zones
}

/** “… to meet you. Best regards, Rui” at the end of the last line. */
function inlineClose(lines: readonly Line[], ear: Ear): Close | undefined {
  const last = lines.at(-1)
  const tail =
    last === undefined
      ? null
      : // bounded: 120 characters
        /[.!?…)] +([^,.!?…]{2,40}[,.!]?) +(\p{Lu}[^,.!?…]{0,40})$/u.exec(last.text.slice(-120))
  if (last === undefined || tail === null || !looksLikeName(tail[2]!)) return undefined
  const cue = hears(ear, tail[1]!, (meaning) => meaning === 'farewell')
  if (cue === undefined && !(tail[1]!.endsWith(',') && wordCount(tail[1]!) <= 3)) return undefined
  const nameStart = last.end - tail[2]!.length
  const start =
    last.end - (tail[0].length - 1 - (tail[0].slice(1).length - tail[0].slice(1).trimStart().length))
  const farewell: Zone = { start, end: start + tail[1]!.length, moves: ['farewell'] }
  return cutBefore(lines, start, [farewell, { start: nameStart, end: last.end, moves: ['signature'] }])
}

/** A name in a line of its own with nothing but contact lines below. */
function nameBlock(lines: readonly Line[], ear: Ear): Close | undefined {
  for (let index = lines.length - 1; index >= Math.max(1, lines.length - 5); index--) {
    const { text } = lines[index]!
    if (isUnheard(text, ear) && signsAt(lines, index)) {
      return { body: lines.slice(0, index), zones: signatureBlock(lines.slice(index)) }
    }
    if (hasMoreWords(text, 7) || /\p{Ll}[.!?]$/u.test(text)) return undefined
  }
  return undefined
}

/** Whether a line of its own is a name: with its capitals or, at the very end, without them or with a title behind it. */
function signsAt(lines: readonly Line[], index: number): boolean {
  const { text, afterBlank } = lines[index]!
  const above = lines[index - 1]!.text
  // Words that lead up to a name are a close, which is found by itself; a whole sentence is none.
  if (/[,:;]$/u.test(above) && !hasMoreWords(above, 7)) return false
  if (looksLikeName(text)) return true
  if (index < lines.length - 1 || /[.!?]$/u.test(text)) return false
  if (afterBlank && nameIn(text) !== text && looksLikeName(nameIn(text))) return true
  return looksLikeSmallName(text) && (afterBlank || (!hasMoreWords(above, 3) && !/[.!?]$/u.test(above)))
}

/** “… next time I’m in town! Jonno” */
function inlineName(lines: readonly Line[], ear: Ear): Close | undefined {
  const last = lines.at(-1)
  const tail =
    last === undefined
      ? null
      : /[.!?…)] +((?:[-–—/] ?)?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)$/u.exec(last.text.slice(-80))
  if (last === undefined || tail === null || !isUnheard(tail[1]!, ear)) return undefined
  const start = last.end - tail[1]!.length
  return cutBefore(lines, start, [{ start, end: last.end, moves: ['signature'] }])
}

function isUnheard(text: string, ear: Ear): boolean {
  return !saysSomething(ear, text)
}

/** The body up to an offset in its last line. */
function cutBefore(lines: readonly Line[], start: number, zones: readonly Zone[]): Close {
  const last = lines.at(-1)!
  const text = last.text.slice(0, start - last.start).trimEnd()
  return { body: [...lines.slice(0, -1), { ...last, end: last.start + text.length, text }], zones }
}

/** The lines under the close: the first name is the signature, and what follows it is how to reach the sender. */
function signatureBlock(lines: readonly Line[]): Zone[] {
  const zones: Zone[] = []
  let underLine = false
  for (const zone of lines.flatMap(signatureZones)) {
    const signed = zones.some(signs)
    const moves: readonly Move[] =
      signed && zone.moves[0] === 'signature' ? [underLine ? 'transcript' : 'contact'] : zone.moves
    underLine = zone.drawn === true
    const last = zones.at(-1)
    if (moves[0] === 'contact' && last?.moves[0] === 'contact')
      zones[zones.length - 1] = { ...last, end: zone.end }
    else zones.push({ start: zone.start, end: zone.end, moves })
  }
  const [first] = lines
  if (first !== undefined && !zones.some(signs) && mayStandForName(first.text)) {
    const { start, end } = first
    const rest = zones[0]!.end > end ? [{ ...zones[0]!, start: lines[1]!.start }] : []
    zones.splice(0, 1, { start, end, moves: ['signature'] }, ...rest)
  }
  return zones
}

/** Programs and devices that sign for nobody. */
const device = /iPhone|iPad|Android|Outlook|Gmail|Mail\b|Samsung|Huawei|BlackBerry/u

/** Whether the line below a close stands where the name does: “Ted and family”, “your friend in the north, Ben”. */
function mayStandForName(text: string): boolean {
  if (looksLikeSmallName(text) || looksLikeName(text.replace(/\.$/u, ''))) return true
  return !hasMoreWords(text, 7) && !/[\d@:?!_]|\.$/u.test(text) && /\p{Lu}/u.test(text) && !device.test(text)
}

function signs({ moves }: Zone): boolean {
  return moves.includes('signature')
}

/** A zone of a signature; `drawn` where it is a line to sign on and nothing else. */
interface SignatureZone extends Zone {
  readonly drawn?: boolean
}

function signatureZones(line: Line): SignatureZone[] {
  const rule = /^_{3,}[ \t]*/u.exec(line.text)?.[0]
  if (rule !== undefined) {
    const drawn = rule.trimEnd().length
    const signature: SignatureZone = { start: line.start, end: line.start + drawn, moves: ['signature'] }
    if (rule.length === line.text.length) return [{ ...signature, drawn: true }]
    return [signature, { start: line.start + rule.length, end: line.end, moves: ['transcript'] }]
  }
  const move: Move = looksLikeDate(line.text)
    ? 'date'
    : looksLikeName(nameIn(line.text))
      ? 'signature'
      : 'contact'
  return [{ start: line.start, end: line.end, moves: [move] }]
}

/** The name before a post or a telephone number in its line: “Holly Baines, HR”. */
function nameIn(line: string): string {
  return /^(.{2,40}?)(?:,| ?\(| ?\|| – | - | \/)/u.exec(line)?.[1] ?? line
}
