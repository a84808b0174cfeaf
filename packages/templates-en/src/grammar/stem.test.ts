import { expect, it } from 'vitest'
import { stem } from './stem'

it.each([
  ['offer', 'offered'],
  ['role', 'roles'],
  ['consider', 'considering'],
  ['change', 'changing'],
  ['ask', 'asked'],
  ['hope', 'hoping'],
  ['put', 'putting'],
  ['accepted', 'acceptance'],
  ['invite', 'invitation'],
  ['decided', 'decision'],
])('hears %s and %s as one word', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

it('takes what only binds a sentence for no word', () => {
  expect(stem('may')).toBeUndefined()
})

it('leaves a short word whole', () => {
  expect(stem('need')).toBe('need')
  expect(stem('thing')).toBe('thing')
})
