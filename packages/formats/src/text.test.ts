import { describe, expect, test } from 'vitest'
import { english, letterOf, onPaper, russian, script } from './testing/letters'
import { toText } from './text'

test.each([english, russian, onPaper])('a written letter is its own text', (letter) => {
  expect(toText(letter)).toBe(letter.text)
})

test('the subject stands above where it is asked for', () => {
  expect(toText(english, { subject: true })).toBe(`${english.subject}\n\n${english.text}`)
  expect(toText(onPaper, { subject: true })).toBe(onPaper.text)
})

test('lines can end as mail wants them', () => {
  const text = toText(english, { newline: '\r\n' })
  expect(text).not.toMatch(/[^\r]\n/)
  expect(text.replaceAll('\r\n', '\n')).toBe(english.text)
})

describe('stage directions', () => {
  test('stand in brackets, and keep the brackets that they have', () => {
    expect(toText(script)).toBe(
      '[Stand up and smile.]\n\nHello, this is Sam Lee. [Pause.] Thank you for the invitation.\n\nI will not be able to come.\n(Wait for questions.)',
    )
  })

  test('can be left out, so that only what is said remains', () => {
    expect(toText(script, { directions: 'omitted' })).toBe(
      'Hello, this is Sam Lee. Thank you for the invitation.\n\nI will not be able to come.',
    )
  })
})

describe('what is no letter is refused', () => {
  test.each([
    ['nothing', undefined],
    ['a text', 'Dear Anna'],
    ['a letter without parts', { text: 'x', locale: 'en' }],
    ['a letter without language', { text: 'x', parts: [] }],
    ['a language whose tag is none', { text: 'x', parts: [], locale: 'en-a' }],
    ['a language that could break markup', { text: 'x', parts: [], locale: 'en"><script>' }],
    ['parts of another text', { ...english, text: `x${english.text}` }],
    ['a control character', letterOf([['', 'a\u0007b', []]])],
    ['a noncharacter', letterOf([['', 'a\u{10FFFE}', []]])],
    ['a lone surrogate', letterOf([['', 'a\uD800', []]])],
    ['a control character in the subject', { ...english, subject: 'a\0' }],
  ])('%s', (_, letter) => {
    expect(() => toText(letter as never)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }))
  })
})
