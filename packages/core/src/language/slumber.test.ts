import { expect, test } from 'vitest'
import { Slumber } from './slumber'

const cues = [
  ['i take the <offer>', 0],
  ['declin*|refuse the', 1],
  ['<not> really? ... <offer>', 2],
  ['take_up|<offer> i', 3],
] as const

test('a cue sleeps until a word comes that it needs, the rarer if it needs several', () => {
  const slumber = new Slumber(cues, new Set(['i', 'the']))
  expect(slumber.wake('the')).toEqual([])
  expect(slumber.wake('take')).toEqual([cues[0]])
  expect(slumber.wake('declining')).toEqual([cues[1]])
})

test('where all its words are common, a common word wakes it', () => {
  expect(new Slumber(cues, new Set(['i'])).wake('i')).toEqual([cues[3]])
})

test('a cue wakes once', () => {
  const slumber = new Slumber(cues, new Set())
  expect(slumber.wake('refuse')).toEqual([cues[1]])
  expect(slumber.wake('decline')).toEqual([])
})

test('all the others can be woken together', () => {
  const slumber = new Slumber(cues, new Set(['i', 'the']))
  slumber.wake('take')
  expect(slumber.wakeAll()).toEqual([cues[1], cues[3]])
  expect(slumber.wakeAll()).toEqual([])
})

test('a cue without such a word never sleeps', () => {
  expect(new Slumber(cues, new Set()).restless).toEqual([cues[2]])
})
