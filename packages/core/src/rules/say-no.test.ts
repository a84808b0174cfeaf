import { expect, test } from 'vitest'
import { check } from '../check/check'
import { toy } from '../testing/toy-language'

const found = (body: string, situation = {}) =>
  check(`Hello Anna,\n\n${body}\n\nRegards,\nSam Lee`, { locale: toy, situation }).find(
    ({ rule }) => rule === 'say-no',
  )

const severityOf = (body: string) => found(body)?.severity

test('a letter that was understood and says no nowhere is in error', () => {
  expect(severityOf('Thanks for the letter. Good luck.')).toBe('error')
})

test('where a reason is given, or most was not understood, a missing no is advice', () => {
  expect(severityOf('Thanks for the letter. Plans have changed.')).toBe('advice')
  expect(severityOf('Thanks for the letter. Plans have changed. Good luck.')).toBe('advice')
  expect(severityOf('Thanks for the letter. The kettle sings. The cat sleeps.')).toBe('advice')
})

test('a draft that says yes or asks for another day is told so, and no refusal is put into it', () => {
  for (const other of ['See you there.', 'Could we take another day?']) {
    const finding = found(`Thanks for the letter. ${other}`)
    expect(finding).toMatchObject({ severity: 'advice', message: expect.stringContaining('elsewhere') })
    expect(finding?.edits).toBeUndefined()
  }
})

test('where the situation says that a refusal was meant, a yes does not stand for it', () => {
  expect(found('Thanks for the letter. See you there.', { stage: 'offered' })).toMatchObject({
    severity: 'error',
  })
})
