import type { Lapse } from '../language/heard'
import type { Part } from '../model/letter'
import { courtesies } from '../model/move'
import type { Heard } from '../read/hear'
import type { Draft } from './draft'

/** As many different faint words of a kind as weigh like ones that are never innocent. */
const enough = 2

/**
 * Whether all that is heard of a fault may well be innocent: words that often are, and fewer different ones than {@link enough}. Words
 * that thank, praise or wish well lend none of the weight, nor do doubtful ones, and the same words said twice are said once.
 */
export function mayBeInnocent(draft: Draft, faults: readonly Heard<Lapse>[]): boolean {
  if (faults.some(({ isFaint }) => isFaint !== true)) return false
  const weighty = faults.filter((heard) => heard.isDoubtful !== true && !isFaintAndKind(draft, heard))
  return new Set(weighty.map(({ start, end }) => draft.text.slice(start, end))).size < enough
}

/** Whether a draft refuses and neither thanks, praises nor wishes well: few who are content write so. */
export function isCold(draft: Draft): boolean {
  return draft.isDecline && !draft.parts.some(isKind)
}

function isKind({ moves }: Part): boolean {
  return moves.some((move) => courtesies.has(move))
}

/** Whether words that are often innocent stand in a sentence that thanks, praises or wishes well. */
export function isFaintAndKind(draft: Draft, { isFaint, start }: Heard<Lapse>): boolean {
  if (isFaint !== true) return false
  const part = draft.partAt(start)
  return part !== undefined && isKind(part)
}
