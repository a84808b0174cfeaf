import type { Ear } from '../language/ear'
import { hears, saysSomething } from './hears'
import { hasMoreWords, wordCount, type Line } from './lines'
import { looksLikeName, looksLikeSmallName, nameIn } from './names-in-lines'
import { isNameAbovePost, isUnheard, isWholeName, looksSigned, signsAt } from './signing-lines'
import { mayStandForName, signatureBlock, withoutStop } from './signature-block'
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
    const named =
      below[0] !== undefined &&
      (looksSigned(withoutStop(below[0].text)) ||
        isSmallNameLast(below, ear) ||
        isLeftToSign(line, below, ear))
    if (!named && (below.length > 7 || below.some(({ text }) => hasMoreWords(text, 9)))) continue
    const end =
      farewellEnd(line, below, named, ear) ??
      (below.length === 0 ? ownFarewellEnd(line, ear) : undefined) ??
      (named && line.text.endsWith(',') && (index > 0 || closesAlone(line, ear))
        ? line.text.length
        : undefined)
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
  const comma = line.text.indexOf(',') + 1
  if (comma > 0 && comma < cue.end && looksLikeName(line.text.slice(comma).trim())) return comma
  const rest = line.text.slice(cue.end)
  if (wordCount(rest) === 0) return line.text.length
  const before = /^[^,.!\n]{0,24}[,.!]{0,2} ?(?:\p{Ll}[\p{L}.-]{1,24} )?(?=[\p{Lu}[({<])/u.exec(rest)
  if (before !== null && before[0].trim() !== '' && isNameBehind(before[0], rest.slice(before[0].length)))
    return cue.end + before[0].trimEnd().length
  return below.length > 0 && wordCount(line.text) <= 6 && !/[.?]$/u.test(line.text)
    ? line.text.length
    : undefined
}

/** “Thanks,” is a close even where nothing stands above it; “Anna,” is not. */
function closesAlone({ text, afterBlank }: Line, ear: Ear): boolean {
  return (
    afterBlank &&
    wordCount(text) <= 3 &&
    hears(ear, text, (meaning) => closing.includes(meaning)) !== undefined
  )
}

/** “Thanks, Olga.” is signed; “Thanks for Gdynia.” is a sentence. */
function isNameBehind(words: string, name: string): boolean {
  return looksLikeName(nameIn(/[,.!]/u.test(words) ? withoutStop(name) : name))
}

/** “Love, Jo” or “hugs, jo” as the last line: a few words nobody lists, and a name. */
function ownFarewellEnd(line: Line, ear: Ear): number | undefined {
  const close = /^([^,.!?…:]{2,30},|\p{L}{2,12}) (?=\p{L})/u.exec(line.text)
  if (!line.afterBlank || close === null || wordCount(close[1]!) > 3) return undefined
  const words = close[1]!
  const name = line.text.slice(words.length + 1)
  const isName = words.endsWith(',')
    ? looksLikeName(name) || (looksLikeSmallName(name) && !isWholeName(words.slice(0, -1)))
    : looksLikeSmallName(name) &&
      !opensCommonly(name, ear) &&
      hears(ear, words, (meaning) => closing.includes(meaning)) !== undefined
  return isName && isUnheard(name, ear) && !saysSomething(ear, line.text, ...closing)
    ? words.length
    : undefined
}

/** “Thanks for today” goes on with one of the commonest words, which names nobody. */
function opensCommonly(name: string, ear: Ear): boolean {
  return ear.tokenizer.tokens(name)[0]?.form.common === true
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
    if (isNameAbovePost(lines, index, ear) || (signsAt(lines, index) && isUnheard(text, ear))) {
      return { body: lines.slice(0, index), zones: signatureBlock(lines.slice(index)) }
    }
    if (hasMoreWords(text, 7) || /\p{Ll}[.!?]$/u.test(text)) return undefined
  }
  return undefined
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

/** The body up to an offset in its last line. */
function cutBefore(lines: readonly Line[], start: number, zones: readonly Zone[]): Close {
  const last = lines.at(-1)!
  const text = last.text.slice(0, start - last.start).trimEnd()
  return { body: [...lines.slice(0, -1), { ...last, end: last.start + text.length, text }], zones }
}
