import type { Ear } from '../language/ear'
import type { HearingLanguage } from '../language/hearing-language'
import type { Lapse } from '../language/heard'
import type { Part } from '../model/letter'
import type { Move } from '../model/move'
import type { Characters } from '../text/characters'
import type { Span } from '../text/span'
import { alphabetsOf, type Alphabets } from './alphabets'
import { isOtherLanguage } from './foreign'
import type { Heard, Hearing } from './hear'
import type { DraftOutcome } from './moves-of'
import { placeholdersIn } from './placeholders'
import type { Reading } from './reading'
import { endsSomething, mayExplain, otherMatterOf, type RefusalVerdict } from './verdict'

/** What is known of a draft before it is read. */
export interface ReadHints {
  /** Whether the situation is a decline that offers another time: asking for one then takes no refusal back. */
  readonly offersTime?: boolean
  /** Names of people and companies. */
  readonly names?: readonly string[]
}

/** A reading with all that rules go by. */
export interface DetailedReading extends Reading {
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

/** A text with what is made of it once, however it is read. */
export interface Material {
  readonly text: string
  readonly characters: Characters
  readonly language: HearingLanguage
  readonly hints: ReadHints
}

/** What a reader found. */
interface Found {
  readonly parts: readonly Part[]
  readonly refusal: RefusalVerdict
  /** All that was heard, and what of it the sender says in the body. */
  readonly hearings: readonly Hearing[]
  readonly body: readonly Hearing[]
}

/** What a draft with this body does as a whole. */
export function outcomeOf(body: readonly Hearing[], refusal: RefusalVerdict): DraftOutcome {
  return { refusal, ends: endsSomething(body, refusal), mayExplain: mayExplain(body, refusal) }
}

/** A stretch of the text as a part that makes these moves. */
export function partOf(text: string, { start, end }: Span, moves: readonly Move[]): Part {
  return { start, end, text: text.slice(start, end), moves }
}

/** The reading that every reader ends in. */
export function detailed(
  { text, characters, language }: Material,
  { parts, refusal, hearings, body }: Found,
): DetailedReading {
  const alphabets = alphabetsOf(parts, language.locale.script, characters)
  const understood = body.filter(
    ({ moves, signals, lapses }) => moves.length + signals.length + lapses.length > 0,
  )
  const lapses = lapsesIn(hearings, parts, characters, language.ear)
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
  ear: Ear,
): readonly Heard<Lapse>[] {
  const seen = placeholdersIn(parts, characters, ear)
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
