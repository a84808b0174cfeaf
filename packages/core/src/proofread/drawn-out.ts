import type { Part } from '../model/letter'
import { kindsOf, type Characters } from '../text/characters'
import type { Span } from '../text/span'
import { matchesIn } from './matches-in'

const smallWord = /[\p{Ll}-]+/gu
const drawnOut = /(?<!w)(\p{Ll})\1\1/u
const halves = kindsOf('half')

/** Words drawn out: “sooo”. */
export function drawnOutIn(parts: readonly Part[], text: string, characters: Characters): Span[] {
  if (!characters.hasThreefold && !characters.has(halves)) return []
  return matchesIn(parts, smallWord).filter(({ start, end }) => drawnOut.test(text.slice(start, end)))
}
