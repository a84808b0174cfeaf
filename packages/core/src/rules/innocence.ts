import type { Lapse } from '../language/heard'
import type { Heard } from '../read/hear'
import type { Draft } from './draft'

/** As many different faint words of a kind as weigh like ones that are never innocent. */
const enough = 2

/**
 * Whether all that is heard of a fault may well be innocent: words that often are, and fewer different ones than {@link enough}. Words
 * that thank or praise somebody lend none of the weight, and the same words said twice are said once.
 */
export function mayBeInnocent(draft: Draft, faults: readonly Heard<Lapse>[]): boolean {
  if (faults.some(({ isFaint }) => isFaint !== true)) return false
  const weighty = faults.filter(({ start }) => !isKind(draft, start))
  return new Set(weighty.map(({ start, end }) => draft.text.slice(start, end))).size < enough
}

function isKind(draft: Draft, start: number): boolean {
  const moves = draft.partAt(start)?.moves ?? []
  return moves.includes('thanks') || moves.includes('praise')
}
