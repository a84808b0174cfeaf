import { overlapFinder } from '../text/overlap'
import type { Draft } from './draft'

/**
 * Tells whether a blank of the draft, which is a fault of its own, stands where another fault seems to be and explains it. To be asked in
 * the order of the text.
 */
export function blankFinder(draft: Draft): (start: number, end: number) => boolean {
  return overlapFinder(draft.lapses('placeholder'))
}
