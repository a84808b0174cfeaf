import { expect, test } from 'vitest'
import { hideFigures, hideNames } from './hide'

test.each([
  ['joining Acme Bank', 'joining ••• •••'],
  ['Joining Acme', 'Joining •••'],
  ['Acme', '•••'],
  ['выхожу в «Ромашку»', 'выхожу в •••'],
])('%s is told as %s', (phrase, told) => {
  expect(hideNames(phrase)).toBe(told)
})

test.each([
  ['$85,000 a year', '$••• a year'],
  ['120 000 ₽', '••• ₽'],
  ['90k', '•••k'],
])('%s is told as %s', (phrase, told) => {
  expect(hideFigures(phrase)).toBe(told)
})
