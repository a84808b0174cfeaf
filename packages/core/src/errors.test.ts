import { expect, test } from 'vitest'
import { DeclinekitError, describeProblems } from './errors'

test('an error is recognised across copies of the package by its brand', () => {
  const foreign = Object.assign(new Error('from another copy'), { [Symbol.for('declinekit.error')]: true })
  expect(DeclinekitError.is(foreign)).toBe(true)
  expect(DeclinekitError.is(new DeclinekitError('NO_WORDING', 'none'))).toBe(true)
  expect(DeclinekitError.is(new Error('other'))).toBe(false)
  expect(DeclinekitError.is(undefined)).toBe(false)
})

test('problems are told a line each: where, what, the nearest, what is valid', () => {
  expect(
    describeProblems([
      {
        path: 'tone',
        kind: 'not-valid',
        message: '"warmm" is not valid here',
        nearest: 'warm',
        expected: 'formal, warm',
      },
    ]),
  ).toBe('- tone: "warmm" is not valid here. Did you mean "warm"? Valid: formal, warm.')
})
