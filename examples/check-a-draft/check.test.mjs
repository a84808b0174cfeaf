import { expect, test } from 'vitest'
import { judge } from './check.mjs'

const rulesIn = (/** @type {string} */ file) => judge(file).findings.map(({ rule }) => rule)

test('a hedged draft with a placeholder and an apology is found out', () => {
  expect(rulesIn('hedged.en.txt')).toEqual(
    expect.arrayContaining(['fill-every-blank', 'say-no-clearly', 'no-apology', 'thank-the-reader']),
  )
})

test('mending says the no and the thanks', () => {
  const { mended } = judge('hedged.en.txt')
  expect(mended).not.toMatch(/not sure/)
  expect(mended).toMatch(/[Tt]hank/)
})

test('blame is found in Russian', () => {
  expect(rulesIn('blame.ru.txt')).toEqual(expect.arrayContaining(['no-blame', 'thank-the-reader']))
})

test('a good letter passes', () => {
  expect(rulesIn('good.en.txt')).toEqual([])
})
