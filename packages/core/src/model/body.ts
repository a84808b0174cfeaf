import type { Part } from './letter'
import { moveRows } from './move'

/** Whether a part is of the body: it does something that no greeting, close or address does, or nothing that is known. */
export function isBody({ moves }: Pick<Part, 'moves'>): boolean {
  return moves.length === 0 || moves.some((move) => moveRows[move].kind !== 'frame')
}
