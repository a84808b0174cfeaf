import type { Draft, Part } from '@declinekit/core'

/** A word of a part, folded, with its place in the text. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Whether a mark, or the edge of the part, stands before it. */
  readonly afterMark: boolean
}

const frame: ReadonlySet<string> = new Set([
  'subject',
  'addressee',
  'date',
  'direction',
  'greeting',
  'contact',
  'farewell',
  'signature',
  'transcript',
])

/** The sentences of a draft, without greeting, close and what stands around them. */
export function sentencesOf({ parts }: Draft): Part[] {
  return parts.filter(({ moves }) => !moves.some((move) => frame.has(move)))
}

const known = new WeakMap<Draft['parts'], Map<Part, readonly Word[]>>()

/** The words of a part of a draft, taken apart once for all rules; what stands in quotation marks, being somebody else’s, counts as one mark. */
export function wordsOf(part: Part, { parts }: Draft): readonly Word[] {
  let ofParts = known.get(parts)
  if (ofParts === undefined) known.set(parts, (ofParts = new Map()))
  let words = ofParts.get(part)
  if (words === undefined) ofParts.set(part, (words = takeApart(part)))
  return words
}

function takeApart({ text, start }: Part): Word[] {
  const own = !/[«“"]/u.test(text)
    ? text
    : text.replace(/«[^»]{0,300}»|“[^”]{0,300}”|"[^"]{0,300}"/gu, (quoted) => ','.repeat(quoted.length))
  const words: Word[] = []
  let afterMark = true
  for (let at = 0; at < own.length;) {
    const end = wordEnd(own, at)
    if (end === at) {
      afterMark ||= !isBlank(own[at]!)
      at++
      continue
    }
    words.push({ word: folded(own.slice(at, end)), start: start + at, end: start + end, afterMark })
    afterMark = false
    at = end
  }
  return words
}

function folded(word: string): string {
  if (isFolded(word)) return word
  const small = word.toLowerCase()
  return small.includes('ё') ? small.replaceAll('ё', 'е') : small
}

/** Whether a word has plain small letters only, as most have: to make small what is not Latin takes long. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word[at]! < 'а' || word[at]! > 'я') return false
  return true
}

/** Where the word that begins at an offset ends, its hyphens included; the offset itself where none begins. */
function wordEnd(text: string, start: number): number {
  let end = start
  while (isLetter(text, end) || (text[end] === '-' && end > start && isLetter(text, end + 1))) end++
  return end
}

/** By character, whether it is a letter, or a mark on one, found out as it is met: an expression for each word would cost ten times as much. */
const letters = new Uint8Array(0x10000)
const [unknown, yes, no] = [0, 1, 2]

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  const found = letters[code]!
  if (found !== unknown) return found === yes
  const isHalf = code >= 0xd800 && code <= 0xdfff
  const answer = /[\p{L}\p{M}]/u.test(isHalf ? wholeCharacter(text, at) : text[at]!)
  if (!isHalf) letters[code] = answer ? yes : no
  return answer
}

/** The character of which half stands at an offset; the half where the other is missing. */
function wholeCharacter(text: string, at: number): string {
  const isSecond = text.charCodeAt(at) >= 0xdc00
  const code = text.codePointAt(isSecond && at > 0 ? at - 1 : at)!
  return code > 0xffff ? String.fromCodePoint(code) : text[at]!
}

function isBlank(character: string): boolean {
  return character === ' ' || /\s/u.test(character)
}

/** The words of a list that stand in one line. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
