import { expect, test } from 'vitest'
import { hideFigures, hideNames } from './hide'

test.each([
  ['joining Acme Bank', 'joining ••• •••'],
  ['Joining Acme', '••• •••'],
  ['joining\nAcme', 'joining\n•••'],
  ['joining\u00A0Acme', 'joining\u00A0•••'],
  ['joining \t Acme', 'joining \t •••'],
  ['Google DeepMind has offered me', '••• ••• has offered me'],
  ['I join IBM', 'I join •••'],
  ['Я выхожу в Сбер', 'Я выхожу в •••'],
  ['O’Reilly', '•••'],
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
