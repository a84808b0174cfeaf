import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstIndexWhere } from './ordered'

test('what is found by halves is what a walk finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (items, least) => {
        const ordered = items.toSorted((a, b) => a - b)
        const walked = ordered.findIndex((item) => item >= least)
        expect(firstIndexWhere(ordered, (item) => item >= least)).toBe(walked === -1 ? items.length : walked)
      },
    ),
  )
})
