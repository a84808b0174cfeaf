import type { Undescribed } from '../../model/described'
import { segmentsOf } from '../../model/gsm-7'
import { mediumRows, mostSegments, usualMedium, type MediumRow } from '../../model/medium'
import { nameOf, type Law, type Sample, type Violation } from '../law'

const stains: readonly (readonly [RegExp, string])[] = [
  [/\{\{|\}\}/u, 'a tag is left'],
  [/ {2}|[ \t]\n|\n[ \t]|\n{3}/u, 'space is doubled or trails'],
  [/&(?:amp|lt|gt|quot|#\d+);/u, 'HTML is escaped'],
  [/ [,.;:!?](?!\.\.)/u, 'a mark stands after a space'],
  [/[,;:]{2}|,[.!?]|[.!?][,;:]|(?<!\.)\.\.(?!\.)|!!|\?\?/u, 'marks collide'],
  [/\( |\[ | \)|«\s|\s»|""/u, 'a bracket or quotation mark is empty or loose'],
  [/undefined|null|NaN|\[object/u, 'a value is missing'],
]

/** Nothing of the machinery shows. */
export const speaksCleanly: Law = {
  id: 'speaks-cleanly',
  about:
    'No letter shows a tag, a hole, a doubled space or mark, an escape, an empty part, or exceeds its medium.',
  *violations({ samples }) {
    for (const sample of samples) yield* stainsOf(sample)
  },
}

function* stainsOf(sample: Sample): Generator<Violation> {
  const { situation, letter } = sample
  const at = nameOf(situation)
  const text = `${letter.subject ?? ''}\n${letter.text}`
  for (const [stain, message] of stains) {
    const found = stain.exec(text)
    if (found !== null)
      yield { at, message: `${message}: “${text.slice(Math.max(0, found.index - 20), found.index + 20)}”` }
  }
  let end = 0
  for (const part of letter.parts) {
    if (part.text.trim() === '') yield { at, message: 'a part is empty' }
    if (part.start < end || letter.text.slice(part.start, part.end) !== part.text)
      yield { at, message: 'a part is not where it says' }
    end = part.end
  }
  if (isTooLong(sample)) yield { at, message: 'longer than the medium takes' }
}

/** Counted here and not asked of the composer, which would be believed to keep what it promises. */
function isTooLong({ situation, letter }: Sample): boolean {
  const id = situation.medium ?? usualMedium[situation.channel]
  if (id === undefined) return false
  const { characters = Infinity, segments }: Undescribed<MediumRow> = mediumRows[id]
  if (letter.text.length > characters) return true
  if (segments === undefined) return false
  const { alphabet, count } = segmentsOf(letter.text, segments)
  return count > mostSegments[alphabet]
}
