import { expect, test } from 'vitest'
import { nearest } from './nearest'

test('a word that shares no letter was not meant', () => {
  expect(nearest('FR', ['US', 'GB'])).toBeUndefined()
  expect(nearest('a', ['zz'])).toBeUndefined()
})

test('a slip of the finger finds its word', () => {
  expect(nearest('offerred', ['invited', 'offered', 'accepted'])).toBe('offered')
  expect(nearest('Email', ['email', 'letter'])).toBe('email')
})

test('a word near to nothing finds nothing', () => {
  expect(nearest('zebra', ['invited', 'accepted'])).toBeUndefined()
  expect(nearest('x'.repeat(10_000), ['invited'])).toBeUndefined()
})
