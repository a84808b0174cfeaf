import { expect, test } from 'vitest'
import { check } from '../check/check'
import { toyWith } from '../testing/toy-language'

const locale = toyWith({ lexicon: { lapses: { blame: ['rude', '~late', '~slow'] } } })
const severities = (words: string) =>
  check(`Hello Anna,\n\n${words} I decline the post.\n\nBest regards,\nSam Lee`, { locale })
    .filter(({ rule }) => rule === 'no-blame')
    .map(({ severity }) => severity)

test('words that are often innocent are advice alone, and more of them are not', () => {
  expect(severities('Thanks for the letter. It came late.')).toEqual(['advice'])
  expect(severities('Thanks for the letter. It came late. All was slow.')).toEqual(['error', 'error'])
  expect(severities('Thanks for the letter. All were rude.')).toEqual(['error'])
})

test('the same words twice are said once', () => {
  expect(severities('Thanks for the letter. It came late. I am late.')).toEqual(['advice', 'advice'])
})

test('words in a sentence of thanks lend no weight', () => {
  expect(severities('Thanks for the late letter. All was slow.')).toEqual(['advice', 'advice'])
})

test('in a draft that refuses and says nothing kind, what is often innocent weighs as the rule does', () => {
  expect(severities('It came late.')).toEqual(['error'])
  expect(severities('Thanks for the letter. It came late.')).toEqual(['advice'])
})

const doubtful = toyWith({ lexicon: { lapses: { blame: ['~~letter ... late', '~slow'] } } })
const doubtfulSeverities = (words: string) =>
  check(`Hello Anna,\n\n${words}\n\nBest regards,\nSam Lee`, { locale: doubtful })
    .filter(({ rule }) => rule === 'no-blame')
    .map(({ severity }) => severity)

test('doubtful words are heard where a sentence does nothing else and the draft refuses, and never bring more than advice', () => {
  expect(doubtfulSeverities('The letter was late. I decline the post.')).toEqual(['advice'])
  expect(doubtfulSeverities('The letter was late. All was slow. Thanks. I decline the post.')).toEqual([
    'advice',
    'advice',
  ])
  expect(doubtfulSeverities('Thanks for the letter, late as it was. I decline the post.')).toEqual([])
  expect(doubtfulSeverities('Was the letter late? I decline the post.')).toEqual([])
  expect(doubtfulSeverities('The letter was late.')).toEqual([])
})
