import { applyEdits } from '../../check/apply-edits'
import { check } from '../../check/check'
import type { Locale } from '../../language/locale'
import { nameOf, type Law } from '../law'
import { dropPart } from '../drop-part'

/** Applying the edits of a finding does away with it. */
export const mends: Law = {
  id: 'mends',
  about:
    'Where a letter has lost a move, applying the edits of the finding makes it whole, and a second run finds nothing to mend.',
  *violations({ locale, samples }) {
    for (const { situation, letter } of samples.filter((_, index) => index % 3 === 0)) {
      for (const part of letter.parts.filter(({ moves }) =>
        moves.some((move) => move === 'thanks' || move === 'refusal'),
      )) {
        const options = { locale: locale as Locale, situation }
        const spoiled = dropPart(letter.text, part)
        const findings = check(spoiled, options).filter(({ edits }) => edits !== undefined)
        const left = check(applyEdits(spoiled, findings), options).filter(({ edits }) => edits !== undefined)
        if (left.length > 0)
          yield {
            at: nameOf(situation),
            message: `${left.map(({ rule }) => rule).join(', ')} still in: ${applyEdits(spoiled, findings)}`,
          }
      }
    }
  },
}
