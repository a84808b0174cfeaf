import type { PhraseNamespace } from '../language/locale'
import type { Undescribed } from '../model/described'
import { formats } from '../model/alternative'
import { channelRows } from '../model/channel'
import { moveRows, type Move, type Paragraph } from '../model/move'
import { isRepeatedAnswer, ownBody, purposeRows, type PurposeRow } from '../model/purpose'
import type { ReasonRow } from '../model/reason'
import type { Alternative, CompleteSituation } from '../model/situation'
import { stageRows, type ComposedStage } from '../model/stage'
import { toneRows } from '../model/tone'
import { asksForOtherPost, invitesToEvent, keepsReasonBack, meetsOtherwise } from './offers'

/** One thing to be said: a move, the topic that chooses its words, and whether the reason comes along. */
export interface Step {
  readonly move: Move
  readonly namespace: PhraseNamespace
  readonly topic: string
  readonly withReason: boolean
  /** Which of the situation’s alternatives it offers, all of one kind, by their places. */
  readonly alternatives?: readonly number[]
}

/** The plan of a letter: channel’s opening + body of the purpose and stage + channel’s closing. */
export interface Plan {
  readonly opening: readonly Step[]
  readonly body: readonly (readonly Step[])[]
  readonly closing: readonly Step[]
}

/** What a plan goes by of a reason. */
export type PlannedReason = Undescribed<ReasonRow>

/** What a message gives up that has room for everything. */
const nothing: ReadonlySet<Move> = new Set()

/**
 * What is to be said, and in which order. No template per case: tables of purposes, stages and channels, and a few sentences of etiquette.
 * Of these, what is given up to fit a medium stays unsaid.
 */
export function planLetter(
  situation: CompleteSituation,
  reason: PlannedReason,
  givenUp: ReadonlySet<Move>,
): Plan {
  const channel = channelRows[situation.channel]
  const body = bodyOf(situation, reason, givenUp)
    .map((paragraph) => paragraph.flatMap((move) => stepsFor(move, situation, reason, givenUp)))
    .filter((paragraph) => paragraph.length > 0)
  const frame = (part: readonly Move[]): Step[] =>
    part.flatMap((move) => stepsFor(move, situation, reason, givenUp))
  return { opening: frame(channel.opening), body, closing: frame(channel.closing) }
}

/** The body with its close, less what is left out or given up. */
export function bodyOf(
  situation: CompleteSituation,
  reason: Pick<ReasonRow, 'leavesOut'>,
  givenUp = nothing,
): Paragraph[] {
  const left = leftOut(situation, reason)
  const kept = (move: Move): boolean => !left.has(move) && !givenUp.has(move)
  const body = wholeBody(situation).map((paragraph) => paragraph.filter(kept))
  const ordered = opensWithRefusal(situation) ? body.map(refusalFirst) : body
  if (purposeRows[situation.purpose].body !== 'stage') return ordered
  const close = closeOf(situation, left).filter((move) => !givenUp.has(move))
  return closed(ordered, close, situation)
}

/** A body with its close: in a paragraph of its own behind an offer. */
function closed(
  body: readonly Paragraph[],
  close: readonly Move[],
  { alternatives = [] }: CompleteSituation,
): Paragraph[] {
  return alternatives.length > 0
    ? [...body, close]
    : [...body.slice(0, -1), [...(body.at(-1) ?? []), ...close]]
}

function wholeBody({ purpose, stage, round }: CompleteSituation): readonly Paragraph[] {
  return ownBody(purposeRows[purpose], round) ?? stageRows[stage].body
}

/** Whoever is asked again says thanks for that first, in any tone. */
function opensWithRefusal({ purpose, stage, tone }: CompleteSituation): boolean {
  return purpose === 'decline' && toneRows[tone].refusalFirst && stageRows[stage].underWay
}

/** What a brief decline keeps before its close: whoever breaks a promise owns it, however briefly. */
const briefKeeps: ReadonlySet<Move> = new Set(['thanks', 'refusal', 'acknowledgement', 'alternative'])

/** What softens a letter and would only lengthen a message. */
const forLettersOnly = ['deliberation', 'benefit', 'praise'] as const

