import { expect, test } from 'vitest'
import { breaks } from './breaks'
import { Tokenizer } from './tokenizer'

test('words carry their place, and contractions share it', () => {
  const tokens = new Tokenizer({ contractions: { "i'm": 'i am' } }).tokens('Yes, I’m in: $62k!')
  expect(tokens.map(({ form, start, end }) => [form.folded, start, end])).toEqual([
    ['yes', 0, 3],
    ['i', 5, 8],
    ['am', 5, 8],
    ['in', 9, 11],
    ['$62k', 13, 17],
  ])
})

test('an ending left to choose is no word of its own', () => {
  const words = (text: string) =>
    new Tokenizer({ contractions: {} }).tokens(text).map(({ form }) => form.folded)
  expect(words('вынужден(а) и готов/а')).toEqual(['вынужден', 'и', 'готов'])
  expect(words('candidate(s) or staff')).toEqual(['candidate', 'or', 'staff'])
  expect(words('yes/no and/or f(x)y (a)')).toEqual(['yes', 'no', 'and', 'or', 'f', 'x', 'y', 'a'])
})

test('a compound that ends in a common word names nobody', () => {
  const named = (text: string) =>
    new Tokenizer({ contractions: {} })
      .tokens(text)
      .flatMap(({ form }) => (form.capital ? [form.folded] : []))
  expect(named('должность Java-разработчика, a UK-based team')).toEqual([])
  expect(named('a Coca-Cola van in Ростове-на-Дону')).toEqual(['coca-cola', 'ростове-на-дону'])
})

test('hyphens and apostrophes join, dashes do not', () => {
  expect(
    new Tokenizer({ contractions: {} }).tokens('HR-директор — кто-нибудь').map(({ form }) => form.folded),
  ).toEqual(['hr-директор', 'кто-нибудь'])
})

test.each([
  ['at 10:30 sharp', 0],
  ['from 10–12 daily', 0],
  ['I am готов(а) now', 0],
  ['one; two', 1],
  ['one: two', 1],
  ['one (two) three', 1],
  ['one - two – three — four', 3],
])('%s: clauses are parted by marks, not by those inside a word or a figure', (text, borders) => {
  const tokens = new Tokenizer({ contractions: {} }).tokens(text)
  expect(tokens.filter(({ before }) => before >= breaks.clause)).toHaveLength(borders)
})
