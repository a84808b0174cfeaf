import { check } from '../../check/check'
import type { Letter, Part } from '../../model/letter'
import { nameOf, type Law, type Sample } from '../law'
import { dropPart } from '../drop-part'

/** What a letter loses, and the rule that must notice. */
const losses = {
  thanks: 'thank-the-reader',
  refusal: 'say-no',
  greeting: 'greet-the-reader',
  signature: 'sign-the-letter',
} as const

/** A required move taken out is missed, and nothing else is. */
export const noticesLoss: Law = {
  id: 'notices-loss',
  about: 'Dropping a required move from a letter is reported, and only that.',
  *violations({ locale, samples }) {
    for (const sample of samples.filter(isFullySigned)) {
      const before = rulesFor(sample.letter.text, sample)
      for (const [move, rule] of Object.entries(losses)) {
        const part = sample.letter.parts.find(({ moves }) => (moves as readonly string[]).includes(move))
        // A sentence that does more than one thing cannot be dropped without dropping both.
        if (part === undefined || part.moves.length > 1) continue
        const lost = rulesFor(dropPart(sample.letter.text, part), sample).filter((id) => !before.includes(id))
        if (lost.length !== 1 || lost[0] !== rule) {
          yield {
            at: nameOf(sample.situation),
            message: `without “${part.text}” reports ${lost.join(', ') || 'nothing'}, not ${rule}`,
          }
        }
      }
    }
    function rulesFor(text: string, { situation }: Sample): string[] {
      return check(text, { locale, situation }).map(({ rule }) => rule)
    }
  },
}

function isFullySigned({ situation, letter }: Sample): boolean {
  if ((situation.purpose ?? 'decline') !== 'decline') return false
  return situation.from !== undefined && situation.channel === 'email' && hasPart(letter, 'signature')
}

function hasPart(letter: Letter, move: Part['moves'][number]): boolean {
  return letter.parts.some(({ moves }) => moves.includes(move))
}
