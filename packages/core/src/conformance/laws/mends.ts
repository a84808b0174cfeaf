import { applyEdits } from '../../check/apply-edits'
import { check } from '../../check/check'
import type { Locale } from '../../language/locale'
import { nameOf, type Law, type Specimens, type Violation } from '../law'
import { dropPart } from '../drop-part'

/** Applying the edits of a finding does away with it. */
export const mends: Law = {
  id: 'mends',
  about:
    'Where a letter has lost a move, or a specimen shows a fault, applying the edits of the finding mends it, and a second run finds nothing to mend.',
  *violations({ locale, samples, specimens = {} }) {
    yield* specimenViolations(locale, specimens)
    // A letter that gave up its wishes to fit a narrow medium has no room to be mended in.
    const roomy = samples.filter(({ situation }) => situation.medium === undefined)
    for (const { situation, letter } of roomy.filter((_, index) => index % 3 === 0)) {
      for (const part of letter.parts.filter(({ moves }) =>
        moves.some((move) => move === 'thanks' || move === 'refusal'),
      )) {
        const options = { locale, situation }
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

/** Specimens whose faults come back, or in which others above advice come up, when the edits of one rule are applied. */
function* specimenViolations(locale: Locale<string>, specimens: Specimens): Generator<Violation> {
  for (const [rule, { failing }] of Object.entries(specimens)) {
    for (const { text, ...told } of failing) {
      const options = { locale, ...told }
      const before = check(text, options)
      const mendable = before.filter((finding) => finding.rule === rule && finding.edits !== undefined)
      if (mendable.length === 0) continue
      const mended = applyEdits(text, mendable)
      const after = check(mended, options)
      const left = after.filter((finding) => finding.rule === rule && finding.edits !== undefined)
      if (left.length > 0) yield { at: rule, message: `is still to be mended in: ${mended}` }
      const known = new Set(before.map((finding) => finding.rule))
      const brought = after
        .filter(({ rule: other, severity }) => !known.has(other) && severity !== 'advice')
        .map((finding) => finding.rule)
      if (brought.length > 0)
        yield { at: rule, message: `mending brings ${brought.join(', ')} into: ${mended}` }
    }
  }
}
