import type { Close } from '../close'
import type { Line } from '../lines'
import type { Zone } from '../zones'

/** The body up to an offset in its last line. */
export function cutBefore(lines: readonly Line[], start: number, zones: readonly Zone[]): Close {
  const last = lines.at(-1)!
  const text = last.text.slice(0, start - last.start).trimEnd()
  return { body: [...lines.slice(0, -1), { ...last, end: last.start + text.length, text }], zones }
}
