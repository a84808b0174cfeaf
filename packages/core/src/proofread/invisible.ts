import { kindsOf } from '../text/characters'
import { hidden, hiddenBlanks } from '../text/classes'
import type { Span } from '../text/span'

/** A run of characters that show nothing; `turns` where it makes the text read in another order than it is written. */
export interface Invisible extends Span {
  readonly turns: boolean
}

/** What shows nothing. */
export const hiddenCharacters = kindsOf('hidden', 'hiddenBlank')

const invisible = new RegExp(`[${hidden}${hiddenBlanks}]+`, 'gu')
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
const joiners = /^[\u200C\u200D]+$/u
/** Letters that are written alike with and without a joiner between them. */
const unjoined = /[\p{Script=Latin}\p{Script=Cyrillic}\s.,!?]/u

/** Characters that show nothing: controls, zero-width spaces, soft hyphens, marks of direction. Joiners inside other scripts and emoji stay. */
export function invisibleIn(text: string): Invisible[] {
  return Array.from(text.matchAll(invisible), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    turns: turning.test(run),
    run,
  })).filter(({ run, start, end }) => {
    if (start === 0 && run === '\uFEFF') return false
    return !joiners.test(run) || unjoined.test(text[end] ?? ' ')
  })
}
