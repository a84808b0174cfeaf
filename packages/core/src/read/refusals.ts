import { breaks } from '../language/breaks'
import type { Token } from '../language/tokenizer'
import type { Signal } from '../language/heard'
import type { Heard, Hearing } from './hear'
import { acceptancesIn, has, partedByMark, shareClause, signalled, touches } from './relations'

/** What a refusal in a sentence is worth by itself. */
export type Weight = 'clear' | 'hedged' | 'conditional'

const heaviestFirst: readonly Weight[] = ['clear', 'conditional', 'hedged']

/** A refusal of the process, the invitation or the offer. */
export interface Refusal {
  readonly hearing: Hearing
  readonly weight: Weight
}

/** What an answer depends on. */
const depends: ReadonlySet<Signal> = new Set(['condition', 'proviso', 'stipulation'])

/** Words between a refusal and the condition behind it: “I will decline the offer if …”. */
const mostWordsBeforeCondition = 8

/**
 * The refusals of a draft with what each is worth. A refusal of only a step is none; nor is one of only a date, where another is asked for.
 */
export function refusalsIn(hearings: readonly Hearing[], movesDate: boolean): Refusal[] {
  return hearings.flatMap((hearing, index) => {
    const refusals = refusingHits(hearing, movesDate)
    if (refusals.length === 0) return []
    const next = hearings[index + 1]
    const weights = new Set(refusals.map((refusal) => weightOf(refusal, hearing, next)))
    const weight = heaviestFirst.find((one) => weights.has(one))!
    return [{ hearing, weight }]
  })
}

/** What in a sentence refuses. */
export function refusingHits(hearing: Hearing, movesDate = false): Heard<string>[] {
  // A no to things as they stand leaves the answer to the terms.
  if (hearing.moves.some(({ name }) => name === 'reservation')) return []
  return [
    ...hearing.moves.filter(({ name }) => name === 'refusal'),
    ...(movesDate ? [] : signalled(hearing, 'cannot-come')),
  ].filter((refusal) => !isOfStep(refusal, hearing) && !isTakenBack(refusal, hearing))
}

/** Whether what refuses, or implies it, is about a step only: the cue of the step takes it in, “not … the test”. */
export function isOfStep(refusal: Heard<string>, hearing: Hearing): boolean {
  return signalled(hearing, 'step').some((step) => touches(step, refusal))
}

/** “Not at this pay, but I would sign for more”, “not the test, the interview I accept”: a yes in a later clause of the same sentence. */
function isTakenBack(refusal: Heard<string>, hearing: Hearing): boolean {
  // What is refused on a condition only stays so: “if it is nights I am out, but if there are days I am still interested”.
  if (weightOf(refusal, hearing) === 'conditional') return false
  const { tokens } = hearing
  return [...acceptancesIn(hearing), ...signalled(hearing, 'carries-on')].some(
    (yes) => yes.word > refusal.lastWord && partedByMark(tokens, refusal, yes),
  )
}

/** Weighs one refusal, or what implies one, by what is heard around it in its sentence, and by a proviso that opens the next one. */
export function weightOf(refusal: Heard<string>, hearing: Hearing, next?: Hearing): Weight {
  const turns = signalled(hearing, 'turn')
  const reaches = (before: Heard<string>): boolean =>
    before.word <= refusal.word && !turns.some(({ word }) => word > before.word && word <= refusal.word)
  const { tokens } = hearing
  if (has(hearing, 'hinge')) return 'conditional'
  if (signalled(hearing, 'condition').some((one) => reaches(one) || followsAtOnce(tokens, refusal, one)))
    return 'conditional'
  const provisos = signalled(hearing, 'proviso')
  if (provisos.some((one) => reaches(one) || one.word > refusal.lastWord)) return 'conditional'
  const stipulations = signalled(hearing, 'stipulation')
  if (stipulations.some((one) => reaches(one) || one.word > refusal.lastWord)) return 'conditional'
  if (next !== undefined && signalled(next, 'proviso').some(({ word }) => word === 0)) return 'conditional'
  const hedged =
    signalled(hearing, 'hedge').some((one) => reaches(one) || shareClause(tokens, one, refusal)) ||
    signalled(hearing, 'softener').some((one) => shareClause(tokens, one, refusal))
  return hedged ? 'hedged' : 'clear'
}

/** Whether a sentence makes the answer depend on something without refusing: “with more pay I would join”; an open door hangs on nothing. */
export function stipulates(hearing: Hearing, next?: Hearing): boolean {
  if (has(hearing, 'hinge')) return true
  if (has(hearing, 'winds-up') && hearing.moves.some(({ name }) => name === 'future')) return false
  if (has(hearing, 'answer') && hearing.signals.some(({ name }) => depends.has(name))) return true
  return acceptancesIn(hearing).some((yes) => weightOf(yes, hearing, next) === 'conditional')
}

/** Whether a condition opens the clause right behind the refusal’s: “I decline if …”, not “I decline; call me if …”. */
function followsAtOnce(tokens: readonly Token[], refusal: Heard<string>, condition: Heard<string>): boolean {
  const gap = condition.word - refusal.lastWord
  if (gap <= 0 || gap > mostWordsBeforeCondition) return false
  for (let word = refusal.lastWord + 1; word < condition.word; word++) {
    if (tokens[word]!.before !== breaks.nothing) return false
  }
  return tokens[condition.word]!.before !== breaks.mark
}
