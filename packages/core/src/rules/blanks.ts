import type { Draft } from './draft'

/**
 * Tells whether a blank of the draft, which is a fault of its own, stands where another fault seems to be and explains it. To be asked in
 * the order of the text: stretches and blanks both come in it, so one walk over each is enough.
 */
export function blankFinder(draft: Draft): (start: number, end: number) => boolean {
  const blanks = draft.lapses('placeholder')
  let next = 0
  return (start, end) => {
    while (next < blanks.length && blanks[next]!.end <= start) next++
    return next < blanks.length && blanks[next]!.start < end
  }
}
