import { DeclinekitError } from '../errors'
import type { Token } from '../language/tokenizer'
import { openHearingLanguage, type HearingLanguage } from '../language/hearing-language'
import type { Locale } from '../language/locale'
import type { Lapse } from '../language/heard'
import type { Letter, Part } from '../model/letter'
import { moveRows as moveTable, type Move } from '../model/move'
import { hearAll, type Heard, type Hearing } from './hear'
import { isOtherLanguage } from './foreign'
import { linesOf } from './lines'
import { movesOf } from './moves-of'
import { touches } from './relations'
import { alphabetsOf, type Alphabets } from './alphabets'
import { Characters } from '../text/characters'
import { placeholdersIn } from './placeholders'
import { scriptOf, sentencesIn, type Stretch } from './script'
import { sentencesOf } from './sentences'
import type { Span } from '../text/span'
import { endsSomething, judge, mayExplain, otherMatterOf, type RefusalVerdict } from './verdict'
import { zonesOf, type Zone } from './zones'

/** A text as it was understood. */
export interface Reading {
  /** Id of the language it was read in. */
  readonly locale: string
  readonly text: string
  /** Its parts in order, with the moves each makes; a quoted thread is left out. */
  readonly parts: readonly Part[]
  /** The verdict on the refusal, with the span that shows it. */
  readonly refusal: RefusalVerdict
  /** Share of body sentences in which anything was understood, 0 to 1; below 0.8, what seems to be missing may only not have been understood. */
  readonly coverage: number
}

/** What is known of a draft before it is read. */
export interface Foreknowledge {
  /** Whether the situation is a decline that offers another time: asking for one then takes no refusal back. */
  readonly offersTime?: boolean
  /** Names of people and companies. */
  readonly names?: readonly string[]
}

/** A reading with all that rules go by. */
export interface DeepReading extends Reading {
  readonly lapses: readonly Heard<Lapse>[]
  /** Words of what the sender wrote. */
  readonly words: number
  readonly alphabets: Alphabets
  readonly characters: Characters
  /** Whether it is written in another language than the one it was read in. */
  readonly isForeign: boolean
  /** Where a draft that refuses nothing shows what it does instead, if it does: accept, ask for another day, resign. */
  readonly otherMatter: Span | undefined
}

/**
 * Reads any draft: takes it apart into greeting, sentences, close and signature, and hears the moves each makes.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where the draft is no string.
 * @example
 * const reading = read('Hi Anna,\nThanks for writing. I will pass on this one.\nSam', { locale: en })
 * reading.parts.map((part) => part.moves) // [['greeting'], ['thanks'], ['refusal'], ['signature']]
 * reading.refusal.verdict                 // 'clear'
 */
export function read(text: string, options: { readonly locale: Locale<string> }): Reading {
  const { locale, parts, refusal, coverage } = readDeeply(text, openHearingLanguage(options?.locale))
  return { locale, text, parts, refusal, coverage }
}

/** {@link read} with what rules go by. */
export function readDeeply(text: string, language: HearingLanguage, known: Foreknowledge = {}): DeepReading {
  if (typeof text !== 'string') {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `The draft is ${text === null ? 'null' : typeof text}; it must be a string.`,
    )
  }
  const characters = new Characters(text)
  const lines = linesOf(text)
  const tokens = language.ear.tokenizer.tokens(text)
  language.ear.matcher.prepareFor(tokens)
  const script = scriptOf(text, lines, tokens, characters, language.ear)
  if (script !== undefined) return readScript(text, script, tokens, characters, language, known)
  const zones = zonesOf(text, lines, tokens, characters, language)
  const spans = sentencesOf(text, zones.body, language.ear.abbreviations)
  // A postscript stands below the signature, so that the body may go on behind what follows it.
  const zoneOf = new Map<Span, Zone>([...zones.before, ...zones.after].map((zone) => [zone, zone]))
  const stretches = [...zones.before, ...spans, ...zones.after].toSorted((a, b) => a.start - b.start)
  const hearings = hearAll(text, tokens, stretches, language.ear, known.names).map((hearing, index) =>
    tellsWho(zoneOf.get(stretches[index]!)) ? withoutLapses(hearing) : hearing,
  )
  const heardIn = (places: readonly Span[]): Hearing[] => {
    const wanted = new Set(places)
    return hearings.filter((_, index) => wanted.has(stretches[index]!))
  }
  const body = heardIn(spans)
  const refusal = judge(
    { before: heardIn(zones.before), body, after: heardIn(zones.after) },
    known.offersTime,
  )
  const bearing = { refusal, ends: endsSomething(body, refusal), mayExplain: mayExplain(body, refusal) }
  const onlyInClose = closingMoves.filter((move) => !body.some((hearing) => makes(hearing, move)))
  const parts = hearings.map((hearing, index) => {
    const zone = zoneOf.get(stretches[index]!)
    if (zone === undefined) return partOf(text, hearing, movesOf(hearing, bearing))
    if (zone.moves[0] !== 'farewell') return partOf(text, zone, zone.moves)
    return partOf(text, zone, [...zone.moves, ...onlyInClose.filter((move) => closesWith(hearing, move))])
  })
  return finish(language, text, characters, parts, refusal, hearings, body)
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

