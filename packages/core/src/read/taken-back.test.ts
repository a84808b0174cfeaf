import { expect, test } from 'vitest'
import type { Hearing } from './hear'
import type { Refusal } from './refusals'
import { isTakenBackIn } from './taken-back'

const hearing = (start: number, turns: boolean): Hearing => ({
  start,
  end: start + 1,
  moves: [],
  signals: turns ? [{ name: 'turn', start, end: start + 1, word: 0, lastWord: 0 }] : [],
  lapses: [],
  tokens: [],
  words: 1,
  asks: false,
})

/** How often the refusals of a draft are looked at, of so many and as many sentences that turn. */
function looksAt(count: number): number {
  let looks = 0
  const body = Array.from({ length: 2 * count }, (_, index) => hearing(index, index >= count))
  const refusals = body.slice(0, count).map((one): Refusal => {
    const weight = 'clear'
    return {
      weight,
      get hearing() {
        looks++
        return one
      },
    }
  })
  expect(isTakenBackIn(body, refusals)).toBe(false)
  return looks
}

test('a draft of many refusals and many turns is weighed in linear time', () => {
  expect(looksAt(200)).toBe(2 * looksAt(100))
})
