import { accepts } from './acceptances'
import type { Signal } from '../language/heard'
import type { Heard, Hearing } from './hear'
import { isOfStep, refusalsIn, stipulates, weightOf, type Refusal, type Weight } from './refusals'
import { has, signalled } from './relations'
import { employerIn, type Places } from './speaker'
import type { Span } from '../text/span'
import { isTakenBackIn } from './taken-back'
import { turnFromThanks } from './turn-from-thanks'

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

/** Whether a refusal was made: `clear`, `implied` or `contradicted`. One that is hedged or hangs on a condition is still to be made. */
export function isRefusal(verdict: Verdict): boolean {
  return verdict === 'clear' || verdict === 'implied' || verdict === 'contradicted'
}

/** Whether a draft’s matter comes to an end, by whoever’s no. While it goes on, “I will get back to you” leaves no door open: nothing is closing. */
export function endsSomething(body: readonly Hearing[], { verdict, start }: RefusalVerdict): boolean {
  if (isRefusal(verdict) || verdict === 'employers') return true
  if (verdict !== 'absent') return false
  return start !== undefined || !body.some((hearing) => has(hearing, 'reschedule') || accepts(hearing))
}

/** What is explained although nothing is refused: a resignation, another day, a task, time to think. */
const explained: readonly Signal[] = ['resignation', 'reschedule', 'cannot-come', 'step', 'undecided']

/** What gives nothing to explain: a yes, a question about the job, an answer to a rejection. */
const unexplained: readonly Signal[] = ['acceptance', 'carries-on', 'interest', 'rejected']

const otherMatters: readonly Signal[] = ['resignation', 'step', 'undecided', ...unexplained]

/** What a draft that refuses nothing does instead, if that is plain: it accepts, asks for another day or for time, resigns, answers a rejection. */
export function otherMatterOf(body: readonly Hearing[], { verdict }: RefusalVerdict): Hearing | undefined {
  if (verdict !== 'absent') return undefined
  return body.find(
    (hearing) =>
      accepts(hearing) ||
      asksNow(hearing, 'reschedule') ||
      otherMatters.some((signal) => has(hearing, signal)),
  )
}

/** Whether there may be something in a draft to give a reason for: “I am happy where I am, but what does it pay?” gives none. */
export function mayExplain(body: readonly Hearing[], { verdict }: RefusalVerdict): boolean {
  const hears = (names: readonly Signal[]): boolean =>
    body.some((hearing) => names.some((name) => has(hearing, name)))
  return verdict !== 'absent' || hears(explained) || !hears(unexplained)
}

/**
 * Weighs the refusals heard in a draft against what stands around them. Where the situation is a decline that offers another time, asking for
 * one does not take the refusal back.
 */
export function judge(places: Places, offersTime = false): RefusalVerdict {
  const employer = employerIn(places)
  if (employer !== undefined) return at('employers', employer)
  const { body } = places
  const movesDate = !offersTime && body.some((hearing) => asksNow(hearing, 'reschedule'))
  const refusals = refusalsIn(body, movesDate)
  const elsewhere = otherMatterIn(body, refusals)
  if (elsewhere !== undefined) return at('absent', elsewhere)

  const clear = refusals.find(({ weight }) => weight === 'clear')?.hearing
  if (clear === undefined) return weigh(body, refusals, movesDate)
  const undecided = body.find((hearing) => has(hearing, 'undecided'))
  if (undecided !== undefined) return at('hedged', undecided)
  return isTakenBackIn(body, refusals) ? at('contradicted', clear) : at('clear', clear)
}

/** A resignation, or an answer to a rejection; sentences that sound like it do not outweigh as many others that clearly refuse. */
function otherMatterIn(body: readonly Hearing[], refusals: readonly Refusal[]): Hearing | undefined {
  const matters = new Set(body.filter((hearing) => has(hearing, 'resignation') || has(hearing, 'rejected')))
  const others = refusals.filter(({ hearing }) => !matters.has(hearing))
  const clear = others.filter(({ weight }) => weight === 'clear').length
  const outweighed = clear >= matters.size || (matters.size === 1 && others.length > 0)
  const [first] = matters
  return outweighed ? undefined : first
}

/** No clear refusal was found: what is there instead? */
function weigh(body: readonly Hearing[], refusals: readonly Refusal[], movesDate: boolean): RefusalVerdict {
  const reserved = body.find(({ moves }) => moves.some(({ name }) => name === 'reservation'))
  if (reserved !== undefined) return at('conditional', reserved)
  const conditional = refusals.find(({ weight }) => weight === 'conditional')
  if (conditional !== undefined) return at('conditional', conditional.hearing)
  const stipulating = movesDate ? undefined : body.find((one, index) => stipulates(one, body[index + 1]))
  if (stipulating !== undefined) return at('conditional', stipulating)
  const [refusal] = refusals
  if (refusal !== undefined) return at('hedged', refusal.hearing)
  // “Not looking, but send me the details”: what is implied is taken back by interest, and by asking for another day or for time to think.
  if (body.some((hearing) => accepts(hearing) || asksNow(hearing, 'interest'))) return { verdict: 'absent' }
  if (movesDate) return { verdict: 'absent' }
  const undecided = body.find((hearing) => has(hearing, 'undecided'))
  if (undecided !== undefined) return at('hedged', undecided)
  const implying = body.filter((_, index) => implies(body, index, 'clear'))
  const implied = implying.find((hearing) => !wishesWell(hearing))
  if (implied !== undefined) return at('implied', implied)
  // “I’ll probably stay here. Good luck with the search!”: who wishes luck makes nothing surer.
  const hedged = body.find((one, index) => has(one, 'hedge') || implies(body, index, 'hedged'))
  if (hedged !== undefined) return at('hedged', hedged)
  if (implying[0] !== undefined) return at('implied', implying[0])
  const turned = turnFromThanks(body)
  return turned === undefined ? { verdict: 'absent' } : at('implied', turned)
}

function wishesWell({ moves }: Hearing): boolean {
  return moves.some(({ name }) => name === 'wishes')
}

/** “I’d love to hear of your openings next year” asks for nothing now. */
function asksNow(hearing: Hearing, signal: 'interest' | 'reschedule'): boolean {
  return has(hearing, signal) && !has(hearing, 'winds-up')
}

/** Words between what would imply a refusal and the mark of the question it leads to. */
const mostWordsBeforeQuestion = 7

/** “I live in another town, is that a problem?”; with more words behind it, the question is about something else. */
function isAsked({ lastWord }: Heard<string>, { asks, tokens }: Hearing): boolean {
  return asks && tokens.length - 1 - lastWord <= mostWordsBeforeQuestion
}

/** Whether a sentence lets a refusal of this weight be inferred, “I’ll stay here” or “I’ll probably stay here”; what is asked lets none. */
function implies(body: readonly Hearing[], index: number, weight: Weight): boolean {
  const hearing = body[index]!
  return signalled(hearing, 'implies-refusal').some(
    (implied) =>
      !isAsked(implied, hearing) &&
      !isOfStep(implied, hearing) &&
      weightOf(implied, hearing, body[index + 1]) === weight,
  )
}

function at(verdict: Verdict, hearing: Hearing): RefusalVerdict {
  return { verdict, start: hearing.start, end: hearing.end }
}
