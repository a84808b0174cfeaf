import { expect, test } from 'vitest'
import { check } from '../check/check'
import { toy } from '../testing/toy-language'

const severityOf = (body: string) =>
  check(`Hello Anna,\n\n${body}\n\nRegards,\nSam Lee`, { locale: toy }).find(({ rule }) => rule === 'say-no')
    ?.severity

test('a letter that was understood and says no nowhere is in error', () => {
  expect(severityOf('Thanks for the letter. Good luck.')).toBe('error')
})

test('where a reason is given, or most was not understood, a missing no is advice', () => {
  expect(severityOf('Thanks for the letter. Plans have changed.')).toBe('advice')
  expect(severityOf('Thanks for the letter. Plans have changed. Good luck.')).toBe('advice')
  expect(severityOf('Thanks for the letter. The kettle sings. The cat sleeps.')).toBe('advice')
})
