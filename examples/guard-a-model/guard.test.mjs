import { check } from '@declinekit/core'
import { expect, test } from 'vitest'
import { guarded, recorded, transcript } from './guard.mjs'

/** @param {string} name */
async function play(name) {
  const { situation, answers, locale } = transcript(name)
  const model = recorded(answers)
  return {
    ...(await guarded({ situation, locale, ask: model.ask })),
    heard: model.heard,
    situation,
    locale,
    answers,
  }
}

test('a draft that may not be sent goes back with its findings, and the second one passes', async () => {
  const { letter, by, turns, heard } = await play('learns.en.json')
  expect(turns.map(({ findings }) => findings.length > 0)).toEqual([true, false])
  expect(turns[0]?.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([
      'fill-every-blank',
      'no-apology',
      'name-no-other-employer',
      'name-no-pay',
      'thank-the-reader',
    ]),
  )
  const instruction = heard[1]?.at(-1)
  expect(instruction?.role).toBe('user')
  expect(instruction?.content).toMatch(/“\[Hiring Manager\]/u)
  expect(instruction?.content).toMatch(/^1\. /mu)
  expect(by).toBe('model')
  expect(letter).toMatch(/^Dear Anna,[^]+Sam Lee$/u)
})

test('a model that insists is not sent: compose writes the letter, which passes', async () => {
  const { letter, by, turns, situation, locale } = await play('insists.ru.json')
  expect(by).toBe('compose')
  // The third draft repeats the second, so that nothing more is asked.
  expect(turns).toHaveLength(3)
  expect(letter).not.toMatch(/слухи|зарплат/u)
  expect(check(letter, { locale, situation }).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a draft is asked for no more often than allowed', async () => {
  const { situation, locale } = transcript('learns.en.json')
  let asked = 0
  const { by } = await guarded({ situation, locale, mostTurns: 2, ask: async () => `Maybe ${++asked}.` })
  expect([by, asked]).toEqual(['compose', 2])
})
