import type { Part } from '../model/letter'

/** A text without one of its parts, and without the space that set it off. */
export function dropPart(text: string, part: Part): string {
  const after = text.slice(part.end)
  const gap = /^\s*/u.exec(after)?.[0] ?? ''
  const before = text.slice(0, part.start)
  if (gap.includes('\n')) return before.trimEnd() + (before === '' ? after.trimStart() : after)
  return before + after.slice(gap.length)
}
