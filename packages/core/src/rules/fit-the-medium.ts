import type { Undescribed } from '../model/described'
import { editsToGsm7, segmentsOf } from '../model/gsm-7'
import {
  mediumRows,
  mostSegments,
  usualMedium,
  type MediumRow,
  type TelephoneAlphabet,
} from '../model/medium'
import type { Draft } from './draft'
import { rule, type Report } from './rule'

/** What a service cuts off is never read, and a text message of four segments is paid for four times. */
export const fitTheMedium = rule({
  id: 'fit-the-medium',
  about: 'Keep within what the service takes.',
  severity: 'error',
  sources: ['S3'],
  messages: ['over', 'crowded', 'segments', 'costly'],
  options: { segments: mostSegments },
  *find(draft, { segments }) {
    const id = draft.situation.medium ?? usualMedium[draft.channel]
    if (id === undefined) return
    const medium: Undescribed<MediumRow> = mediumRows[id]
    const count = draft.text.length
    if (medium.characters !== undefined && count > medium.characters) {
      yield {
        message: 'over',
        values: { count, most: medium.characters },
        start: medium.characters,
        end: count,
      }
    } else if (medium.comfortable !== undefined && count > medium.comfortable)
      yield { message: 'crowded', values: { count, most: medium.comfortable }, severity: 'advice' }
    if (medium.segments !== undefined) yield* segmentReports(draft, medium.segments, segments)
  },
})

/** More segments than wanted; and a few typographic marks that alone force the costly alphabet. */
function* segmentReports(
  { text }: Draft,
  sizes: NonNullable<MediumRow['segments']>,
  mostOf: Readonly<Record<TelephoneAlphabet, number>>,
): Generator<Report> {
  const { alphabet, count } = segmentsOf(text, sizes)
  const most = mostOf[alphabet]
  const edits = editsToGsm7(text)
  if (edits !== undefined && edits.length > 0) {
    yield {
      message: 'costly',
      values: { count: edits.length },
      severity: 'advice',
      mend: { kind: 'edit', edits },
    }
  }
  if (count > most) yield { message: 'segments', values: { count, most }, severity: 'advice' }
}
