import { foldWord } from '../text/fold-word'
import { blanks, kindAt, kindsOf } from '../text/characters'
import type { Span } from '../text/span'
import type { Stretch } from './stretches'

/** A word that stands twice or more often running, and all but the first of them with the space before. */
export interface DoubledWord extends Span {
  readonly word: string
  readonly second: Span
}

/** Longer than any word that is written twice by mistake. */
const longestWord = 40

/**
 * Words, or pairs of words, that stand twice running with nothing but space between them, less those that may. What stands many times running
 * is found once.
 */
export function doubledWords(stretch: Stretch, allowed: ReadonlySet<string>): DoubledWord[] {
  if (!mayHoldDoubled(stretch.text)) return []
  const words = wordsOf(stretch)
  const found: DoubledWord[] = []
  const isCounted = (word: string): boolean => !allowed.has(foldWord(word))
  for (let index = 1; index < words.length;) {
    const { length } = words[index]!.bare
    // Most words are not even as long as the one before, or the one before that.
    const single = words[index - 1]!.bare.length === length ? runAt(words, index, 1, isCounted) : undefined
    const run =
      single ?? (words[index - 2]?.bare.length === length ? runAt(words, index, 2, anyWord) : undefined)
    if (run !== undefined) found.push(run.double)
    index = run?.next ?? index + 1
  }
  return found
}

const marks = kindsOf(
  'stop',
  'comma',
  'colon',
  'exclamation',
  'question',
  'ellipsis',
  'closing',
  'quotationMark',
  'apostrophe',
)

/**
 * Whether a word has the letters of the one before it, or of the one before that: found out without taking the text apart, for in most texts
 * none has.
 */
function mayHoldDoubled(text: string): boolean {
  let [lastButOne, lastButOneEnd, last, lastEnd] = [0, 0, 0, 0]
  let start = -1
  let end = 0
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindAt(text, at) : blanks
    if ((kind & blanks) === 0) {
      if (start < 0) start = end = at
      if ((kind & marks) === 0) end = at + 1
    } else if (start >= 0) {
      if (isAlike(text, start, end, last, lastEnd) || isAlike(text, start, end, lastButOne, lastButOneEnd))
        return true
      lastButOne = last
      lastButOneEnd = lastEnd
      last = start
      lastEnd = end
      start = -1
    }
  }
  return false
}

/** Whether a letter has its capital, or its small letter, 32 places off, as those of English and Russian but ё have. */
function isPlain(code: number): boolean {
  return code < 0x80 || (code >= 0x410 && code < 0x450)
}

function isAlike(text: string, start: number, end: number, other: number, otherEnd: number): boolean {
  if (end - start !== otherEnd - other || start === end) return false
  const [one, another] = [text.charCodeAt(start), text.charCodeAt(other)]
  if (one !== another && Math.abs(one - another) !== 32 && isPlain(one) && isPlain(another)) return false
  return text.slice(start, end).toLowerCase() === text.slice(other, otherEnd).toLowerCase()
}

const anyWord = (): boolean => true

/** A word without the marks behind it, and what stands around it. */
interface Word extends Span {
  readonly bare: string
  /** Whether it ends without a mark, so that the next word goes on from it. */
  readonly goesOn: boolean
  /** Whether it opens a sentence, so that its capital names nobody. */
  readonly opens: boolean
}

function wordsOf({ text, start }: Stretch): Word[] {
  const words: Word[] = []
  let before = '.'
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    const bare = run.length > longestWord ? '' : run.slice(0, endWithoutMarks(run, 0, run.length))
    words.push({
      bare,
      start: start + index,
      end: start + index + bare.length,
      goesOn: bare.length === run.length,
      opens: '.!?…'.includes(before),
    })
    before = run.slice(-1)
  }
  return words
}

const marksBehind: ReadonlySet<string> = new Set('.,;:!?…)»”"\'')

/** Where a run ends, less the marks behind its word. */
function endWithoutMarks(text: string, start: number, to: number): number {
  let end = to
  while (end > start && marksBehind.has(text[end - 1]!)) end--
  return end
}

/** The words from `index` on that are the same as so many before them, as often as they stand, and the first word that is not. */
function runAt(
  words: readonly Word[],
  index: number,
  count: number,
  counts: (word: string) => boolean,
): { readonly double: DoubledWord; readonly next: number } | undefined {
  let next = index
  while (isRepeated(words, next, count, counts)) next += count
  if (next === index) return undefined
  const word = words
    .slice(index, index + count)
    .map(({ bare }) => bare)
    .join(' ')
  const { end } = words[next - 1]!
  const second = { start: words[index - 1]!.end, end }
  return { double: { word, start: words[index - count]!.start, end, second }, next }
}

/** Whether so many words from `index` on are the same as those before them. */
function isRepeated(
  words: readonly Word[],
  index: number,
  count: number,
  counts: (word: string) => boolean,
): boolean {
  if (index < count || index + count > words.length) return false
  for (let offset = 0; offset < count; offset++) {
    const [one, other] = [words[index - count + offset]!, words[index + offset]!]
    const joined = offset === count - 1 ? one.goesOn : one.goesOn && other.goesOn
    if (!joined || !isSameWord(one, other) || !counts(other.bare)) return false
  }
  return true
}

/** Whether two words are one; a second with a capital of its own inside a sentence, as in “Duran Duran”, is a name. */
function isSameWord(one: Word, { bare }: Word): boolean {
  if (one.bare.length !== bare.length || bare === '') return false
  if (one.bare !== bare && one.bare.toLowerCase() !== bare.toLowerCase()) return false
  const isName = !one.opens && bare[0] !== bare[0]!.toLowerCase() && bare.length > 1
  return !isName && /^\p{L}[\p{L}\p{M}'’-]*$/u.test(bare)
}
