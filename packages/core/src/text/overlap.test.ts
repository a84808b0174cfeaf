import { expect, test } from 'vitest'
import { overlapFinder } from './overlap'
import type { Span } from './span'

const spans: readonly Span[] = [
  { start: 5, end: 10 },
  { start: 20, end: 25 },
]

test('a span overlaps from where it begins, and no longer where it ends', () => {
  const overlaps = overlapFinder(spans)
  const asked = [
    [0, 5, false],
    [4, 6, true],
    [9, 10, true],
    [10, 12, false],
    [19, 20, false],
    [19, 21, true],
    [25, 30, false],
  ] as const
  for (const [start, end, told] of asked) expect(overlaps(start, end)).toBe(told)
})

test('what stands inside a span hides nothing of it', () => {
  const overlaps = overlapFinder([
    { start: 0, end: 100 },
    { start: 10, end: 20 },
  ])
  expect(overlaps(50, 60)).toBe(true)
  expect(overlaps(100, 110)).toBe(false)
})

test('as many questions as spans take a walk over each, and no more', () => {
  let looks = 0
  const counted = Array.from({ length: 1000 }, (_, index): Span => {
    const start = index * 10
    return {
      get start() {
        looks++
        return start
      },
      get end() {
        looks++
        return start + 5
      },
    }
  })
  const overlaps = overlapFinder(counted)
  for (let at = 0; at < 10_000; at += 10) expect(overlaps(at + 6, at + 8)).toBe(false)
  expect(looks).toBeLessThan(5000)
})
