import type { Ear } from '../../language/ear'
import { hears, saysSomething } from '../hears'
import { wordCount, type Line } from '../lines'
import { looksLikeName, looksLikeSmallName, nameIn } from '../names-in-lines'
import { withoutStop } from '../signature-block'
import { isUnheard, isWholeName } from '../signing-lines'

/** Where a complimentary close ends in its line: at its comma, behind its last word, or with the line. */
export function farewellEnd(
  line: Line,
  below: readonly Line[],
  named: boolean,
  ear: Ear,
): number | undefined {
  const { text } = line
  const cue = hears(ear, text, (meaning) => meaning === 'farewell')
  if (cue === undefined || cue.wordsBefore > 1) return undefined
  if (!named && onlyThanks(line, below, ear)) return undefined
  const comma = text.indexOf(',') + 1
  if (comma > 0 && comma < cue.end && looksLikeName(text.slice(comma).trim())) return comma
  const rest = text.slice(cue.end)
  if (wordCount(rest) === 0) return text.length
  const words = wordsBeforeName(rest)
  if (words !== undefined) return cue.end + words.trimEnd().length
  return below.length > 0 && wordCount(text) <= 6 && !/[.?]$/u.test(text) ? text.length : undefined
}

/** “Thanks.” above a sentence thanks; only a name below it, or nothing but contact lines, makes it a close. */
function onlyThanks({ text }: Line, below: readonly Line[], ear: Ear): boolean {
  return below.length > 0 && (/[.!?]$/u.test(text) || below.some((line) => !isUnheard(line.text, ear)))
}

/** The words between the cue of a close and the name behind it, in the same line. */
function wordsBeforeName(rest: string): string | undefined {
  const words = /^[^,.!\n]{0,24}[,.!]{0,2} ?(?:\p{Ll}[\p{L}.-]{1,24} )?(?=[\p{Lu}[({<])/u.exec(rest)?.[0]
  return words !== undefined && words.trim() !== '' && isNameBehind(words, rest.slice(words.length))
    ? words
    : undefined
}

/** “Thanks, Olga.” is signed; “Thanks for Gdynia.” is a sentence. */
function isNameBehind(words: string, name: string): boolean {
  return looksLikeName(nameIn(/[,.!]/u.test(words) ? withoutStop(name) : name))
}

/** “Love, Jo” or “hugs, jo” as the last line: a few words nobody lists, and a name. */
export function ownFarewellEnd(line: Line, ear: Ear): number | undefined {
  const close = /^([^,.!?…:]{2,30},|\p{L}{2,12}) (?=\p{L})/u.exec(line.text)
  if (!line.afterBlank || close === null || wordCount(close[1]!) > 3) return undefined
  const words = close[1]!
  const name = line.text.slice(words.length + 1)
  const isName = words.endsWith(',')
    ? looksLikeName(name) || (looksLikeSmallName(name) && !isWholeName(words.slice(0, -1)))
    : looksLikeSmallName(name) &&
      !opensCommonly(name, ear) &&
      hears(ear, words, (meaning) => closing.includes(meaning)) !== undefined
  return isName && isUnheard(name, ear) && !saysSomething(ear, line.text, ...closing)
    ? words.length
    : undefined
}

/** “Thanks for today” goes on with one of the commonest words, which names nobody. */
function opensCommonly(name: string, ear: Ear): boolean {
  return ear.tokenizer.tokens(name)[0]?.form.common === true
}

/** “Thanks,” is a close even where nothing stands above it; “Anna,” is not. */
export function closesAlone({ text, afterBlank }: Line, ear: Ear): boolean {
  return (
    afterBlank &&
    wordCount(text) <= 3 &&
    hears(ear, text, (meaning) => closing.includes(meaning)) !== undefined
  )
}

/** What a close may say besides. */
const closing: readonly string[] = ['farewell', 'thanks', 'wishes']
