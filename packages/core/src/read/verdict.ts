import type { Signal } from '../language/heard'
import type { Hearing } from './hear'
import type { Span } from './sentences'

/** What a draft’s refusal comes to. */
export type Verdict =
  /** Said, with a verb of refusing or an unmistakable no. */
  | 'clear'
  /** To be inferred: another offer accepted, content where one is. */
  | 'implied'
  /** Said with its edge taken off: might, not sure. */
  | 'hedged'
  /** Made to depend on something. */
  | 'conditional'
  /** Not there. */
  | 'absent'
  /** Said, and taken back by a promise to come or to start. */
  | 'contradicted'
  /** It is the employer who speaks. */
  | 'employers'

/** The verdict on a draft’s refusal, with the sentence that shows it. */
export interface RefusalVerdict extends Partial<Span> {
  readonly verdict: Verdict
}

/** Whether a refusal was made, well or badly. */
export function isRefusal(verdict: Verdict): boolean {
  return verdict === 'clear' || verdict === 'implied' || verdict === 'contradicted'
}

/**
 * Weighs the refusals heard in a draft against what stands around them. Where the situation is a decline that offers another time, asking for
 * one does not take the refusal back.
 */
export function judge(hearings: readonly Hearing[], offersTime = false): RefusalVerdict {
  const signalled = (signal: Signal): Hearing | undefined => hearings.find((hearing) => has(hearing, signal))
  const employer = signalled('employer')
  if (employer !== undefined) return at('employers', employer)
  const elsewhere = signalled('resignation') ?? signalled('rejected')
  if (elsewhere !== undefined) return at('absent', elsewhere)

  const movesDate = !offersTime && signalled('reschedule') !== undefined
  const refusals = hearings.filter((hearing) => refusesIn(hearing, movesDate))
  const clear = refusals.find((hearing) => !has(hearing, 'hedge') && !isConditional(hearing))
  const acceptance = hearings.find((hearing) => has(hearing, 'acceptance'))
  if (clear !== undefined) return at(acceptance === undefined ? 'clear' : 'contradicted', clear)
  return weigh(hearings, refusals, acceptance)
}

/** No clear refusal was found: what is there instead? */
function weigh(
  hearings: readonly Hearing[],
  refusals: readonly Hearing[],
  acceptance: Hearing | undefined,
): RefusalVerdict {
  const conditional = refusals.find(isConditional)
  if (conditional !== undefined) return at('conditional', conditional)
  const hedged = refusals[0] ?? hearings.find((hearing) => has(hearing, 'hedge'))
  const implied = hearings.find(
    (hearing) => has(hearing, 'implies-refusal') && !has(hearing, 'hedge') && !isConditional(hearing),
  )
  // “Not looking, but send me the details”: what is implied is taken back by interest.
  if (refusals.length === 0 && implied !== undefined && acceptance === undefined)
    return at('implied', implied)
  if (acceptance === undefined && hedged !== undefined) return at('hedged', hedged)
  return { verdict: 'absent' }
}

function refusesIn(hearing: Hearing, movesDate: boolean): boolean {
  if (has(hearing, 'step')) return false
  return hearing.moves.some(({ name }) => name === 'refusal') || (!movesDate && has(hearing, 'cannot-come'))
}

/** A condition that stands before the refusal in its sentence. */
function isConditional(hearing: Hearing): boolean {
  const condition = hearing.signals.find(({ name }) => name === 'condition')
  const refusal =
    hearing.moves.find(({ name }) => name === 'refusal') ??
    hearing.signals.find(({ name }) => name === 'cannot-come' || name === 'implies-refusal')
  return condition !== undefined && refusal !== undefined && condition.word <= refusal.word
}

function has(hearing: Hearing, signal: Signal): boolean {
  return hearing.signals.some(({ name }) => name === signal)
}

function at(verdict: Verdict, hearing: Hearing): RefusalVerdict {
  return { verdict, start: hearing.start, end: hearing.end }
}
