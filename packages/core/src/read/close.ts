import type { Ear } from '../language/ear'
import type { Move } from '../model/move'
import { hears, saysSomething } from './hears'
import { hasMoreWords, looksLikeDate, looksLikeName, nameIn, wordCount, type Line } from './lines'
import type { Zone } from './zones'

/** Lines from the end in which a close is looked for: signatures and disclaimers follow it. */
const mostCloseLines = 25

/** “P.S.”, in the letters of either alphabet, or typed in the wrong one. */
const opensPostscript = /^(?:P\.? ?S|П\.? ?С|З\.? ?Ы|Р\.? ?S)(?:\.|:|,| )/u

/** What is left of the body, and what stands after it. A postscript below the signature is body too. */
export interface Close {
  readonly body: readonly Line[]
  readonly zones: readonly Zone[]
}

/** Finds the complimentary close and the signature: by cue, by a short line and a name below it, or by a name alone. */
export function closeOf(lines: readonly Line[], ear: Ear): Close {
  const postscript = lines.findIndex(({ text }, index) => index > 0 && opensPostscript.test(text))
  if (postscript > 0) {
    const above = closeOf(lines.slice(0, postscript), ear)
    const [first, ...others] = lines.slice(postscript)
    return { body: [...above.body, { ...first!, afterBlank: true }, ...others], zones: above.zones }
  }
  const delimiter = lines.findIndex(({ text }) => text === '--' || text === '__')
  if (delimiter > 0) {
    const above = closeOf(lines.slice(0, delimiter), ear)
    return { body: above.body, zones: [...above.zones, ...signatureBlock(lines.slice(delimiter + 1))] }
  }
  return (
    framedClose(lines, ear) ??
    inlineClose(lines, ear) ??
    tailClose(lines, ear) ??
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
    const named = below[0] !== undefined && looksSigned(withoutStop(below[0].text))
    if (!named && (below.length > 7 || below.some(({ text }) => hasMoreWords(text, 9)))) continue
    const end =
      farewellEnd(line, below, named, ear) ??
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
  const before = /^[^,.!\n]{0,24}[,.!]{0,2} ?(?:\p{Ll}[\p{L}.-]{1,24} )?(?=[\p{Lu}[({<])/u.exec(rest)
  if (before !== null && before[0].trim() !== '' && looksLikeName(withoutStop(rest.slice(before[0].length))))
    return cue.end + before[0].trimEnd().length
  return below.length > 0 && wordCount(line.text) <= 6 && !/[.?]$/u.test(line.text)
    ? line.text.length
    : undefined
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
        /(?<=^|[.!?…)] )([^\s,.!?…][^,.!?…]{1,39}[,.!]?) +(\p{Lu}[^,.!?…]{0,40})$/u.exec(
          last.text.slice(-120),
        )
  if (last === undefined || tail === null || !looksLikeName(tail[2]!)) return undefined
  const isWholeLine = tail[0].length === last.text.length
  if (isWholeLine && (lines.length === 1 || !last.afterBlank)) return undefined
  const cue = hears(ear, tail[1]!, (meaning) => meaning === 'farewell')
  if (cue === undefined && !(tail[1]!.endsWith(',') && wordCount(tail[1]!) <= 3)) return undefined
  const nameStart = last.end - tail[2]!.length
  const start = last.end - tail[0].length
  const farewell: Zone = { start, end: start + tail[1]!.length, moves: ['farewell'] }
  return cutBefore(lines, start, [farewell, { start: nameStart, end: last.end, moves: ['signature'] }])
}

/** “… for all your courtesies. Sincerely,” at the end of a paragraph, with the name below it. */
function tailClose(lines: readonly Line[], ear: Ear): Close | undefined {
  const index = lines.findLastIndex(({ text }, at) => at > lines.length - 8 && text.endsWith(','))
  const line = lines[index]
  const below = lines.slice(index + 1)
  if (line === undefined || below[0] === undefined || !looksLikeName(below[0].text)) return undefined
  if (below.some(({ text }) => hasMoreWords(text, 9))) return undefined
  // bounded: 60 characters
  const tail = /[.!?…)] +([^,.!?…]{2,40},)$/u.exec(line.text.slice(-60))?.[1]
  if (tail === undefined || hears(ear, tail, (meaning) => meaning === 'farewell')?.wordsBefore !== 0)
    return undefined
  const start = line.end - tail.length
  const above = cutBefore(lines.slice(0, index + 1), start, [{ start, end: line.end, moves: ['farewell'] }])
  return { body: above.body, zones: [...above.zones, ...signatureBlock(below)] }
}

/** A name in a line of its own with nothing but contact lines below. */
function nameBlock(lines: readonly Line[], ear: Ear): Close | undefined {
  for (let index = lines.length - 1; index >= Math.max(1, lines.length - 5); index--) {
    const { text } = lines[index]!
    if (isSignature(lines[index]!, lines[index - 1]!) && isUnheard(text, ear)) {
      return { body: lines.slice(0, index), zones: signatureBlock(lines.slice(index)) }
    }
    if (hasMoreWords(text, 7) || /\p{Ll}[.!?]$/u.test(text)) return undefined
  }
  return undefined
}

/** A name alone; with a post or a number beside it, in a paragraph of its own below one that is over. */
function isSignature({ text, afterBlank }: Line, { text: above }: Line): boolean {
  if (looksLikeName(text)) return !/[,:;]$/u.test(above)
  return afterBlank && /[^\p{L}\p{N},:;]$/u.test(above) && looksSigned(text)
}

/** Whether a short line that is no sentence holds a name, whatever stands beside it. */
function looksSigned(text: string): boolean {
  return (
    looksLikeName(text) ||
    (!hasMoreWords(text.replace(/\d+/gu, ''), 8) &&
      !/\p{Ll}{3}[.?]$/u.test(text) &&
      looksLikeName(nameIn(text)))
  )
}

/** Some put a full stop behind their name. */
function withoutStop(text: string): string {
  return text.replace(/\.$/u, '')
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
    const signed = zones.some(({ moves }) => moves.includes('signature'))
    const moves: readonly Move[] =
      signed && zone.moves[0] === 'signature' ? [underLine ? 'transcript' : 'contact'] : zone.moves
    underLine = zone.drawn === true
    const last = zones.at(-1)
    if (moves[0] === 'contact' && last?.moves[0] === 'contact')
      zones[zones.length - 1] = { ...last, end: zone.end }
    else zones.push({ start: zone.start, end: zone.end, moves })
  }
  return zones
}

/** A line to sign on, with the post before it and the name in type behind. bounded: 60 characters */
const lineToSign = /^([^_]{0,60})(_{3,})/u

/** A zone of a signature; `drawn` where it is a line to sign on and nothing else. */
interface SignatureZone extends Zone {
  readonly drawn?: boolean
}

function signatureZones(line: Line): SignatureZone[] {
  const rule = lineToSign.exec(line.text)
  if (rule !== null) {
    const [, post = '', drawn = ''] = rule
    const behind = line.text.slice(rule[0].length).trimStart()
    const from = line.start + post.length
    const signature: SignatureZone = { start: from, end: from + drawn.length, moves: ['signature'] }
    const above: SignatureZone[] =
      post === '' ? [] : [{ start: line.start, end: line.start + post.trimEnd().length, moves: ['contact'] }]
    if (behind === '') return [...above, { ...signature, drawn: true }]
    return [...above, signature, { start: line.end - behind.length, end: line.end, moves: ['transcript'] }]
  }
  const move: Move = looksLikeDate(line.text)
    ? 'date'
    : looksLikeName(nameIn(withoutStop(line.text)))
      ? 'signature'
      : 'contact'
  return [{ start: line.start, end: line.end, moves: [move] }]
}
