import type { Part } from '../model/letter'
import type { Heard } from './hear'

// Each pattern is bounded, so that a megabyte of opening brackets is walked once.
const shapes: readonly RegExp[] = [
  /\[(?!\d+\]|[^\]\n]{0,3}https?:)[^[\]\n]{1,60}\]/gu,
  /\$?\{{1,3}[^{}\n]{1,60}\}{1,3}/gu,
  /<(?![^<>\n]{0,60}[@/])[\p{L}_][^<>\n]{0,40}>/gu,
  /\|[\p{L}][\p{L} _-]{0,40}\|/gu,
  /_{3,200}/gu,
  /(?<![\p{L}\p{N}_@./])(?:[\p{L}]{1,30}_){1,4}[\p{L}]{1,30}(?![\p{L}\p{N}_@])/gu,
  /(?<![\p{L}\p{N}])(?:X{2,6}|Х{2,6}|x{3,6}|х{3,6}|N{2,4}|TBD|TODO)(?![\p{L}\p{N}])/gu,
  /(?<=\p{L}{2})\((?:а|ась|ла|на|лась|ая|ой|ый|ен|ы|s|es)\)/gu,
  /\p{L}{2,20}\\\p{L}{2,20}/gu,
  /(?:due to|because of|as|из-за|в связи с|поскольку) ?(?:\.{3}|…) ?\./giu,
]

/** What every shape holds; a draft without it, as most are, is not looked at further. */
const suspicious = /[[{<|_\\(…]|\.\.\.|X{2}|Х{2}|x{3}|х{3}|N{2}|TBD|TODO/u

/** Slots that were left unfilled, in all the shapes that templates give them. A line to sign on is none. */
export function placeholdersIn(text: string, parts: readonly Part[]): Heard<'placeholder'>[] {
  return suspicious.test(text)
    ? parts.flatMap((part) => (suspicious.test(part.text) ? slotsIn(part) : []))
    : []
}

function slotsIn(part: Part): Heard<'placeholder'>[] {
  const found = shapes.flatMap((shape) =>
    Array.from(part.text.matchAll(shape), (match) => ({
      start: part.start + match.index,
      end: part.start + match.index + match[0].length,
      text: match[0],
    })),
  )
  const slots: Heard<'placeholder'>[] = []
  let end = -1
  for (const slot of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const isLineToSign =
      part.moves.includes('signature') && slot.start === part.start && /^_+$/u.test(slot.text)
    if (slot.start < end || isLineToSign) continue
    end = slot.end
    slots.push({ name: 'placeholder', start: slot.start, end, word: 0, lastWord: 0 })
  }
  return slots
}
