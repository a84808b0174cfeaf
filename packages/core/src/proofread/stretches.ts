import type { Part } from '../model/letter'
import { moveRows } from '../model/move'
import type { Span } from '../read/sentences'

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
    if (last !== undefined && /^[^\S\r\n]*$/u.test(text.slice(last.end, part.start))) last.end = part.end
    else stretches.push({ start: part.start, end: part.end })
  }
  return stretches.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

function isRunningText(move: Part['moves'][number]): boolean {
  return (
    move === 'greeting' || move === 'introduction' || move === 'permission' || moveRows[move].kind !== 'frame'
  )
}
