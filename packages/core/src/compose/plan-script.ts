import type { Undescribed } from '../model/described'
import type { Move } from '../model/move'
import { purposeRows, type PurposeRow } from '../model/purpose'
import { turnRows, type Direction, type Turn, type TurnRow } from '../model/script'
import type { CompleteSituation } from '../model/situation'
import { bodyOf, givesReason, stepsFor, type Plan, type PlannedReason, type Step } from './plan'

/**
 * The plan of a talk: the same body as a letter’s, with stage directions around it and ready answers to push-back (S0).
 * Each paragraph is a block of the script; a direction that opens a line stands before what is said.
 */
export function planScript(situation: CompleteSituation, reason: PlannedReason): Plan {
  const say = (move: Move): Step[] => stepsFor(move, situation, reason)
  const [news, rest] = splitAtClose(bodyOf(situation, reason))
  const blocks: readonly (readonly Step[])[] = [
    beforehand(situation),
    [
      direction('introduce'),
      ...say('greeting'),
      ...say('introduction'),
      direction('ask'),
      ...say('permission'),
      direction('wait'),
    ],
    ...news.map((paragraph) => paragraph.flatMap(say)),
    [direction('pause')],
    turnsOf(situation).flatMap((turn) => [direction(turn), answer(turn, situation, reason)]),
    [...rest, 'farewell' as const].flatMap(say),
    afterwards(situation),
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

function beforehand({ channel }: CompleteSituation): Step[] {
  return channel === 'phone' ? [direction('prepare')] : [direction('prepare'), direction('manner')]
}

function afterwards({ channel }: CompleteSituation): Step[] {
  if (channel !== 'phone') return [direction('absent')]
  return [direction('unanswered'), { ...direction('unanswered'), move: 'answer', namespace: 'answer' }]
}

/** The turns this talk may take, of those that belong to the purpose. */
function turnsOf({ purpose, channel }: CompleteSituation): Turn[] {
  const { turns: possible }: Undescribed<PurposeRow> = purposeRows[purpose]
  return possible.filter(
    (turn) => (turnRows[turn] as Undescribed<TurnRow>).channels?.includes(channel) ?? true,
  )
}

function answer(turn: Turn, situation: CompleteSituation, reason: PlannedReason): Step {
  const isTold = turn === 'why' && givesReason(situation, reason)
  const isPay = turn === 'more-money' && ['salary', 'salary-lowered'].includes(situation.reason)
  const topic = isTold ? 'why+reason' : isPay ? 'more-money+pay' : turn
  return { move: 'answer', namespace: 'answer', topic, withReason: isTold }
}

function direction(topic: Direction | Turn): Step {
  return { move: 'direction', namespace: 'direction', topic, withReason: false }
}
