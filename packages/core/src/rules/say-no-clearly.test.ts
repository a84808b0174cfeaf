import { expect, test } from 'vitest'
import { check } from '../check/check'
import { toy } from '../testing/toy-language'

const found = (body: string) => check(`Hello Anna,\n\n${body}\n\nRegards,\nSam Lee`, { locale: toy })
const edited = (body: string) =>
  found(body)
    .filter(({ edits }) => edits !== undefined)
    .map(({ rule }) => rule)

test('a refusal under a condition is said anew without it, and a missing wish is put in', () => {
  expect(edited('Thanks for the letter. I decline the post if it rains.')).toEqual([
    'end-kindly',
    'say-no-clearly',
  ])
})

test('where the condition is followed by a question, nothing is decided: it is told, and neither is put in', () => {
  const asking = 'Thanks for the letter. I decline the post if it rains. Will it rain?'
  expect(found(asking).map(({ rule }) => rule)).toEqual(['say-no-clearly'])
  expect(edited(asking)).toEqual([])
})
