import { expect, test } from 'vitest'
import { DeferredCues } from './deferred-cues'

const cues = [
  ['i take the <offer>', 0],
  ['declin*|refuse the', 1],
  ['<not> really? ... <offer>', 2],
  ['take_up|<offer> i', 3],
] as const

test('a cue waits for a word that it requires, the rarer if it requires several', () => {
  const deferred = new DeferredCues(cues, new Set(['i', 'the']))
  expect(deferred.activate('the')).toEqual([])
  expect(deferred.activate('take')).toEqual([cues[0]])
  expect(deferred.activate('declining')).toEqual([cues[1]])
})

test('where all its words are common, it waits for a common one', () => {
  expect(new DeferredCues(cues, new Set(['i'])).activate('i')).toEqual([cues[3]])
})

test('a cue is returned once', () => {
  const deferred = new DeferredCues(cues, new Set())
  expect(deferred.activate('refuse')).toEqual([cues[1]])
  expect(deferred.activate('decline')).toEqual([])
})

test('all the others can be had together', () => {
  const deferred = new DeferredCues(cues, new Set(['i', 'the']))
  deferred.activate('take')
  expect(deferred.activateAll()).toEqual([cues[1], cues[3]])
  expect(deferred.activateAll()).toEqual([])
})

test('a cue without such a word is not deferred', () => {
  expect(new DeferredCues(cues, new Set()).immediate).toEqual([cues[2]])
})
