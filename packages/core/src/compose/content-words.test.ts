import { expect, test } from 'vitest'
import { openLanguage } from '../language/language'
import { toyWith } from '../testing/toy-language'
import { compose } from './compose'
import { contentWords } from './content-words'

const language = openLanguage(
  toyWith({
    grammar: {
      stem: (word: string) => (/^(?:with|that|the|i)$/.test(word) ? undefined : word.replace(/s$/, '')),
    },
  }),
)

test('content words are told by their stems, however short, without contractions and function words', () => {
  expect(contentWords('With that job, I can’t say that the jobs don’t fit.', language)).toEqual([
    'job',
    'say',
    'job',
    'fit',
  ])
})

test('a short word is no more worn out than a long one', () => {
  const wishes = ['May this post be filled.', 'May luck be with you.']
  const said = { any_neutral: ['The post and the post.'] }
  const locale = toyWith({
    grammar: { stem: (word: string) => word },
    phrases: { thanks: said, refusal: { any_neutral: ['no, alas'] }, wishes: { any: wishes } },
  })
  expect(compose({ stage: 'offered', channel: 'email' }, { locale }).text).toContain('May luck be with you.')
})

test('a sentence repeats no word of the one before where it can be said otherwise', () => {
  const locale = toyWith({
    phrases: {
      thanks: { any_neutral: ['Thanks for the letter.'] },
      refusal: { any_neutral: ['the letter brings a no', 'it has to be no'] },
    },
  })
  expect(compose({ stage: 'offered', channel: 'email' }, { locale }).text).toContain('It has to be no.')
})

test('a refusal and its reason share no word in one sentence where they can do without', () => {
  const locale = toyWith({
    grammar: { stem: (word: string) => (/^(?:i|the|as|have)$/.test(word) ? undefined : word) },
    phrases: {
      refusal: { any_neutral: ['I decline the job'] },
      reason: { any: ['I have another job', 'I have plans of my own'] },
    },
  })
  const write = (seed: number): string =>
    compose({ stage: 'offered', channel: 'email', reason: 'salary' }, { locale, seed }).text
  for (const seed of [0, 1, 2, 3]) expect(write(seed)).toMatch(/job.* plans of my own/is)
})
