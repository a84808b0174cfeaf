import { check } from '../../check/check'
import type { Finding } from '../../model/finding'
import { nameOf, type Law } from '../law'

/** A letter and its text are judged alike. */
export const oneVerdict: Law = {
  id: 'one-verdict',
  about: 'A letter and its bare text get the same findings.',
  *violations({ locale, samples }) {
    for (const { situation, letter } of samples) {
      const options = { locale, situation }
      const [ofLetter, ofText] = [check(letter, options), check(letter.text, options)].map(summary)
      if (ofLetter !== ofText)
        yield {
          at: nameOf(situation),
          message: `the letter: ${ofLetter || 'nothing'}; its text: ${ofText || 'nothing'}`,
        }
    }
  },
}

function summary(findings: readonly Finding[]): string {
  return findings.map(({ rule, severity, start }) => `${rule} ${severity} ${start ?? ''}`).join(', ')
}
