import type { Move } from '../model/move'
import { lineToSign } from './line-to-sign'
import { hasMoreWords, looksLikeDate, type Line } from './lines'
import { looksLikeName, looksLikeSmallName, nameIn } from './names-in-lines'
import type { Zone } from './zones'

/** The lines under the close: the first name is the signature, and what follows it is how to reach the sender. */
export function signatureBlock(lines: readonly Line[]): Zone[] {
  const zones: Zone[] = []
  let underLine = false
  for (const zone of lines.flatMap(signatureZones)) {
    const signed = zones.some(signs)
    const moves: readonly Move[] =
      signed && zone.moves[0] === 'signature' ? [underLine ? 'transcript' : 'contact'] : zone.moves
    underLine = zone.drawn === true
    const last = zones.at(-1)
    if (moves[0] === 'contact' && last?.moves[0] === 'contact')
      zones[zones.length - 1] = { ...last, end: zone.end }
    else zones.push({ start: zone.start, end: zone.end, moves })
  }
  const [first] = lines
  if (first !== undefined && !zones.some(signs) && mayStandForName(first.text)) {
    const { start, end } = first
    const rest = zones[0]!.end > end ? [{ ...zones[0]!, start: lines[1]!.start }] : []
    zones.splice(0, 1, { start, end, moves: ['signature'] }, ...rest)
  }
  return zones
}

/** Programs and devices that sign for nobody. */
const device = /iPhone|iPad|Android|Outlook|Gmail|Mail\b|Samsung|Huawei|BlackBerry/u

/** Whether the line below a close stands where the name does: “Ted and family”, “your friend in the north, Ben”. */
export function mayStandForName(text: string): boolean {
  if (looksLikeSmallName(text) || looksLikeName(withoutStop(text))) return true
  return !hasMoreWords(text, 7) && !/[\d@:?!_]|\.$/u.test(text) && /\p{Lu}/u.test(text) && !device.test(text)
}

function signs({ moves }: Zone): boolean {
  return moves.includes('signature')
}

/** A zone of a signature; `drawn` where it is a line to sign on and nothing else. */
interface SignatureZone extends Zone {
  readonly drawn?: boolean
}

function signatureZones(line: Line): SignatureZone[] {
  const toSign = lineToSign(line.text)
  if (toSign !== undefined) {
    const { post, drawn, behind } = toSign
    const from = line.start + post.length
    const signature: SignatureZone = { start: from, end: from + drawn.length, moves: ['signature'] }
    const above: SignatureZone[] =
      post === '' ? [] : [{ start: line.start, end: line.start + post.trimEnd().length, moves: ['contact'] }]
    if (behind === '') return [...above, { ...signature, drawn: true }]
    return [...above, signature, { start: line.end - behind.length, end: line.end, moves: ['transcript'] }]
  }
  const move: Move = looksLikeDate(line.text)
    ? 'date'
    : looksLikeName(nameIn(withoutStop(line.text)))
      ? 'signature'
      : 'contact'
  return [{ start: line.start, end: line.end, moves: [move] }]
}

/** Some put a full stop behind their name. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/u, '')
}
