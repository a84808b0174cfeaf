import { DeclinekitError } from '../errors'
import { openLanguage, type Language } from '../language/language'
import type { Locale } from '../language/locale'
import type { Lapse } from '../language/heard'
import type { Letter, Part } from '../model/letter'
import { moves as moveTable, type Move } from '../model/move'
import { hearSentence, type Heard, type Hearing } from './hear'
import { linesOf } from './lines'
import { alphabetsOf, type Alphabets } from './alphabets'
import { placeholdersIn } from './placeholders'
import { scriptOf, type Stretch } from './script'
import { sentencesOf, type Span } from './sentences'
import { isRefusal, judge, type RefusalVerdict } from './verdict'
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
}

/** A reading with all that rules go by. */
export interface DeepReading extends Reading {
  readonly lapses: readonly Heard<Lapse>[]
  /** Words of what the sender wrote. */
  readonly words: number
  /** Share of body sentences in which anything was understood, 0 to 1. */
  readonly coverage: number
  readonly alphabets: Alphabets
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
  const { locale, parts, refusal } = readDeeply(text, openLanguage(options?.locale))
  return { locale, text, parts, refusal }
}

/** {@link read} with what rules go by. */
export function readDeeply(text: string, language: Language, offersTime = false): DeepReading {
  if (typeof text !== 'string') {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `The draft is ${text === null ? 'null' : typeof text}; it must be a string.`,
    )
  }
  const lines = linesOf(text)
  const script = scriptOf(text, lines, language.ear)
  if (script !== undefined) return readScript(text, script, language, offersTime)
  const zones = zonesOf(text, lines, language)
  const spans = sentencesOf(text, zones.body, language.ear.abbreviations)
  const heard = (span: Span): Hearing => hearSentence(text, span, language.ear)
  const body = spans.map(heard)
  const frame = [...zones.before, ...zones.after].map(heard)
  const refusal = judge(body, offersTime)
  const parts = [
    ...zones.before.map((zone) => partOf(text, zone, zone.moves)),
    ...body.map((hearing) => partOf(text, hearing, movesOf(hearing, refusal))),
    ...zones.after.map((zone) => partOf(text, zone, zone.moves)),
  ]
  return finish(language, text, parts, refusal, [...body, ...frame], body)
}

/** A script: directions and ready answers are known by their place, what is said is heard. */
function readScript(
  text: string,
  script: readonly Stretch[],
  language: Language,
  offersTime: boolean,
): DeepReading {
  const speech = script.filter(({ kind }) => kind === 'speech')
  const heard = new Map(speech.map((span) => [span, hearSentence(text, span, language.ear)]))
  const answers = script
    .filter(({ kind }) => kind === 'answer')
    .map((span) => hearSentence(text, span, language.ear))
  const body = [...heard.values()]
  const refusal = judge(body, offersTime)
  const parts = script.map((span) => {
    const hearing = heard.get(span)
    if (hearing !== undefined) return partOf(text, hearing, movesOf(hearing, refusal))
    return partOf(text, span, [span.kind === 'answer' ? 'answer' : 'direction'])
  })
  return finish(language, text, parts, refusal, [...body, ...answers], body)
}

/** The reading of a letter that this SDK composed: its parts say what they do, only its faults have to be heard. */
export function readLetter(letter: Letter, language: Language, offersTime = false): DeepReading {
  const said = letter.parts.filter(({ moves }) => !moves.includes('direction'))
  const hearings = said.map((part) => hearSentence(letter.text, part, language.ear))
  const body = hearings.filter(
    (_, index) => !said[index]!.moves.every((move) => moveTable[move].kind === 'frame'),
  )
  return finish(language, letter.text, letter.parts, judge(body, offersTime), hearings, body)
}

function finish(
  language: Language,
  text: string,
  parts: readonly Part[],
  refusal: RefusalVerdict,
  hearings: readonly Hearing[],
  body: readonly Hearing[],
): DeepReading {
  const understood = body.filter(
    ({ moves, signals, lapses }) => moves.length + signals.length + lapses.length > 0,
  )
  return {
    locale: language.locale.id,
    text,
    parts,
    refusal,
    lapses: lapsesIn(
      hearings,
      parts.filter(({ moves }) => !moves.includes('direction')),
    ),
    words: hearings.reduce((sum, hearing) => sum + hearing.words, 0),
    coverage: body.length === 0 ? 1 : understood.length / body.length,
    alphabets: alphabetsOf(parts, language.locale.script),
  }
}

/** The lapses heard, and the slots left open; a slot that is both seen and heard is one. */
function lapsesIn(hearings: readonly Hearing[], parts: readonly Part[]): Heard<Lapse>[] {
  const seen = placeholdersIn(parts)
  const all = [...hearings.flatMap(({ lapses }) => lapses), ...seen].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  let end = -1
  return all.filter((lapse) => {
    if (lapse.name !== 'placeholder') return true
    const isNew = lapse.start >= end
    end = Math.max(end, lapse.end)
    return isNew
  })
}

/** What a sentence does; a refusal only where the draft as a whole refuses, and an implied one where nothing else does. */
function movesOf(hearing: Hearing, { verdict, start }: RefusalVerdict): readonly Move[] {
  const refuses = isRefusal(verdict)
  // “Thanks” in the body thanks; only in its own place, below, does it close.
  const thanks = hearing.moves.some(({ name }) => name === 'thanks')
  const heard = hearing.moves.filter(({ name }) => name !== 'refusal' && !(thanks && name === 'farewell'))
  const refusal =
    hearing.moves.find(({ name }) => name === 'refusal') ??
    (hearing.start === start
      ? hearing.signals.find(({ name }) => name === 'cannot-come' || name === 'implies-refusal')
      : undefined)
  const onlyStep = hearing.signals.some(({ name }) => name === 'step')
  if (!refuses || refusal === undefined || onlyStep) return heard.map(({ name }) => name)
  return [...heard, { name: 'refusal' as const, word: refusal.word }]
    .sort((a, b) => a.word - b.word)
    .map(({ name }) => name)
}

function partOf(text: string, { start, end }: Span, moves: Zone['moves']): Part {
  return { start, end, text: text.slice(start, end), moves }
}
