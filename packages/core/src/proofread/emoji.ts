import type { Part } from '../model/letter'
import { blanks, kindsOf, type Characters } from '../text/characters'
import type { Span } from '../text/span'
import { matchesIn } from './matches-in'

const emoji = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*/gu
const notEmoji = /^[©®™‼⁉ℹ↔-↪▪▫▶◀]$/u
// “:)”, “;-P” and the bare brackets that Russian smiles with; bounded: twenty marks.
const face = /(?<![\p{L}\p{N}])[:;=]['’^-]?[)(DPpРр*]{1,20}(?![\p{L}\p{N}])|(?<=[\p{L}.!?…,] ?)\){2,20}/gu

const pictures = kindsOf('symbol', 'half')
const eyes = kindsOf('colon')
// “10:30” and “first: second” have no face.
const mouths = ~(blanks | kindsOf('digit'))
const brackets = kindsOf('closing')

/** Whether a text holds anything that could be an emoji or a face typed in marks; most hold nothing. */
export function mayHoldEmoji(characters: Characters): boolean {
  return (
    characters.has(pictures) || characters.hasPair(eyes, mouths) || characters.hasPair(brackets, brackets)
  )
}

/** Emoji and faces typed in marks, in order. */
export function emojiIn(parts: readonly Part[], text: string): Span[] {
  const drawn = matchesIn(parts, emoji).filter(({ start, end }) => !notEmoji.test(text.slice(start, end)))
  const typed = matchesIn(parts, face)
  return typed.length === 0 ? drawn : [...drawn, ...typed].toSorted((a, b) => a.start - b.start)
}
