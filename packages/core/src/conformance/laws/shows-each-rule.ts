import { check } from '../../check/check'
import { rulesFor } from '../../rules/rules-for'
import type { Law, Specimen } from '../law'

/** Each rule is shown at work. */
export const showsEachRule: Law = {
  id: 'shows-each-rule',
  about: 'Each rule has a specimen that it lets pass and one that it reports.',
  *violations({ locale, specimens }) {
    if (specimens === undefined) return
    for (const { id } of rulesFor(locale)) {
      const shown = Object.hasOwn(specimens, id) ? specimens[id] : undefined
      if (shown === undefined || shown.passing.length === 0 || shown.failing.length === 0) {
        yield { at: id, message: 'has no passing and failing specimen' }
        continue
      }
      for (const specimen of shown.passing)
        if (reports(specimen, id)) yield { at: id, message: `reports what should pass: ${specimen.text}` }
      for (const specimen of shown.failing)
        if (!reports(specimen, id))
          yield { at: id, message: `lets pass what it should report: ${specimen.text}` }
    }
    function reports({ text, ...told }: Specimen, id: string): boolean {
      return check(text, { locale, ...told }).some(({ rule }) => rule === id)
    }
  },
}
