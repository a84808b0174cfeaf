import { breaks } from '../language/breaks'
import type { Lapse, Signal } from '../language/heard'
import type { Move } from '../model/move'
import type { Heard, Hearing } from './hear'
import { refusingHits } from './refusals'
import { touches } from './relations'
import { isRefusal, type RefusalVerdict, type Verdict } from './verdict'

/** What a draft as a whole does, which tells what its sentences can do. */
export interface DraftOutcome {
  readonly refusal: RefusalVerdict
  /** Whether its matter comes to an end, so that a door can be left open. */
  readonly ends: boolean
  /** Whether there may be something to give a reason for. */
  readonly mayExplain: boolean
}

/** What a sentence does; a refusal only where the draft as a whole refuses, and an implied one where nothing else does. */
export function movesOf(hearing: Hearing, outcome: DraftOutcome): readonly Move[] {
  const { verdict, start } = outcome.refusal
  const refuses = isRefusal(verdict)
  // “Thanks” in the body thanks; only in its own place, below, does it close.
  const thanks = hearing.moves.filter(({ name }) => name === 'thanks')
  const heard: { readonly name: Move; readonly word: number }[] = hearing.moves.filter(
    (move) =>
      move.name !== 'refusal' &&
      !(move.name === 'farewell' && thanks.some((one) => touches(one, move))) &&
      !(move.name === 'future' && !outcome.ends) &&
      !(
        move.name === 'reason' &&
        (!outcome.mayExplain || isTerm(move, hearing, verdict) || (!refuses && isAsked(move, hearing)))
      ),
  )
  const refusal = refuses ? refusalIn(hearing, hearing.start === start) : undefined
  if (refusal !== undefined) {
    heard.push({ name: 'refusal', word: refusal.word })
    // What lets a refusal be inferred tells why: “I have found work already”.
    if (refusal.name === 'implies-refusal') heard.push({ name: 'reason', word: refusal.word })
  }
  if (refuses || verdict === 'hedged' || verdict === 'conditional')
    heard.push(...hearing.lapses.filter(isReason).map(({ word }) => ({ name: 'reason' as const, word })))
  heard.sort((a, b) => a.word - b.word)
  return [...new Set(heard.map(({ name }) => name))]
}

/** Whether a lapse is a reason better left unsaid; beside a refusal, however faint, it is one all the same. A rival’s name is not: it may be the reader’s own. */
function isReason({ name, isFaint }: Heard<Lapse>): boolean {
  return isFaint !== true && reasonLapses.has(name)
}

const reasonLapses: ReadonlySet<Lapse> = new Set(['blame', 'secret', 'private', 'excuse', 'pay'])

/** Whether what sounds like a reason is a term: one the answer hangs on, “if the pay stays, I decline”. */
function isTerm(reason: Heard<string>, { moves, signals }: Hearing, verdict: Verdict): boolean {
  if (verdict !== 'conditional' || moves.some(({ name }) => name === 'reservation')) return false
  const terms = signals.filter(({ name }) => termSignals.has(name))
  if (terms.length === 0) return false
  // “If it is in Dublin I withdraw, since I get no leave”: what stands behind the refusal tells why.
  return !moves.some(
    ({ name, word, lastWord }) =>
      name === 'refusal' && lastWord < reason.word && terms.every((term) => term.word <= word),
  )
}

/** “Are there night shifts?”: what the rest of its sentence asks about is no reason; “I am on call on Monday, would Tuesday suit you?” gives one. */
function isAsked({ lastWord }: Heard<string>, { asks, tokens }: Hearing): boolean {
  if (!asks) return false
  return tokens.slice(lastWord + 1).every(({ before }) => before === breaks.nothing)
}

const termSignals: ReadonlySet<Signal> = new Set(['condition', 'proviso', 'stipulation', 'hinge'])

/** What refuses in a sentence; in the one that shows the verdict, an absence or a hint will do. */
function refusalIn(hearing: Hearing, showsVerdict: boolean): Heard<string> | undefined {
  const refusals = refusingHits(hearing)
  const refusal = refusals.find(({ name }) => name === 'refusal')
  if (refusal !== undefined || !showsVerdict) return refusal
  // “Good luck with the search” lets it be inferred too, and is no more than a wish.
  const wishes = hearing.moves.filter(({ name }) => name === 'wishes')
  const implied = hearing.signals.filter(({ name }) => name === 'implies-refusal')
  return refusals[0] ?? implied.find((one) => !wishes.some((wish) => touches(one, wish)))
}
