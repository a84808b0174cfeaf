import { describe, expect, test } from 'vitest'
import { check } from '../check/check'
import { compose } from '../compose/compose'
import { read } from '../read/reading'
import { explain } from '../report/explain'
import { toy } from '../testing/toy-language'
import { extendLocale } from './extend'
import type { ComposingLocale, Locale } from './locale'

const { lexicon: _, messages: __, rules: ___, ...rest } = toy
const half: ComposingLocale = rest
const situation = { stage: 'offered', channel: 'email', reason: 'family', to: 'Anna Smith' } as const

test('the composing half writes what the whole language writes', () => {
  expect(compose(situation, { locale: half })).toEqual(compose(situation, { locale: toy }))
})

describe('the composing half is refused, with what to do, where a draft is to be heard', () => {
  const asWhole = half as Locale
  test.each([
    ['read', () => read('No.', { locale: asWhole }), 'locale'],
    ['check', () => check('No.', { locale: asWhole }), 'locale'],
    ['check, for the words', () => check('No.', { locale: toy, wordedIn: asWhole }), 'wordedIn'],
    ['explain', () => explain('say-no', { locale: asWhole }), 'locale'],
  ])('%s', (_name, attempt, option) => {
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: expect.stringMatching(
          new RegExp(
            `^The option \`${option}\` is only the composing half .* has no lexicon .* Pass the whole`,
          ),
        ),
      }),
    )
  })

  test('also after it has composed', () => {
    compose(situation, { locale: half })
    expect(() => read('No.', { locale: asWhole })).toThrow(/composing half/)
  })

  test('a language without messages is told so', () => {
    const { messages: _messages, ...wordless } = toy
    expect(() => read('No.', { locale: wordless as Locale })).toThrow(/has no messages to word findings/)
  })
})

describe('extended, the composing half', () => {
  test('composes with its own reasons and stays a half', () => {
    const house = extendLocale(half, {
      reasons: { sabbatical: { disclosure: 'state' } },
      phrases: { reason: { sabbatical: ['I am off for a year'] } },
    })
    expect(compose({ ...situation, reason: 'sabbatical' }, { locale: house }).text).toContain(
      'off for a year',
    )
    expect(house).not.toHaveProperty('lexicon')
  })

  test('takes neither cues nor messages', () => {
    const extension = { lexicon: { moves: { reason: ['a year off'] } }, messages: {} }
    expect(() => extendLocale(half as Locale, extension)).toThrow(
      expect.objectContaining({
        code: 'INVALID_LOCALE',
        details: {
          problems: ['lexicon', 'messages'].map((path) => ({
            path,
            kind: 'composes-only',
            message:
              'cannot be added to the half of a language that only composes; extend the whole language',
          })),
        },
      }),
    )
  })
})
