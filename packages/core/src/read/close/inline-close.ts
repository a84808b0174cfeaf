import type { Ear } from '../../language/ear'
import type { Close } from '../close'
import { hears } from '../hears'
import { wordCount, type Line } from '../lines'
import { looksLikeName } from '../names-in-lines'
import type { Zone } from '../zones'
import { cutBefore } from './cut-before'

/** “… to meet you. Best regards, Rui” or “Sincerely, <your name>” at the end of the last line. */
export function inlineClose(lines: readonly Line[], ear: Ear): Close | undefined {
  const last = lines.at(-1)
  const tail =
    last === undefined
      ? null
      : // bounded: 120 characters
        /(?<=^|[.!?…)] )([^\s,.!?…][^,.!?…]{1,39}[,.!]?) +([\p{Lu}<[{(][^,.!?…]{0,40})$/u.exec(
          last.text.slice(-120),
        )
  if (last === undefined || tail === null || !looksLikeName(tail[2]!)) return undefined
  const isWholeLine = tail[0].length === last.text.length
  if (isWholeLine && lines.length === 1) return undefined
  const cue = hears(ear, tail[1]!, (meaning) => meaning === 'farewell')
  const isShort = tail[1]!.endsWith(',') && wordCount(tail[1]!) <= 3 && (last.afterBlank || !isWholeLine)
  if (cue === undefined && !isShort) return undefined
  const nameStart = last.end - tail[2]!.length
  const start = last.end - tail[0].length
  const farewell: Zone = { start, end: start + tail[1]!.length, moves: ['farewell'] }
  return cutBefore(lines, start, [farewell, { start: nameStart, end: last.end, moves: ['signature'] }])
}
