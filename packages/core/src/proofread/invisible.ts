import { kindsOf } from '../text/characters'
import type { Span } from '../text/span'

/** A run of characters that show nothing; `turns` where it makes the text read in another order than it is written. */
export interface Invisible extends Span {
  readonly turns: boolean
}

/** What shows nothing. */
export const hiddenCharacters = kindsOf('hidden', 'hiddenBlank')

const invisible =
  // oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]+/gu
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
