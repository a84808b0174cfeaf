import { expect, test } from 'vitest'
import { blankFinder } from './blanks'
import type { Draft } from './draft'

const blanks = [
  { start: 5, end: 10 },
  { start: 20, end: 25 },
]
const draft = { lapses: () => blanks } as unknown as Draft

test('a blank stands where it begins, and no longer where it ends', () => {
  const isBlank = blankFinder(draft)
  const asked = [
    [0, 5],
    [4, 6],
    [9, 10],
    [10, 12],
    [19, 20],
    [19, 21],
    [25, 30],
  ] as const
  expect(asked.map(([start, end]) => isBlank(start, end))).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
    false,
  ])
})
