import { foldWord } from '../language/fold'
import type { Span } from '../read/sentences'
import type { Stretch } from './stretches'

/** A word that stands twice, and the second of the two with the space before it. */
export interface DoubledWord extends Span {
  readonly word: string
  readonly second: Span
}

/** Longer than any word that is written twice by mistake. */
const longestWord = 40

/** Words that stand twice running with nothing but space between them, less those that may. */
export function doubledWords(stretch: Stretch, allowed: ReadonlySet<string>): DoubledWord[] {
  const found: DoubledWord[] = []
  let before = ''
  let beforeAt = 0
  for (const match of stretch.text.matchAll(/\S+/gu)) {
    const bare = match[0].length > longestWord ? '' : match[0].replace(/[.,;:!?…)»”"']+$/u, '')
    if (isSameWord(before, bare) && !allowed.has(foldWord(bare))) {
      const end = stretch.start + match.index + bare.length
      found.push({
        word: bare,
        start: stretch.start + beforeAt,
        end,
        second: { start: stretch.start + beforeAt + before.length, end },
      })
    }
    before = match[0]
    beforeAt = match.index
  }
  return found
}

/** Whether two words are one; a second with a capital of its own, as in “Duran Duran”, is a name. */
function isSameWord(one: string, other: string): boolean {
  if (one.length !== other.length || one.length === 0 || one.length > longestWord) return false
  if (!/^\p{L}[\p{L}\p{M}'’-]*$/u.test(other)) return false
  const isName = other[0] !== other[0]!.toLowerCase() && other.length > 1
  return !isName && one.toLowerCase() === other.toLowerCase()
}
