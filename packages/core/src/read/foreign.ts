import type { Ear } from '../language/language'
import type { Hearing } from './hear'

/** Fewer words tell nothing about their language. */
const fewestWords = 12

/** In any text of a language, of whatever kind, more of its words than this share are among the commonest. */
const leastShare = 0.12

/** Whether a text is in another language than the one it is read in: hardly any of its words are among the commonest of that language. */
export function isOtherLanguage(hearings: readonly Hearing[], { functionWords }: Ear): boolean {
  if (functionWords.size === 0) return false
  let words = 0
  let common = 0
  for (const { tokens } of hearings) {
    for (const { form } of tokens) {
      if (form.number) continue
      words++
      if (functionWords.has(form.folded)) common++
    }
  }
  return words >= fewestWords && common / words < leastShare
}
