import { exceeds } from '../../model/exceeds'
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

function* stainsOf({ situation, letter }: Sample): Generator<Violation> {
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
  if (exceeds(letter.text, situation)) yield { at, message: 'longer than the medium takes' }
}
