import { letter, money, tokenKindAt } from './character-kinds'

/** A figure longer than this is none; so a megabyte of digits is walked once. */
const longestFigure = 24

/** Where a figure with its currency ends: “$62,000”, “62 000”, “62k”, “62 ₽”; the offset itself where none stands there. */
export function sumEnd(text: string, start: number, to: number): number {
  const leads = tokenKindAt(text, start) === money
  let end = leads ? start + 1 : start
  if (leads && text[end] === ' ') end++
  const most = Math.min(to, end + longestFigure)
  if (end >= most || !isDigit(text[end]!)) return start
  while (end < most && isDigit(text[end]!)) {
    end++
    if ((text[end] === '.' || text[end] === ',') && end + 1 < most && isDigit(text[end + 1]!)) end++
  }
  const isThousand = end < to && 'kкKК'.includes(text[end]!)
  if (leads) return isThousand || (end < to && text[end] === 'м') ? end + 1 : end
  if (end < to && tokenKindAt(text, end) === money) return end + 1
  if (end + 1 < to && text[end] === ' ' && tokenKindAt(text, end + 1) === money) return end + 2
  return isThousand && (end + 1 >= to || tokenKindAt(text, end + 1) !== letter) ? end + 1 : start
}

/** Whether a character is a European digit. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}
