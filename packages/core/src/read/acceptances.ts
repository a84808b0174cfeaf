import type { Heard, Hearing } from './hear'
import { refusingHits } from './refusals'
import { acceptancesIn, has, shareClause, signalled } from './relations'

/** Whether a sentence says yes, or acts as if one had been said; “if it were remote, I would gladly come” is an open door. */
export function accepts(hearing: Hearing): boolean {
  if (has(hearing, 'winds-up')) return false
  if (carriesOn(hearing)) return true
  const conditions = signalled(hearing, 'condition')
  return acceptancesIn(hearing).some(
    (yes) => !conditions.some(({ word }) => word < yes.word) && !isOutweighed(yes, hearing),
  )
}

/** Whether a sentence does nothing but speak of what lies ahead in the process. */
export function looksAhead(hearing: Hearing): boolean {
  if (hearing.moves.length > 0 || !has(hearing, 'prospect')) return false
  return !has(hearing, 'implies-refusal') && !has(hearing, 'winds-up')
}

/** Whether what is refused goes on, unless in the clause of the refusal, “I withdraw before the final round”, or of a condition, “if I took the job”. */
function carriesOn(hearing: Hearing): boolean {
  const onward = signalled(hearing, 'carries-on')
  if (onward.length === 0) return false
  const { tokens } = hearing
  const refusals = refusingHits(hearing)
  const conditions = signalled(hearing, 'condition')
  return onward.some(
    (one) =>
      !refusals.some((refusal) => shareClause(tokens, refusal, one)) &&
      !conditions.some((condition) => condition.word <= one.word && shareClause(tokens, condition, one)) &&
      !isOutweighed(one, hearing),
  )
}

/** “I would love to, but I decline”: a no behind a turn outweighs the yes before it. */
function isOutweighed(yes: Heard<string>, hearing: Hearing): boolean {
  const turn = signalled(hearing, 'turn').find(({ word }) => word > yes.word)
  return turn !== undefined && refusingHits(hearing).some(({ lastWord }) => lastWord > turn.word)
}
