import type { Signal } from '../language/heard'
import type { Hearing } from './hear'
import { signalled } from './relations'

/** What a draft does instead of refusing, or leaves open. */
const elsewhere: ReadonlySet<Signal> = new Set([
  'acceptance',
  'cannot-come',
  'carries-on',
  'condition',
  'employer-perhaps',
  'hedge',
  'interest',
  'prospect',
  'rejected',
  'reschedule',
  'resignation',
  'step',
  'undecided',
])

/**
 * “Thank you for the offer, but our second child is due in May”: who thanks, turns and gives a ground says no, where nothing else is asked or
 * promised. The indirect refusal by a reason of Beebe, Takahashi & Uliss-Weltz 1990.
 *
 * @returns the sentence that turns.
 */
export function turnFromThanks(body: readonly Hearing[]): Hearing | undefined {
  if (body.some(({ signals }) => signals.some(({ name }) => elsewhere.has(name)))) return undefined
  const thanked = body.findIndex(({ moves }) => moves.some(({ name }) => name === 'thanks'))
  return thanked < 0 ? undefined : body.slice(thanked).find(groundsBehindTurn)
}

function groundsBehindTurn(hearing: Hearing): boolean {
  const [turn] = signalled(hearing, 'turn')
  if (turn === undefined || hearing.asks) return false
  return hearing.moves.some(({ name, lastWord }) => name === 'reason' && lastWord > turn.lastWord)
}
