import { expect, test } from 'vitest'
import { check } from '../check/check'
import { toyWith } from '../testing/toy-language'
import { noApology } from './no-apology'

const locale = toyWith({ lexicon: { lapses: { apology: ['sorry'], contrition: ['ashamed', 'so sorry'] } } })
const found = (words: string, rules?: [typeof noApology]) =>
  check(`Hello Anna,\n\nThanks for the letter. ${words}, I decline the post.\n\nBest regards,\nSam Lee`, {
    locale,
    situation: { stage: 'accepted' },
    ...(rules === undefined ? {} : { rules }),
  }).filter(({ rule }) => rule === 'no-apology')

test('where a promise is broken one apology is in place, and contrition is not', () => {
  expect(found('Sorry')).toEqual([])
  expect(found('Ashamed')).toMatchObject([{ messageId: 'apology' }])
  expect(found('Ashamed and sorry')).toMatchObject([{ messageId: 'apology' }, { messageId: 'again' }])
})

test('words that are both are one finding, and an option lets them pass', () => {
  expect(found('So sorry')).toHaveLength(1)
  expect(
    found('So sorry', [{ ...noApology, options: { ...noApology.options!, allowedAfterPromise: 2 } }]),
  ).toEqual([])
})

test('one sentence begs pardon once', () => {
  expect(found('Sorry, and sorry again')).toEqual([])
})

test('one word that is often manners is advice, two weigh as they do', () => {
  const faint = toyWith({ lexicon: { lapses: { apology: ['~sorry'], contrition: [] } } })
  const severities = (words: string) =>
    check(`Hello Anna,\n\nThanks for the letter. ${words}, I decline the post.\n\nBest regards,\nSam Lee`, {
      locale: faint,
      situation: { stage: 'offered' },
    })
      .filter(({ rule }) => rule === 'no-apology')
      .map(({ severity }) => severity)
  expect(severities('Sorry for the delay')).toEqual(['advice'])
  expect(severities('Sorry for the delay. Sorry for the news')).toEqual(['warning', 'warning'])
})
