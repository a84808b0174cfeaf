import type { Ear } from '../../language/ear'
import type { Close } from '../close'
import { hasMoreWords, type Line } from '../lines'
import { signatureBlock } from '../signature-block'
import { isNameAbovePost, isUnheard, signsAt } from '../signing-lines'

/** A name in a line of its own with nothing but contact lines below. */
export function nameBlock(lines: readonly Line[], ear: Ear): Close | undefined {
  for (let index = lines.length - 1; index >= Math.max(1, lines.length - 5); index--) {
    const { text } = lines[index]!
    if (isNameAbovePost(lines, index, ear) || (signsAt(lines, index) && isUnheard(text, ear))) {
      return { body: lines.slice(0, index), zones: signatureBlock(lines.slice(index)) }
    }
    if (hasMoreWords(text, 7) || /\p{Ll}[.!?]$/u.test(text)) return undefined
  }
  return undefined
}
