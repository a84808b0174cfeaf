import type { Draft } from './draft'
import type { Mend } from './rule'

/**
 * What is left of a sentence without its reason: the refusal said anew, where it refuses; nothing, where it does nothing but explain while
 * another sentence refuses. Whatever else a sentence does is left to its author.
 */
export function leaveReasonOut(draft: Draft, start: number): Mend | undefined {
  const part = draft.partAt(start)
  if (part === undefined) return undefined
  if (part.moves.includes('refusal')) return { kind: 'restate', move: 'refusal' }
  const onlyExplains = part.moves.every((move) => move === 'reason')
  return onlyExplains && draft.first('refusal') !== undefined ? { kind: 'drop' } : undefined
}
