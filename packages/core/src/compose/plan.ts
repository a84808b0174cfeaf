import type { PhraseNamespace } from '../language/locale'
import { channels } from '../model/channel'
import { moves, type Move } from '../model/move'
import type { ReasonRow } from '../model/reason'
import type { Alternative, CompleteSituation } from '../model/situation'
import { stages, type Paragraph } from '../model/stage'
import { tones } from '../model/tone'

/** One thing to be said: a move, the topic that chooses its words, and for a refusal whether its reason comes along. */
export interface Step {
  readonly move: Move
  readonly namespace: PhraseNamespace
  readonly topic: string
  readonly withReason: boolean
  /** Which of the situation’s alternatives it offers. */
  readonly alternative?: number
}

/** The plan of a letter: channel’s opening + body of the stage + channel’s closing. */
export interface Plan {
  readonly opening: readonly Step[]
  readonly body: readonly (readonly Step[])[]
  readonly closing: readonly Step[]
}

/** What is to be said, and in which order. No template per case: three tables and a few sentences of etiquette. */
export function planLetter(
  situation: CompleteSituation,
  reason: Pick<ReasonRow, 'disclosure' | 'leavesOut'>,
): Plan {
  const channel = channels[situation.channel]
  const body = bodyOf(situation, reason)
    .map((paragraph) => paragraph.flatMap((move) => stepsFor(move, situation, reason)))
    .filter((paragraph) => paragraph.length > 0)
  return {
    opening: channel.opening.flatMap((move) => stepsFor(move, situation, reason)),
    body,
    closing: channel.closing.flatMap((move) => stepsFor(move, situation, reason)),
  }
}

function bodyOf(situation: CompleteSituation, reason: Pick<ReasonRow, 'leavesOut'>): Paragraph[] {
  const stage = stages[situation.stage]
  const left = leftOut(situation, reason)
  const body = stage.body.map((paragraph: Paragraph) => paragraph.filter((move) => !left.has(move)))
  const ordered = tones[situation.tone].refusalFirst && stage.underWay ? body.map(refusalFirst) : body
  return ordered.map((paragraph, index) =>
    index === ordered.length - 1 ? [...paragraph, ...closeOf(situation, left)] : paragraph,
  )
}

/** What a brief letter keeps before its close. */
const brief: ReadonlySet<Move> = new Set(['thanks', 'refusal', 'alternative'])

/** What softens a letter and would only lengthen a message. */
const forLettersOnly = ['deliberation', 'benefit', 'praise'] as const

/** The moves that the tone, the length, the medium or the reason leaves unsaid. */
function leftOut(situation: CompleteSituation, reason: Pick<ReasonRow, 'leavesOut'>): Set<Move> {
  const left = new Set<Move>(reason.leavesOut)
  const leave = (moves: readonly Move[]): void => moves.forEach((move) => left.add(move))
  if (!tones[situation.tone].deliberates) left.add('deliberation')
  if (channels[situation.channel].layout === 'line') leave(forLettersOnly)
  if (situation.length === 'brief')
    leave(stages[situation.stage].body.flat().filter((move: Move) => !brief.has(move)))
  // Nobody can be praised for a talk that is not known to have been.
  if (situation.stage !== 'interviewed' && situation.interview === undefined) left.add('praise')
  if (meetsOtherwise(situation)) leave(['benefit', 'wishes', 'future'])
  return left
}

/** How the body ends: a message on one thing, a letter on all that is sincere, and never on nothing. */
function closeOf(situation: CompleteSituation, left: ReadonlySet<Move>): Move[] {
  const { full, brief: one } = stages[situation.stage].close
  const isShort = situation.length === 'brief' || channels[situation.channel].layout === 'line'
  const close: Move[] = (isShort ? [one] : [...full]).filter((move) => !left.has(move))
  return close.length === 0 && !left.has('wishes') ? ['wishes'] : close
}

/** Whether another time or form of meeting is offered; good wishes for the search would then take the offer back. */
function meetsOtherwise({ alternatives = [] }: CompleteSituation): boolean {
  return alternatives.some(({ kind }) => kind === 'time' || kind === 'format')
}

/** The refusal, what owns it and what is gained come first, the thanks after. */
function refusalFirst(paragraph: Paragraph): Paragraph {
  const leading: ReadonlySet<Move> = new Set<Move>(['refusal', 'acknowledgement', 'benefit'])
  return [...paragraph.filter((move) => leading.has(move)), ...paragraph.filter((move) => !leading.has(move))]
}

function stepsFor(move: Move, situation: CompleteSituation, reason: Pick<ReasonRow, 'disclosure'>): Step[] {
  if (move === 'alternative') return (situation.alternatives ?? []).map(alternativeStep)
  const topic =
    { stage: situation.stage, channel: situation.channel }[moves[move].by as 'stage' | 'channel'] ?? 'any'
  return [
    { move, namespace: move, topic, withReason: move === 'refusal' && reason.disclosure !== 'withhold' },
  ]
}

function alternativeStep(alternative: Alternative, index: number): Step {
  return {
    move: 'alternative',
    namespace: 'alternative',
    topic: alternativeTopic(alternative),
    withReason: false,
    alternative: index,
  }
}

/** The topic of the words of an alternative: its kind, and for another format the format itself. */
export function alternativeTopic(alternative: Alternative): string {
  return alternative.kind === 'format' ? alternative.format : alternative.kind
}
