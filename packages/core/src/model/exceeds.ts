import type { Undescribed } from './described'
import { segmentsOf } from './gsm-7'
import { mediumRows, mostSegments, usualMedium, type MediumRow } from './medium'
import type { Situation } from './situation'

/** Whether a text is longer than its medium takes: the one that is named, else the usual one of the channel. An e-mail, a paper and a talk take any. */
export function exceeds(text: string, { medium, channel }: Pick<Situation, 'medium' | 'channel'>): boolean {
  const id = medium ?? usualMedium[channel]
  if (id === undefined) return false
  const { characters = Infinity, segments }: Undescribed<MediumRow> = mediumRows[id]
  if (text.length > characters) return true
  if (segments === undefined) return false
  const { alphabet, count } = segmentsOf(text, segments)
  return count > mostSegments[alphabet]
}
