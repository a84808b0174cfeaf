import type { Ear } from '../../language/ear'
import type { Close } from '../close'
import { hasMoreWords, type Line } from '../lines'
import { looksLikeSmallName } from '../names-in-lines'
import { mayStandForName, signatureBlock, withoutStop } from '../signature-block'
import { isUnheard, looksSigned } from '../signing-lines'
import type { Zone } from '../zones'
import { closesAlone, farewellEnd, ownFarewellEnd } from './farewell-end'

/** Lines from the end in which a close is looked for: signatures and disclaimers follow it. */
const mostCloseLines = 25

/** “Best regards,” in a line of its own, with the signature below it. */
export function framedClose(lines: readonly Line[], ear: Ear): Close | undefined {
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - mostCloseLines); index--) {
    const line = lines[index]!
    if (hasMoreWords(line.text, 7)) continue
    const below = lines.slice(index + 1)
    const named =
      below[0] !== undefined &&
      (looksSigned(withoutStop(below[0].text)) ||
        isSmallNameLast(below, ear) ||
        isLeftToSign(line, below, ear))
    if (!named && (below.length > 7 || below.some(({ text }) => hasMoreWords(text, 9)))) continue
    const end =
      farewellEnd(line, below, named, ear) ??
      (below.length === 0 ? ownFarewellEnd(line, ear) : undefined) ??
      (named && line.text.endsWith(',') && (index > 0 || closesAlone(line, ear))
        ? line.text.length
        : undefined)
    if (end !== undefined)
      return { body: lines.slice(0, index), zones: [...farewellZones(line, end), ...signatureBlock(below)] }
  }
  return undefined
}

/** Whether a comma ends a few words apart from the body, and the one line below them may be a name. */
function isLeftToSign(line: Line, below: readonly Line[], ear: Ear): boolean {
  const [last] = below
  if (last === undefined || below.length > 1 || !line.afterBlank || !line.text.endsWith(',')) return false
  return mayStandForName(last.text) && isUnheard(last.text, ear)
}

/** Whether nothing but a name without a capital is left of the letter. */
function isSmallNameLast(lines: readonly Line[], ear: Ear): boolean {
  const [line] = lines
  return (
    line !== undefined && lines.length === 1 && looksLikeSmallName(line.text) && isUnheard(line.text, ear)
  )
}

function farewellZones(line: Line, end: number): Zone[] {
  const zones: Zone[] = [{ start: line.start, end: line.start + end, moves: ['farewell'] }]
  const name = line.text.slice(end).trim()
  if (name !== '') zones.push({ start: line.end - name.length, end: line.end, moves: ['signature'] })
  return zones
}
