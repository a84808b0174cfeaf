import { expect, test } from 'vitest'
import { check } from '../check/check'
import { toy, toyWith } from '../testing/toy-language'

const draft = (told: string) =>
  `Hello Anna,\n\nThanks for the letter. I decline the post. ${told} Good luck.\n\nBest regards,\nSam Lee`
const findings = (told: string, locale = toy) =>
  check(draft(told), { locale }).filter(({ rule }) => rule === 'keep-the-reason-short')

test('a story is long though no sentence of it is a reason', () => {
  const sentence = 'On that day it rained and the train was late once more. '
  expect(findings(sentence.repeat(3))).toEqual([])
  expect(findings(sentence.repeat(4))).toMatchObject([{ severity: 'advice' }])
  expect(findings(sentence.repeat(6))).toMatchObject([{ severity: 'advice' }])
})

test('a story that gives two reasons on its way is a warning; notes on keys and papers are not', () => {
  const note = 'On that day I left the key of the old house with the man at the door of the hall. '
  const reason = 'The plans have changed. '
  expect(findings(note.repeat(4))).toMatchObject([{ severity: 'advice' }])
  expect(findings(`${reason}${note.repeat(4)}`)).toMatchObject([{ severity: 'advice' }])
  expect(findings(`${reason}${note.repeat(4)}${reason}`)).toMatchObject([{ severity: 'warning' }])
})

test('remarks that courtesies part are no story, however many words they have together', () => {
  const sentence = 'On that day it rained and the train was late once more. '
  expect(findings(`${sentence.repeat(3)}Thanks for the letter. ${sentence.repeat(3)}`)).toMatchObject([
    { severity: 'advice' },
  ])
})

test('two long sentences are no story, and a question tells none', () => {
  const long =
    'On that day it rained and the train was late once more and so was the bus that I took behind it from the old bridge to the sea. '
  expect(findings(long.repeat(2))).toMatchObject([{ severity: 'advice' }])
  expect(findings(long.repeat(3))).toMatchObject([{ severity: 'advice' }])
  expect(findings(long.replace('. ', '? ').repeat(3))).toEqual([])
})

test('a story in short sentences is long where more than three of them stand in a row', () => {
  const sentence = 'The train was late again. '
  expect(findings(sentence.repeat(3))).toEqual([])
  expect(findings(sentence.repeat(4))).toMatchObject([{ severity: 'advice' }])
  expect(findings(`${sentence.repeat(3)}Thanks for the letter. ${sentence}`)).toEqual([])
  expect(findings('It rained again. '.repeat(5))).toEqual([])
})

test('private detail is reported however short it is', () => {
  const locale = toyWith({ lexicon: { lapses: { private: ['my divorce'] } } })
  expect(findings('It is my divorce.', locale)).toMatchObject([{ messageId: 'private', severity: 'warning' }])
})
