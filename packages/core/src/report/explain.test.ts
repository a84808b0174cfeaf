import { describe, expect, test } from 'vitest'
import type { Source } from '../model/source'
import { recommended } from '../rules'
import { toy, toyWith } from '../testing/toy-language'
import { explain } from './explain'
import type { Explanations } from './language'

const explanations: Explanations = {
  'no-apology': {
    title: 'Regret only',
    what: 'Reports apologies.',
    why: 'They are not due.',
    instead: 'Leave them out.',
    options: { allowed: 'How many are allowed.' },
    examples: { failing: { text: 'Sorry.' }, passing: { text: 'Alas.' } },
  },
}

test('tells all there is to know, in the words of the language', () => {
  expect(explain('no-apology', { locale: toy, explanations })).toEqual({
    rule: 'no-apology',
    severity: 'warning',
    title: 'Regret only',
    what: 'Reports apologies.',
    why: 'They are not due.',
    instead: 'Leave them out.',
    options: [
      { name: 'allowed', value: 0, about: 'How many are allowed.' },
      { name: 'allowedAfterPromise', value: 1, about: '' },
      { name: 'allowedInMessages', value: 1, about: '' },
    ],
    messages: { apology: 'no-apology: apology', again: 'no-apology: again' },
    sources: [
      { id: 'S0', title: 'How can I write that I won’t come to the interview?' },
      { id: 'S2', title: 'Refusing an interview invitation: characteristics of a polite refusal' },
    ],
    examples: { failing: { text: 'Sorry.' }, passing: { text: 'Alas.' } },
  })
})

test('a source of the house goes by its id', () => {
  const rule = { ...recommended[0]!, id: 'house-rule', sources: ['handbook' as Source, 'S2' as const] }
  expect(explain('house-rule', { locale: toy, rules: [rule] }).sources).toEqual([
    { id: 'handbook', title: 'handbook' },
    { id: 'S2', title: 'Refusing an interview invitation: characteristics of a polite refusal' },
  ])
})

test('is as short as the findings are where the language says no more', () => {
  const explanation = explain('no-apology', { locale: toy })
  expect(explanation).toMatchObject({
    title: 'Regret, but do not apologise; once is enough where a promise is broken',
    instead: '',
  })
  expect(explanation).not.toHaveProperty('examples')
})

test('every rule can be explained', () => {
  for (const { id, messages } of recommended)
    expect(Object.keys(explain(id, { locale: toy }).messages)).toEqual(messages)
})

test('of a message with plural forms one is given', () => {
  const messages = {
    'keep-it-short': {
      why: 'Why.',
      messages: {
        long_one: '{{count}} word of 100, {{most}} fit',
        long_other: '{{count}} words of 100, {{most}} fit',
      },
    },
  }
  const { messages: said } = explain('keep-it-short', { locale: toyWith({ messages }) })
  expect(said).toEqual({ long: '{{count}} words of 100, {{most}} fit' })
})

test('a rule of one’s own is explained by what it says of itself', () => {
  const own = {
    ...recommended[0]!,
    id: 'no-shouting',
    about: 'Write no word in capitals.',
    options: undefined,
  }
  expect(explain('no-shouting', { locale: toy, rules: [own] })).toMatchObject({
    title: 'Write no word in capitals',
    why: 'Write no word in capitals.',
    options: [],
  })
})

describe('no such rule', () => {
  test.each(['no-appology', '__proto__', '', undefined])('%j', (rule) => {
    expect(() => explain(rule as string, { locale: toy, explanations })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    )
  })

  test('the nearest is named', () => {
    expect(() => explain('no-appology', { locale: toy })).toThrow(/Did you mean "no-apology"\?/)
  })
})
