import type { Ear } from '../language/ear'
import type { HearingLanguage } from '../language/hearing-language'
import type { Move } from '../model/move'
import { hears, saysSomething } from './hears'
import { hasMoreWords, looksLikeDate, type Line } from './lines'
import { looksLikeName } from './names-in-lines'
import type { Zone } from './zones'

const mostHeadLines = 10

/** What stands before the body. */
export interface Head {
  readonly zones: readonly Zone[]
  /** Lines used up. */
  readonly lines: number
  /** What follows the greeting in its own line. */
  readonly remainder?: Line
}

/** Finds the greeting, and the addressee and date above it. */
export function headOf(text: string, lines: readonly Line[], language: HearingLanguage): Head {
  for (let index = 0; index < Math.min(lines.length, mostHeadLines); index++) {
    const line = lines[index]!
    const end = greetingEnd(line, lines[index + 1], language)
    if (end !== undefined) return greetingAt(text, lines, index, end)
    if (!looksLikeHead(line) && !(index === 0 && namesSubject(line))) break
  }
  return { zones: [], lines: 0 }
}

/** The greeting in a line of its own or before the rest of its line, and the head of a paper letter above it. */
function greetingAt(text: string, lines: readonly Line[], index: number, end: number): Head {
  const line = lines[index]!
  const zones = zonesAbove(lines.slice(0, index))
  zones.push({ start: line.start, end: line.start + end, moves: ['greeting'] })
  const rest = line.text.slice(end)
  const remainder = rest.trimStart()
  if (remainder === '') return { zones: joinAddressee(zones, text), lines: index + 1 }
  const start = line.end - remainder.length
  return { zones, lines: index + 1, remainder: { start, end: line.end, text: remainder, afterBlank: false } }
}

/** The head of a paper letter, line by line; a place right above the date is one part with it. */
function zonesAbove(lines: readonly Line[]): Zone[] {
  const zones: Zone[] = []
  lines.forEach((line, index) => {
    const moves = [headMove(line, lines.length === 1)]
    const dates = moves[0] === 'date' && !line.afterBlank && isPlace(lines, index - 1)
    const start = dates ? zones.pop()!.start : line.start
    zones.push({ start, end: line.end, moves })
  })
  return zones
}

/** Whether a line above a date can be where the letter was written: alone in its block, and without figures or a colon. */
function isPlace(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  return line !== undefined && (index === 0 || line.afterBlank) && !/[\d:]/u.test(line.text)
}

/** The lines of the addressee are one part. */
function joinAddressee(zones: readonly Zone[], text: string): Zone[] {
  const joined: Zone[] = []
  for (const zone of zones) {
    const last = joined.at(-1)
    const blankBetween = last !== undefined && /\n\s*\n/.test(text.slice(last.end, zone.start))
    if (last?.moves[0] === 'addressee' && zone.moves[0] === 'addressee' && !blankBetween)
      joined[joined.length - 1] = { ...last, end: zone.end }
    else joined.push(zone)
  }
  return joined
}

function looksLikeHead(line: Line): boolean {
  return (
    line.text.length <= 80 &&
    !hasMoreWords(line.text, 10) &&
    // bounded: 80 characters
    !/[!?…]$|[^.\d]\p{Ll}{3,}\.$/u.test(line.text)
  )
}

/** “Subject: My thoughts on the offer that you sent me on Monday”: as long as a subject may be. */
function namesSubject(line: Line): boolean {
  return line.text.length <= 160 && /^\p{Lu}\p{L}{2,11}: +\S/u.test(line.text)
}

/** A line above the greeting; “Word: words” as the only one there is a subject line. */
function headMove(line: Line, isOnly: boolean): Move {
  const words = isOnly ? /^\p{L}+: +(\S.*)$/u.exec(line.text)?.[1] : undefined
  if (words !== undefined && !(words.includes(' ') && looksLikeName(words))) return 'subject'
  return looksLikeDate(line.text) ? 'date' : 'addressee'
}

/** Where the greeting in a line ends: offset in the line, or undefined where the line is no greeting. */
function greetingEnd(
  line: Line,
  next: Line | undefined,
  { ear, locale }: HearingLanguage,
): number | undefined {
  const opening = line.text.slice(0, 120)
  const cue = hears(ear, opening, (meaning) => meaning === 'greeting')
  if (cue !== undefined && cue.wordsBefore <= 4 && !/[.!?…]\s/u.test(opening.slice(0, cue.start)))
    return endOfAddress(opening, cue.end, ear)
  const alone =
    next !== undefined &&
    !hasMoreWords(opening, 5) &&
    (next.afterBlank ? /[,!:–—-]$/u : /[,!]$/u).test(line.text) &&
    !saysSomething(ear, opening)
  if (alone) return line.text.length
  const name = /^(\p{Lu}\p{Ll}+)[,!] ?(?=[\p{L}])/u.exec(opening)
  if (name !== null && locale.grammar.genderOf({ given: name[1]! }) !== 'unknown') return name[1]!.length + 1
  return undefined
}

/** By ear: every draft meets the pattern, and it is compiled for the first. */
const addressPatterns = new WeakMap<Ear, RegExp>()

function addressPattern(ear: Ear): RegExp {
  let pattern = addressPatterns.get(ear)
  if (pattern === undefined) addressPatterns.set(ear, (pattern = compiledAddress(ear)))
  return pattern
}

/** Up to six names and slots, joined or not, or one small word, and the mark behind them. Bounded: it meets 120 characters. */
function compiledAddress({ nameJoiners }: Ear): RegExp {
  const named = String.raw`[\p{Lu}[({<«“"$_|X][^\s,!?:;–—]*|(?:${nameJoiners})(?= \p{Lu})|\p{L}{1,12}(?=[,!:]|$)`
  return new RegExp(
    String.raw`^(?:, ?| )?(?:\p{Ll}{2,12} (?=\p{Lu}))?(?:(?:${named}) ?){0,6}(?:[,!?:;–—]+|\.(?!\S)|(?= -)|$)`,
    'u',
  )
}

/** After “Hi” or «Здравствуйте»: past the name and its mark, or no further where what follows is not a name. */
function endOfAddress(opening: string, from: number, ear: Ear): number {
  const rest = opening.slice(from)
  const address = addressPattern(ear).exec(rest)
  // “Hello Mr Grant,” names somebody, whatever the surname comes from.
  const addressee = address?.[0].trim().replace(/[,!:]$/u, '') ?? ''
  const besides = looksLikeName(addressee) ? ['reason', 'private'] : []
  const named = address !== null && !saysSomething(ear, address[0], 'greeting', ...besides)
  if (named && address[0].trim() !== '') return from + address[0].trimEnd().length
  if (isAddressOnly(rest, ear)) return from + rest.length
  if (named) return from
  const mark = /^ ?[,!?.:;–—]+/u.exec(rest)
  return from + (mark?.[0].length ?? 0)
}

/** Whether all that is left of the line addresses somebody: “ hiring manager,”, “ Anna and team,”. */
function isAddressOnly(rest: string, ear: Ear): boolean {
  return (
    /^ [^,.!?;:]{1,60}[,!:]$/u.test(rest) && !hasMoreWords(rest, 6) && !saysSomething(ear, rest, 'greeting')
  )
}
