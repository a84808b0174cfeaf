import type { Span } from './span'

/**
 * Tells whether one of some spans overlaps a stretch. To be asked in the order of the text: stretches and spans both come in it, so one walk
 * over each is enough.
 */
export function overlapFinder(spans: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0
  return (start, end) => {
    while (next < spans.length && spans[next]!.end <= start) next++
    return next < spans.length && spans[next]!.start < end
  }
}
