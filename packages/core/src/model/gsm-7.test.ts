import { expect, test } from 'vitest'
import { applyEdits } from '../check/apply-edits'
import { editsToGsm7, plainMarkOf, segmentsOf, septetsOf } from './gsm-7'
import { mediumRows } from './medium'

const sizes = mediumRows.sms.segments

test.each([
  ['a'.repeat(160), 'gsm', 1],
  ['a'.repeat(161), 'gsm', 2],
  ['€'.repeat(81), 'gsm', 2],
  ['я'.repeat(70), 'ucs', 1],
  ['я'.repeat(71), 'ucs', 2],
  ['я'.repeat(134), 'ucs', 2],
  // 152 letters leave one septet of the first segment, and the euro sign needs two.
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'gsm', 3],
  [`${'я'.repeat(66)}😀${'я'.repeat(66)}`, 'ucs', 3],
  ['', 'gsm', 1],
])('%#: a text message is counted in segments of its alphabet', (text, alphabet, count) => {
  expect(segmentsOf(text, sizes)).toEqual({ alphabet, count })
})

test.each([
  ['I’ll — “pass”…', 'I\'ll - "pass"...'],
  ['№ 5 — «sorry»', 'No. 5 - "sorry"'],
  ['½ hour, 2×2', '1/2 hour, 2x2'],
])('%s can be said plainly', (text, plain) => {
  const mended = applyEdits(text, [{ edits: editsToGsm7(text)! }])
  expect(mended).toBe(plain)
  expect(Array.from(mended).every((character) => septetsOf(character) !== undefined)).toBe(true)
})

test.each(['Привет', 'Zoë — Łuk', '😀'])('%s cannot: letters stay', (text) => {
  expect(editsToGsm7(text)).toBeUndefined()
})

test('no mark is replaced that the alphabet has', () => {
  for (const character of 'abc[]{}€"\'-')
    expect([character, plainMarkOf(character)]).toEqual([character, undefined])
})

test.each(['', 'abc', '’’'])(
  '%j is not one character, and takes neither septets nor a plain mark',
  (text) => {
    expect([septetsOf(text), plainMarkOf(text)]).toEqual([undefined, undefined])
  },
)
