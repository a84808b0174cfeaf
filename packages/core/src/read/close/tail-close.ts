import type { Ear } from '../../language/ear'
import type { Close } from '../close'
import { hears } from '../hears'
import { hasMoreWords, type Line } from '../lines'
import { looksLikeName } from '../names-in-lines'
import { signatureBlock } from '../signature-block'
import { cutBefore } from './cut-before'

/** “… for all your courtesies. Sincerely,” at the end of a paragraph, with the name below it. */
export function tailClose(lines: readonly Line[], ear: Ear): Close | undefined {
  const index = lines.findLastIndex(({ text }, at) => at > lines.length - 8 && text.endsWith(','))
  const line = lines[index]
  const below = lines.slice(index + 1)
  if (line === undefined || below[0] === undefined || !looksLikeName(below[0].text)) return undefined
  if (below.some(({ text }) => hasMoreWords(text, 9))) return undefined
  // bounded: 60 characters
  const tail = /[.!?…)] +([^,.!?…]{2,40},)$/u.exec(line.text.slice(-60))?.[1]
  if (tail === undefined || hears(ear, tail, (meaning) => meaning === 'farewell')?.wordsBefore !== 0)
    return undefined
  const start = line.end - tail.length
  const above = cutBefore(lines.slice(0, index + 1), start, [{ start, end: line.end, moves: ['farewell'] }])
  return { body: above.body, zones: [...above.zones, ...signatureBlock(below)] }
}
