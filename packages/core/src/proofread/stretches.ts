import type { Part } from '../model/letter'
import { moveRows } from '../model/move'
import { blanks, kindAt } from '../text/characters'
import type { Span } from '../text/span'

/** Sentences that stand in one run, with the spaces between them. */
export interface Stretch extends Span {
  readonly text: string
}

const known = new WeakMap<readonly Part[], readonly Stretch[]>()

/**
 * What the sender wrote as running text: neighbours with nothing but spaces between them are one stretch; contact lines are left out. The parts
 * are those of the text; they are joined once for all rules that read it over.
 */
export function stretchesOf(text: string, parts: readonly Part[]): readonly Stretch[] {
  let stretches = known.get(parts)
  if (stretches === undefined) known.set(parts, (stretches = joined(text, parts)))
  return stretches
}

function joined(text: string, parts: readonly Part[]): Stretch[] {
  const stretches: { start: number; end: number }[] = []
  for (const part of parts) {
    if (!part.moves.every(isRunningText)) continue
    const last = stretches.at(-1)
    if (last !== undefined && isOneLine(text, last.end, part.start)) last.end = part.end
    else stretches.push({ start: part.start, end: part.end })
  }
  return stretches.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

/** Whether nothing but spaces stands between two offsets. */
function isOneLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if ((kindAt(text, at) & blanks) === 0 || text[at] === '\n' || text[at] === '\r') return false
  }
  return true
}

function isRunningText(move: Part['moves'][number]): boolean {
  return (
    move === 'greeting' || move === 'introduction' || move === 'permission' || moveRows[move].kind !== 'frame'
  )
}
