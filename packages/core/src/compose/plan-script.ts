import { channelRows } from '../model/channel'
import type { Move } from '../model/move'
import {
  directionsAt,
  happensOn,
  turnRows,
  type AnswerTopic,
  type Direction,
  type DirectionTime,
  type Turn,
} from '../model/script'
import type { CompleteSituation } from '../model/situation'
import { bodyOf, stepsFor, type Plan, type PlannedReason, type Step } from './plan'
import { answerTo, turnsOf } from './push-back'

/** What the opening of a talk is told to do before a move. */
const directionBefore: Readonly<Partial<Record<Move, Direction>>> = {
  greeting: 'introduce',
  permission: 'ask',
}

/**
 * The plan of a talk: opening, body and closing as a letter’s, with stage directions around them and ready answers to push-back (S0).
 * Each paragraph is a block of the script; a direction that opens a line stands before what is said.
 */
export function planScript(situation: CompleteSituation, reason: PlannedReason): Plan {
  const say = (move: Move): Step[] => stepsFor(move, situation, reason)
  const directed = (time: DirectionTime): Step[] => directionsAt(time, situation.channel).map(direction)
  const open = (move: Move): Step[] => {
    const before = directionBefore[move]
    return [...(before === undefined ? [] : [direction(before)]), ...say(move)]
  }
  const { opening, closing } = channelRows[situation.channel]
  const [news, rest] = splitAtClose(bodyOf(situation, reason))
  const blocks: readonly (readonly Step[])[] = [
    directed('beforehand'),
    [...opening.flatMap(open), wait],
    ...news.map((paragraph) => paragraph.flatMap(say)),
    [direction('pause')],
    turnsOf(situation, reason).flatMap((turn) => [
      direction(turn),
      answer(answerTo(turn, situation, reason)),
    ]),
    [...[...rest, ...closing].flatMap(say), ...directed('goodbye')],
    [...directed('otherwise'), ...unanswered(situation), ...directed('unanswered')],
  ]
  return { opening: [], body: joinPause(blocks.filter((block) => block.length > 0)), closing: [] }
}

/** The close of a talk comes after the questions; everything before it is the news. */
function splitAtClose(body: readonly (readonly Move[])[]): [news: Move[][], close: Move[]] {
  const closes: ReadonlySet<Move> = new Set(['wishes', 'future'])
  return [
    body
      .map((paragraph) => paragraph.filter((move) => !closes.has(move)))
      .filter((paragraph) => paragraph.length > 0),
    body.flat().filter((move) => closes.has(move)),
  ]
}

/** The pause stands behind what it follows, in the same block. */
function joinPause(blocks: readonly (readonly Step[])[]): (readonly Step[])[] {
  const joined: (readonly Step[])[] = []
  for (const block of blocks) {
    if (block.length === 1 && block[0]!.topic === 'pause') joined.push([...(joined.pop() ?? []), ...block])
    else joined.push(block)
  }
  return joined
}

/** A call may be answered by nobody. */
function unanswered({ channel }: CompleteSituation): Step[] {
  return happensOn(turnRows.unanswered, channel) ? [direction('unanswered'), answer('unanswered')] : []
}

function answer(topic: AnswerTopic): Step {
  return { move: 'answer', namespace: 'answer', topic, withReason: topic === 'why+reason' }
}

/** The direction to wait for an answer. */
export const wait: Step = direction('wait')

function direction(topic: Direction | Turn): Step {
  return { move: 'direction', namespace: 'direction', topic, withReason: false }
}
