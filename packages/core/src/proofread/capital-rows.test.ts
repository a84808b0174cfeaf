import fc from 'fast-check'
import { expect, it } from 'vitest'
import { capitalRowsIn } from './capital-rows'

const rowsIn = (text: string): string[] =>
  capitalRowsIn({ text, start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

it.each([
  ['I will NOT DO IT, never.', ['NOT DO IT']],
  ['THIS IS O’NEILL’s, and THAT too', ['THIS IS O’NEILL']],
  ['NO WAYs, and NO WAY1', []],
  ['A OK\nTHEN', ['A OK']],
  ['xA B, 1C D', []],
])('%s', (text, rows) => {
  expect(rowsIn(text)).toEqual(rows)
})

it('finds what one pattern would, which takes quadratic time', () => {
  const pattern = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]*(?:[ \t]+\p{Lu}[\p{Lu}'’]*)+(?![\p{L}\p{N}])/gu
  const character = fc.constantFrom('A', 'Б', 'b', "'", '’', ' ', '\t', '\n', '1', '.', '\u{1D400}', '\uD800')
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 24 }), (text) => {
      expect(rowsIn(text)).toEqual(text.match(pattern) ?? [])
    }),
    { numRuns: 2000 },
  )
})
