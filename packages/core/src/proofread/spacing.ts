import type { Edit } from '../model/finding'
import { capitals, kindsOf, letters, type Characters } from '../text/characters'
import { wideSpaces } from '../text/classes'
import type { Stretch } from './stretches'

/** What is wrong with a space: too many, one before a mark, none after it. */
export type SpacingFault = 'doubled' | 'before' | 'after'

/** A fault of spacing, with the edit that sets it right. */
export interface Misspaced extends Edit {
  readonly fault: SpacingFault
}

const space = `[ \\t${wideSpaces}]`
const doubled = new RegExp(`(?<=\\S)${space}{2,40}(?=\\S)`, 'gu')
// “ ...” may open an ellipsis, “ :)” is a face, and “ .NET” a name.
const beforeMark = new RegExp(
  `(?<=[\\p{L}\\p{N}»”"’)])${space}{1,4}(?=(?:[,;:!?]|\\.(?!\\.))(?:[\\s»”"]|[!?]|$))`,
  'gu',
)
// Most texts have none of either, and are told so by one look each: letters by their kind are slow to tell.
const doubledSpace = new RegExp(`${space}{2}`)
const spaceAndMark = new RegExp(`${space}[,;:!?.]`)
const afterComma = /(?<=\p{Ll}{2}[,;])(?=\p{L}{2})/gu
const stopBeforeWord = /[.!?]\p{Lu}\p{Ll}*[ ,'’]/gu

const spaces = kindsOf('space')
const commas = kindsOf('comma', 'colon')
const finalMarks = kindsOf('stop', 'exclamation', 'question')
const marks = commas | finalMarks

/** Whether a text holds anything at all that could be misspaced; most hold nothing. */
export function mayBeMisspaced(characters: Characters): boolean {
  return (
    characters.hasPair(spaces, spaces | marks) ||
    characters.hasPair(commas, letters) ||
    characters.hasPair(finalMarks, capitals)
  )
}

/** Spaces where there should be one, or none, and marks without the space that follows them. Addresses of the web and of mail are left alone. */
export function misspacedIn({ text, start }: Stretch): Misspaced[] {
  const found: Misspaced[] = []
  const add = (fault: SpacingFault, at: number, length: number, instead: string): void => {
    if (!isAddress(text, at))
      found.push({ fault, start: start + at, end: start + at + length, text: instead })
  }
  for (const match of doubledSpace.test(text) ? text.matchAll(doubled) : []) {
    if (!',;:!?.'.includes(text[match.index + match[0].length]!))
      add('doubled', match.index, match[0].length, ' ')
  }
  for (const match of spaceAndMark.test(text) ? text.matchAll(beforeMark) : [])
    add('before', match.index, match[0].length, '')
  for (const match of text.matchAll(afterComma)) add('after', match.index, 0, ' ')
  for (const { index } of text.matchAll(stopBeforeWord)) {
    if (/\p{Ll}{3}$/u.test(text.slice(Math.max(0, index - 6), index))) add('after', index + 1, 0, ' ')
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Characters looked at either side. */
const longestAddress = 80

/** Whether the word around an offset is an address of the web or of mail, or a name of a file. */
function isAddress(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - longestAddress), at)
    .split(/\s/u)
    .at(-1)!
  const after = text.slice(at, at + longestAddress).split(/\s/u, 1)[0]!
  return /@|:\/\/|www\.|\/\p{L}/u.test(before + after)
}
