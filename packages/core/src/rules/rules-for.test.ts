import { expect, test } from 'vitest'
import { check } from '../check/check'
import { explain } from '../report/explain'
import { toy } from '../testing/toy-language'
import { recommended, strict } from './index'
import type { Rule } from './rule'
import { rulesFor } from './rules-for'

const own: Rule = {
  id: 'no-posts',
  about: 'Speak of no post.',
  severity: 'advice',
  sources: [],
  messages: ['found'],
  *find({ text }) {
    const start = text.indexOf('post')
    if (start >= 0) yield { message: 'found', start, end: start + 4 }
  },
}
const locale = { ...toy, rules: [own] }

test('a language’s own rules stand behind a preset', () => {
  expect(rulesFor(locale)).toEqual([...recommended, own])
  expect(rulesFor(locale, strict)).toEqual([...strict, own])
  expect(rulesFor(toy)).toEqual(recommended)
})

test('they are what a draft is judged by, and what is explained, unless told otherwise', () => {
  const draft = 'Hello Anna,\n\nThanks for the letter. I decline the post.\n\nGood luck.\n\nRegards,\nSam Lee'
  const found = (options: object) => check(draft, { locale, ...options }).map(({ rule }) => rule)
  expect(found({})).toEqual(['no-posts'])
  expect(found({ rules: rulesFor(locale) })).toEqual(['no-posts'])
  expect(found({ rules: recommended })).toEqual([])
  expect(explain('no-posts', { locale }).title).toBe('Speak of no post')
})
