import { check } from '../../check/check'
import { nameOf, type Law, type Violation } from '../law'

/** What the language writes, it would let pass. A signature is owed by the caller who knows the name. */
export const keepsItsOwnRules: Law = {
  id: 'keeps-its-own-rules',
  about:
    'No letter of the language gets a finding above advice, save for a signature where no sender is known.',
  *violations({ locale, samples }) {
    const told = new Set<string>()
    for (const { situation, letter } of samples) {
      for (const finding of check(letter.text, { locale, situation })) {
        if (
          finding.severity === 'advice' ||
          (finding.rule === 'sign-the-letter' && situation.from === undefined)
        )
          continue
        const where =
          finding.start === undefined ? letter.text : letter.text.slice(finding.start, finding.end)
        const violation: Violation = { at: nameOf(situation), message: `${finding.rule}: “${where}”` }
        if (!told.has(violation.message)) yield violation
        told.add(violation.message)
      }
    }
  },
}
