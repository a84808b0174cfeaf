import type { HeardMove, Signal } from '../language/heard'
import { courtesies } from '../model/move'
import { accepts, looksAhead } from './acceptances'
import type { Heard, Hearing } from './hear'
import { refusingHits, type Refusal } from './refusals'
import { acceptancesIn, signalled } from './relations'

/** Whether a draft that clearly refuses says yes as well, or goes on as if nothing had been refused. */
export function isTakenBackIn(body: readonly Hearing[], refusals: readonly Refusal[]): boolean {
  const clear = new Set(refusals.filter(({ weight }) => weight === 'clear').map(({ hearing }) => hearing))
  const lastTurn = body.findLastIndex((hearing) => turnsToRefuse(hearing, clear))
  const mayLookAhead = !body.some(({ moves }) => moves.some(({ name }) => leavesTaken.has(name)))
  return body.some(
    (hearing, index) => index >= lastTurn && (takesBack(hearing) || (mayLookAhead && looksAhead(hearing))),
  )
}

/** Who explains or wishes well takes leave, and what lies ahead of him then is told, not awaited: “the second interviews will be held next week”. */
const leavesTaken: ReadonlySet<HeardMove> = new Set(['reason', 'wishes'])

/** “I accepted and looked forward to it. However, I can no longer come”: a clear no behind a turn leaves nothing of the yes in the sentences before. */
function turnsToRefuse(hearing: Hearing, clear: ReadonlySet<Hearing>): boolean {
  const [turn] = signalled(hearing, 'turn')
  if (turn === undefined) return false
  return clear.has(hearing) && refusingHits(hearing).some(({ word }) => word > turn.word)
}

/** Whether a sentence says yes beside a refusal in another; one that is kind to the reader does not: “I am glad to come by and hand things over, thank you”. */
function takesBack(hearing: Hearing): boolean {
  if (!accepts(hearing) || hearing.moves.some(({ name }) => courtesies.has(name))) return false
  // “The terms suit me, but we cannot move”: what was granted first is not what counts.
  const turns = signalled(hearing, 'turn')
  return turns.length === 0 || yesesIn(hearing).some(({ word }) => turns.every((turn) => turn.word < word))
}

function yesesIn(hearing: Hearing): readonly Heard<Signal>[] {
  return [...acceptancesIn(hearing), ...signalled(hearing, 'carries-on')]
}
