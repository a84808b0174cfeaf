import type { Signal } from '../language/heard'
import type { Part } from '../model/letter'
import type { Hearing } from './hear'
import { has } from './relations'
import type { RefusalVerdict } from './verdict'

/** In less than so many words nothing is explained: “Life, eh.” */
const fewestWords = 4

/**
 * The sentence that gives the reason by where it stands: in a draft that refuses and in which no reason is heard, a statement beside
 * the refusal that does nothing else tells why. Reasons are more than any lexicon holds; their place is what they have in common.
 */
export function reasonByPlace(
  parts: readonly Part[],
  body: readonly Hearing[],
  { verdict }: RefusalVerdict,
): Part | undefined {
  if (verdict !== 'clear' && verdict !== 'implied') return undefined
  if (parts.some(({ moves }) => moves.includes('reason'))) return undefined
  const silent = new Set(body.filter(saysNothingElse).map(({ start }) => start))
  const refuses = (part: Part | undefined): boolean => part?.moves.includes('refusal') ?? false
  const explains = (neighbour: -1 | 1) => (part: Part, index: number) =>
    silent.has(part.start) && refuses(parts[index + neighbour])
  // What follows a refusal explains it more often than what leads up to it.
  return parts.find(explains(-1)) ?? parts.find(explains(1))
}

/** What a sentence beside a refusal may do besides explaining it. */
const otherDeeds: readonly Signal[] = [
  'acceptance',
  'carries-on',
  'interest',
  'prospect',
  'quotation',
  'reschedule',
  'winds-up',
]

function saysNothingElse(hearing: Hearing): boolean {
  const { moves, lapses, asks, words } = hearing
  if (asks || words < fewestWords || moves.length > 0) return false
  if (lapses.some(({ isDoubtful }) => isDoubtful !== true)) return false
  return !otherDeeds.some((deed) => has(hearing, deed))
}
