import { expect, test } from 'vitest'
import { foldWord, tokenize } from './fold'

test('spellings that sound alike fold alike', () => {
  expect(foldWord('DON’T')).toBe("don't")
  expect(foldWord('Ещё')).toBe('еще')
  expect(foldWord('Zoe\u0308')).toBe(foldWord('Zoë'))
})

test('words carry their place, and contractions share it', () => {
  const tokens = tokenize('Yes, I’m in: $62k!', 0, 18, new Map([["i'm", ['i', 'am']]]))
  expect(tokens.map(({ folded, start, end }) => [folded, start, end])).toEqual([
    ['yes', 0, 3],
    ['i', 5, 8],
    ['am', 5, 8],
    ['in', 9, 11],
    ['$62k', 13, 17],
  ])
})

test('hyphens and apostrophes join, dashes do not', () => {
  expect(tokenize('HR-директор — кто-нибудь', 0, 24, new Map()).map(({ folded }) => folded)).toEqual([
    'hr-директор',
    'кто-нибудь',
  ])
})
