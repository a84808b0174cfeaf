import type { Ear } from '../../language/ear'
import type { Close } from '../close'
import type { Line } from '../lines'
import { isUnheard } from '../signing-lines'
import { cutBefore } from './cut-before'

/** “… next time I’m in town! Jonno” */
export function inlineName(lines: readonly Line[], ear: Ear): Close | undefined {
  const last = lines.at(-1)
  const tail =
    last === undefined
      ? null
      : /[.!?…)] +((?:[-–—/] ?)?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)$/u.exec(last.text.slice(-80))
  if (last === undefined || tail === null || !isUnheard(tail[1]!, ear)) return undefined
  const start = last.end - tail[1]!.length
  return cutBefore(lines, start, [{ start, end: last.end, moves: ['signature'] }])
}
