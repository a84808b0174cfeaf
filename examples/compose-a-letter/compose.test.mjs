import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'
import { expect, test } from 'vitest'
import { letterFrom } from './compose.mjs'

test('the Russian letter addresses by name and patronymic and agrees with the sender', () => {
  const { letter, findings } = letterFrom('situation.ru.json', ru)
  expect(letter.text).toContain('Уважаемый Николай Александрович!')
  // Initials and surname are kept together by no-break spaces.
  expect(letter.text).toMatch(/_________ Е\.\s?М\.\sВасильева$/)
  expect(findings).toEqual([])
})

test('the English letter thanks, refuses with its reason, and is signed', () => {
  const { letter, findings } = letterFrom('situation.en.json', en)
  expect(letter.text).toMatch(/^Dear Nikolai Alexandrovich,/)
  expect(letter.text).toMatch(/Ekaterina Vasilyeva$/)
  expect(letter.parts.flatMap(({ moves }) => moves)).toEqual(
    expect.arrayContaining(['thanks', 'refusal', 'reason', 'signature']),
  )
  expect(findings).toEqual([])
})
