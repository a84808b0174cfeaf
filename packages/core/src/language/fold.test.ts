import { expect, test } from 'vitest'
import { foldWord, Tokenizer } from './fold'

test('spellings that sound alike fold alike', () => {
  expect(foldWord('DON’T')).toBe("don't")
  expect(foldWord('Ещё')).toBe('еще')
  expect(foldWord('Zoe\u0308')).toBe(foldWord('Zoë'))
})

test('words carry their place, and contractions share it', () => {
  const tokens = new Tokenizer({ "i'm": 'i am' }).tokens('Yes, I’m in: $62k!')
  expect(tokens.map(({ form, start, end }) => [form.folded, start, end])).toEqual([
    ['yes', 0, 3],
    ['i', 5, 8],
    ['am', 5, 8],
    ['in', 9, 11],
    ['$62k', 13, 17],
  ])
})

test('hyphens and apostrophes join, dashes do not', () => {
  expect(new Tokenizer({}).tokens('HR-директор — кто-нибудь').map(({ form }) => form.folded)).toEqual([
    'hr-директор',
    'кто-нибудь',
  ])
})
