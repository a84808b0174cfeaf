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

const known = new WeakMap<Part, readonly Word[]>()

/** The words of a part, taken apart once for all rules; what stands in quotation marks, being somebody else’s, counts as one mark. */
export function wordsOf(part: Part): readonly Word[] {
  let words = known.get(part)
  if (words === undefined) known.set(part, (words = takeApart(part)))
  return words
}

function takeApart({ text, start }: Part): Word[] {
  const own = !/[«“"]/u.test(text)
    ? text
    : text.replace(/«[^»]{0,300}»|“[^”]{0,300}”|"[^"]{0,300}"/gu, (quoted) => ','.repeat(quoted.length))
  const words: Word[] = []
  let end = 0
  for (const match of own.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
    words.push({
      word: match[0].toLowerCase().replaceAll('ё', 'е'),
      start: start + match.index,
      end: start + match.index + match[0].length,
      afterMark: words.length === 0 || /\S/u.test(own.slice(end, match.index)),
    })
    end = match.index + match[0].length
  }
  return words
}
