import { DeclinekitError } from '../errors'
import type { HearingLanguage } from '../language/hearing-language'
import type { Lapse } from '../language/heard'
import type { Token } from '../language/tokenizer'
import type { Move } from '../model/move'
import { Characters } from '../text/characters'
import type { Span } from '../text/span'
import {
  detailed,
  outcomeOf,
  partOf,
  type DetailedReading,
  type ReadHints,
  type Material,
} from './detailed-reading'
import { hearAll, type Hearing } from './hear'
import { linesOf, type Line } from './lines'
import { movesOf } from './moves-of'
import { reasonByPlace } from './reason-by-place'
import { readScript } from './read-script'
import { touches } from './relations'
import { scriptOf } from './script'
import { sentencesOf } from './sentences'
import { judge } from './verdict'
import { zonesOf, type Zone } from './zones'

/**
 * `read` with what rules go by.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where the draft is no string.
 */
export function readInDetail(
  text: string,
  language: HearingLanguage,
  hints: ReadHints = {},
): DetailedReading {
  if (typeof text !== 'string') {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `The draft is ${text === null ? 'null' : typeof text}; it must be a string.`,
    )
  }
  const material: Material = { text, characters: new Characters(text), language, hints }
  const lines = linesOf(text)
  const tokens = language.ear.tokenizer.tokens(text)
  language.ear.matcher.prepareFor(tokens)
  const script = scriptOf(text, lines, tokens, material.characters, language.ear)
  return script === undefined ? readText(material, tokens, lines) : readScript(material, tokens, script)
}

/** Reads what is no script: by zones, and the body by sentences. */
function readText(material: Material, tokens: readonly Token[], lines: readonly Line[]): DetailedReading {
  const { text, characters, language, hints } = material
  const zones = zonesOf(text, lines, tokens, characters, language)
  const spans = sentencesOf(text, zones.body, language.ear.abbreviations)
  // A postscript stands below the signature, so that the body may go on behind what follows it.
  const zoneOf = new Map<Span, Zone>([...zones.before, ...zones.after].map((zone) => [zone, zone]))
  const stretches = [...zones.before, ...spans, ...zones.after].toSorted((a, b) => a.start - b.start)
  const hearings = hearAll(text, tokens, stretches, language.ear, hints.names).map((hearing, index) =>
    tellsWho(zoneOf.get(stretches[index]!)) ? withoutLapses(hearing) : hearing,
  )
  const heardIn = (places: readonly Span[]): Hearing[] => {
    const wanted = new Set(places)
    return hearings.filter((_, index) => wanted.has(stretches[index]!))
  }
  const body = heardIn(spans)
  const refusal = judge(
    { before: heardIn(zones.before), body, after: heardIn(zones.after) },
    hints.offersTime,
  )
  const outcome = outcomeOf(body, refusal)
  const onlyInClose = closingMoves.filter((move) => !body.some((hearing) => makes(hearing, move)))
  const parts = hearings.map((hearing, index) => {
    const zone = zoneOf.get(stretches[index]!)
    if (zone === undefined) return partOf(text, hearing, movesOf(hearing, outcome))
    if (zone.moves[0] !== 'farewell') return partOf(text, zone, zone.moves)
    return partOf(text, zone, [...zone.moves, ...onlyInClose.filter((move) => closesWith(hearing, move))])
  })
  const reason = reasonByPlace(parts, body, refusal)
  const understood = parts.map((part) => (part === reason ? { ...part, moves: ['reason'] as const } : part))
  return detailed(material, { parts: understood, refusal, hearings, body })
}

/** What a close may do besides, where the body does not: “Many thanks,” and “Wishing you all the best,”. */
const closingMoves = ['thanks', 'wishes'] as const

function makes({ moves }: Hearing, move: Move): boolean {
  return moves.some(({ name }) => name === move)
}

/** Whether a close does more than close; “Best wishes,” only closes. */
function closesWith(hearing: Hearing, move: (typeof closingMoves)[number]): boolean {
  if (move === 'thanks') return makes(hearing, move)
  const closes = hearing.moves.filter(({ name }) => name === 'farewell')
  return hearing.moves.some((wish) => wish.name === move && !closes.some((one) => touches(one, wish)))
}

/** Moves of lines that say who writes and where to find him: a number there is no pay, and an employer no rival. */
const identity: ReadonlySet<Move> = new Set(['addressee', 'date', 'signature', 'transcript', 'contact'])

function tellsWho(zone: Zone | undefined): boolean {
  return zone !== undefined && zone.moves.every((move) => identity.has(move))
}

/** Faults that the lines around a letter may have as well. */
const faultsOfForm: ReadonlySet<Lapse> = new Set(['placeholder', 'impersonal', 'slang'])

function withoutLapses(hearing: Hearing): Hearing {
  if (hearing.lapses.length === 0) return hearing
  return { ...hearing, lapses: hearing.lapses.filter(({ name }) => faultsOfForm.has(name)) }
}
