import { expect, it } from 'vitest'
import { stem } from './stem'

it.each([
  ['ответ', 'ответа'],
  ['ответ', 'ответить'],
  ['работа', 'работать'],
  ['работа', 'поработаем'],
  ['работа', 'рабочий'],
  ['работа', 'работодатель'],
  ['решение', 'решении'],
  ['отбор', 'отбора'],
  ['приглашение', 'приглашали'],
  ['время', 'времени'],
])('hears %s and %s as one word', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

it.each([
  ['письмо', 'просьба'],
  ['срок', 'сразу'],
  ['встреча', 'время'],
])('keeps %s and %s apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})

it.each(['мы', 'ещё', 'моё'])('takes %s for no word that a reader notices twice', (word) => {
  expect(stem(word)).toBeUndefined()
})