/** The moves that the tone, the length, the medium or the reason leaves unsaid. */
function leftOut(situation: CompleteSituation, reason: Pick<ReasonRow, 'leavesOut'>): Set<Move> {
  const left = new Set<Move>(reason.leavesOut)
  const leave = (moves: readonly Move[]): void => moves.forEach((move) => left.add(move))
  if (!toneRows[situation.tone].deliberates) left.add('deliberation')
  if (channelRows[situation.channel].layout === 'line') leave(forLettersOnly)
  if (situation.length === 'brief') leave(briefLeavesOut(situation))
  // Nobody can be praised for a talk that is not known to have been.
  if (!stageRows[situation.stage].talkHeld && situation.interview === undefined) left.add('praise')
  if (meetsOtherwise(situation)) leave(['benefit', 'wishes', 'future'])
  // A wish for the search would seem to be for the post that is asked about.
  if (asksForOtherPost(situation)) leave(['wishes', 'future'])
  if (invitesToEvent(situation)) leave(['future'])
  return left
}

function briefLeavesOut({ purpose, stage }: CompleteSituation): readonly Move[] {
  const row: Undescribed<PurposeRow> = purposeRows[purpose]
  if (row.body !== 'stage') return row.briefLeavesOut
  const { body }: ComposedStage = stageRows[stage]
  return body.flat().filter((move) => !briefKeeps.has(move))
}

/** How the body of a decline ends: a message on one thing, a letter on all that is sincere, and never on nothing. */
function closeOf(situation: CompleteSituation, left: ReadonlySet<Move>): Move[] {
  const { full, brief: one } = stageRows[situation.stage].close
  const isShort = situation.length === 'brief' || channelRows[situation.channel].layout === 'line'
  const close: Move[] = (isShort ? [one] : [...full]).filter((move) => !left.has(move))
  return close.length === 0 && !left.has('wishes') ? ['wishes'] : close
}

/** The refusal, what owns it and what is gained come first, the thanks after. */
function refusalFirst(paragraph: Paragraph): Paragraph {
  const leading: ReadonlySet<Move> = new Set<Move>(['refusal', 'acknowledgement', 'benefit'])
  return [...paragraph.filter((move) => leading.has(move)), ...paragraph.filter((move) => !leading.has(move))]
}

/** The steps that say a move; an alternative once for each kind that is offered. */
export function stepsFor(
  move: Move,
  situation: CompleteSituation,
  reason: PlannedReason,
  givenUp = nothing,
): Step[] {
  if (move === 'alternative') return alternativeSteps(situation.alternatives ?? [])
  const withReason =
    (move === 'refusal' || move === 'reservation') && givesReason(situation, reason) && !givenUp.has('reason')
  return [{ move, namespace: move, topic: topicOf(move, situation), withReason }]
}

/** Whether the reason is named: what the message is for has a place for it, and it may be told. */
export function givesReason(situation: CompleteSituation, reason: PlannedReason): boolean {
  const { purpose, round } = situation
  return (
    purposeRows[purpose].givesReason &&
    !isRepeatedAnswer(purpose, round) &&
    reason.disclosure !== 'withhold' &&
    !keepsReasonBack(situation, reason)
  )
}

/** The topic that chooses the words of a move: the purpose’s own, else what the table of moves says. */
export function topicOf(
  move: Move,
  { purpose, stage, channel, reason, round = 1 }: Omit<CompleteSituation, 'tone' | 'length'>,
): string {
  const { ownTopics }: Undescribed<PurposeRow> = purposeRows[purpose]
  if (ownTopics[move] === 'purpose') return purpose
  if (ownTopics[move] === 'round') return `${purpose}-${round}`
  const topics: Readonly<Record<string, string>> = { stage, channel, purpose, reason }
  return topics[moveRows[move].by] ?? 'any'
}

/** A step for each kind of alternative, in the order in which the kinds first come. */
export function alternativeSteps(offered: readonly Alternative[]): Step[] {
  const kinds = new Map<Alternative['kind'], number[]>()
  offered.forEach(({ kind }, place) => {
    const places = kinds.get(kind)
    if (places === undefined) kinds.set(kind, [place])
    else places.push(place)
  })
  return [...kinds.values()].map((places) => alternativeStep(offered, places))
}

/** The step that offers the alternatives at these places, all of one kind. */
export function alternativeStep(offered: readonly Alternative[], places: readonly number[]): Step {
  const topic = alternativeTopic(places.map((place) => offered[place]!))
  return { move: 'alternative', namespace: 'alternative', topic, withReason: false, alternatives: places }
}

/** The topic of the words of alternatives of one kind: the kind, and for other formats the formats themselves, as in `call+writing`. */
function alternativeTopic(alike: readonly Alternative[]): string {
  const asked = new Set(alike.map((each) => (each.kind === 'format' ? each.format : undefined)))
  return formats.filter((format) => asked.has(format)).join('+') || alike[0]!.kind
}
