import type { Ear } from '../language/ear'
import { saysSomething } from './hears'
import { hasMoreWords, type Line } from './lines'
import { looksLikeName, looksLikeSmallName, nameIn } from './names-in-lines'

/**
 * Whether a line of its own is a name: with its capitals; in a paragraph of its own below one that is over, with a post or a number beside
 * it; at the very end, without capitals or with a title behind it.
 */
export function signsAt(lines: readonly Line[], index: number): boolean {
  const { text, afterBlank } = lines[index]!
  const above = lines[index - 1]!.text
  // Words that lead up to a name are a close, which is found by itself; a whole sentence is none.
  if (/[,:;]$/u.test(above) && !hasMoreWords(above, 7)) return false
  if (looksLikeName(text)) return true
  if (afterBlank && /[^\p{L}\p{N},:;]$/u.test(above) && looksSigned(text)) return true
  if (index < lines.length - 1 || /[.!?]$/u.test(text)) return false
  if (
    (afterBlank || isTitledBelowSentence(text, above)) &&
    nameIn(text) !== text &&
    looksLikeName(nameIn(text))
  )
    return true
  return looksLikeSmallName(text) && (afterBlank || (!hasMoreWords(above, 3) && !/[.!?]$/u.test(above)))
}

/** “Jane Levin, staff nurse” right below a sentence that is over: both her names, and a few words. */
function isTitledBelowSentence(text: string, above: string): boolean {
  return isWholeName(nameIn(text)) && !hasMoreWords(text, 6) && /[.!?…)]$/u.test(above)
}

/** “Jane Levin,” with her post in the last line below. */
export function isNameAbovePost(lines: readonly Line[], index: number, ear: Ear): boolean {
  const { text } = lines[index]!
  if (index !== lines.length - 2 || !text.endsWith(',') || /[,:;]$/u.test(lines[index - 1]!.text))
    return false
  const [name, post] = [text.slice(0, -1), lines[index + 1]!.text]
  return isWholeName(name) && isUnheard(name, ear) && !hasMoreWords(post, 7) && isUnheard(post, ear)
}

/** Whether a short line that is no sentence holds a name, whatever stands beside it. */
export function looksSigned(text: string): boolean {
  return (
    looksLikeName(text) ||
    (!hasMoreWords(text.replace(/\d+/gu, ''), 8) &&
      !/\p{Ll}{3}[.?]$/u.test(text) &&
      looksLikeName(nameIn(text)))
  )
}

/** A name of several words, behind which a comma brings a title: “Tom Ellis, retd”. */
export function isWholeName(words: string): boolean {
  return words.includes(' ') && looksLikeName(words)
}

/** Whether a stretch says nothing; a name and a surname tell no reason, whatever the surname comes from, and no more does the post beside them. */
export function isUnheard(text: string, ear: Ear): boolean {
  if (isWholeName(text)) return !saysSomething(ear, text, 'reason', 'private')
  return !saysSomething(ear, text, ...(isWholeName(nameIn(text)) ? ['reason', 'private', 'winds-up'] : []))
}
