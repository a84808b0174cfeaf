import { expect, test } from 'vitest'
import { DeferredCues } from './deferred-cues'
import { SeenWords } from './seen-words'

const cues = [
  ['i take the <offer>', 0],
  ['declin*|refuse the', 1],
  ['<not> really? ... <offer>', 2],
  ['take_up|<offer> i', 3],
] as const

function seenOf(...words: readonly string[]): SeenWords {
  const seen = new SeenWords()
  for (const word of words) seen.add(word)
  return seen
}

test('a cue waits until all words that it requires have been seen', () => {
  const deferred = new DeferredCues(cues)
  expect(deferred.activate(seenOf('the', 'take'))).toEqual([cues[2]])
  expect(deferred.activate(seenOf('the', 'take', 'i'))).toEqual([cues[0], cues[3]])
})

test('a stem is met by a word that begins with it', () => {
  expect(new DeferredCues([cues[1]]).activate(seenOf('the', 'declining'))).toEqual([cues[1]])
  expect(new DeferredCues([cues[1]]).activate(seenOf('the', 'decl'))).toEqual([])
})

test('a cue is returned once', () => {
  const deferred = new DeferredCues([cues[1]])
  expect(deferred.activate(seenOf('refuse', 'the'))).toEqual([cues[1]])
  expect(deferred.activate(seenOf('decline', 'the'))).toEqual([])
})

test('all the others can be had together', () => {
  const deferred = new DeferredCues(cues)
  deferred.activate(seenOf('i', 'the', 'take'))
  expect(deferred.activateAll()).toEqual([cues[1]])
  expect(deferred.activateAll()).toEqual([])
})
