import { expect, test } from 'vitest'
import { applyEdits } from '../check/apply-edits'
import { check } from '../check/check'
import type { Stage } from '../model/stage'
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

test('a sentence that does nothing but apologise goes whole, unless it holds the apology that is in place', () => {
  const humble = toyWith({ lexicon: { moves: { acknowledgement: ['trouble'] } } })
  const mended = (body: string, stage: Stage) => {
    const draft = `Hello Anna,\n\n${body}\n\nBest regards,\nSam Lee`
    const findings = check(draft, { locale: humble, situation: { stage } })
    return applyEdits(
      draft,
      findings.filter(({ rule }) => rule === 'no-apology'),
    )
  }
  const kept = 'Thanks for the letter. I decline the post.'
  const letter = `Hello Anna,\n\n${kept}\n\nBest regards,\nSam Lee`
  expect(mended(`${kept} Sorry for the trouble, I am ashamed.`, 'offered')).toBe(letter)
  expect(mended(`${kept} Sorry for the trouble, I am ashamed.`, 'accepted')).toContain('Sorry')
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
