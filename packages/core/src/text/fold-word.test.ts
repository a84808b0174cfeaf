import { expect, test } from 'vitest'
import { foldWord } from './fold-word'

test('spellings that sound alike fold alike', () => {
  expect(foldWord('DON’T')).toBe("don't")
  expect(foldWord('Ещё')).toBe('еще')
  expect(foldWord('Zoe\u0308')).toBe(foldWord('Zoë'))
})