/** A script: directions and ready answers are known by their place, what is said is heard. */
function readScript(
  text: string,
  script: readonly Stretch[],
  tokens: readonly Token[],
  characters: Characters,
  language: HearingLanguage,
  known: Foreknowledge,
): DeepReading {
  const spoken = (kind: Stretch['kind']): Hearing[] =>
    hearAll(
      text,
      tokens,
      script
        .filter((stretch) => stretch.kind === kind)
        .flatMap((stretch) => sentencesIn(text, stretch, language.ear)),
      language.ear,
      known.names,
    )
  const body = spoken('speech')
  const refusal = judge({ before: [], body, after: [] }, known.offersTime)
  const bearing = { refusal, ends: endsSomething(body, refusal), mayExplain: mayExplain(body, refusal) }
  const heard = new Map(body.map((hearing) => [hearing.start, hearing]))
  const parts = script.map((stretch) => {
    const hearing = stretch.kind === 'speech' ? heard.get(stretch.start) : undefined
    if (hearing !== undefined) return partOf(text, hearing, movesOf(hearing, bearing))
    return partOf(text, stretch, [stretch.kind === 'answer' ? 'answer' : 'direction'])
  })
  return finish(language, text, characters, parts, refusal, [...body, ...spoken('answer')], body)
}

/** The reading of a letter that this SDK composed: its parts say what they do, only its faults have to be heard. */
export function readLetter(
  letter: Letter,
  language: HearingLanguage,
  known: Foreknowledge = {},
): DeepReading {
  const { text } = letter
  const said = letter.parts.filter(({ moves }) => !moves.includes('direction'))
  // A part may be of several sentences, and a word that opens the second has its capital from that, not from being a name.
  const sentences = said.flatMap((part) =>
    sentencesIn(text, part, language.ear).map((span) => ({ span, isBody: !isFrame(part) })),
  )
  const hearings = hearAll(
    text,
    language.ear.tokenizer.tokens(text),
    sentences.map(({ span }) => span),
    language.ear,
    known.names,
  )
  const body = hearings.filter((_, index) => sentences[index]!.isBody)
  const refusal = judge({ before: [], body, after: [] }, known.offersTime)
  const characters = new Characters(text)
  return finish(language, text, characters, [...letter.parts], refusal, hearings, body)
}

function isFrame({ moves }: Part): boolean {
  return moves.every((move) => moveTable[move].kind === 'frame')
}

function finish(
  language: HearingLanguage,
  text: string,
  characters: Characters,
  parts: readonly Part[],
  refusal: RefusalVerdict,
  hearings: readonly Hearing[],
  body: readonly Hearing[],
): DeepReading {
  const alphabets = alphabetsOf(parts, language.locale.script, characters)
  const understood = body.filter(
    ({ moves, signals, lapses }) => moves.length + signals.length + lapses.length > 0,
  )
  const lapses = lapsesIn(hearings, parts, characters)
  return {
    locale: language.locale.id,
    text,
    parts,
    refusal,
    lapses,
    words: hearings.reduce((sum, hearing) => sum + hearing.words, 0),
    coverage: body.length === 0 ? 1 : understood.length / body.length,
    alphabets,
    characters,
    isForeign: alphabets.own < 0.5 || isOtherLanguage(hearings, language.ear),
    otherMatter: otherMatterOf(body, refusal),
  }
}

/** The lapses heard, and the slots left open; a slot that is both seen and heard is one, and stands where it is seen. */
function lapsesIn(
  hearings: readonly Hearing[],
  parts: readonly Part[],
  characters: Characters,
): readonly Heard<Lapse>[] {
  const seen = placeholdersIn(parts, characters)
  const heard = hearings.flatMap(({ lapses }) => lapses)
  // Both come in the order of the text, so that one walk over each is enough.
  let next = 0
  const standing = heard.filter(({ name, start, end }) => {
    if (name !== 'placeholder') return true
    while (next < seen.length && seen[next]!.end <= start) next++
    return next === seen.length || seen[next]!.start >= end
  })
  return [...standing, ...seen].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function partOf(text: string, { start, end }: Span, moves: Zone['moves']): Part {
  return { start, end, text: text.slice(start, end), moves }
}
