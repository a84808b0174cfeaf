import type { Ear } from '../language/ear'
import type { Hearing } from './hear'

/** From so many words on, how few of them are common tells the language by itself; of fewer, only where nothing was understood either. */
const enoughWords = 20
const fewestWords = 8

/** In a text of the language, of whatever kind, a greater share of the words is among the commonest. */
const leastCommon = 0.1

/** In a text of the language a smaller share of the words has letters that it does not write with. */
const mostStrange = 0.08
const fewestStrange = 2

/** Whether a text is in another language than the one it is read in, of the same script: by its commonest words, and by its letters. */
export function isOtherLanguage(hearings: readonly Hearing[], { tokenizer }: Ear): boolean {
  if (!tokenizer.knowsItsWords) return false
  let words = 0
  let common = 0
  let strange = 0
  for (const { tokens } of hearings) {
    for (const { form } of tokens) {
      if (form.number) continue
      words++
      if (form.common) common++
      else if (form.strange) strange++
    }
  }
  if (words < fewestWords) return false
  if (strange >= fewestStrange && strange / words > mostStrange) return true
  if (common / words >= leastCommon) return false
  return words >= enoughWords || hearings.every(({ moves }) => moves.length === 0)
}
