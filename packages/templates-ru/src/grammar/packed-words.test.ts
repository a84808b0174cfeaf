import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import givenNames from './names/given-names.json'
import nameWords from './names/name-words.json'
import { packWords, sortByEnd, unpackWords } from './packed-words'
import stemWords from './stem-words.json'
import titleWords from './titles/title-words.json'

const lists = Object.entries({ ...givenNames, ...nameWords, ...stemWords, ...titleWords })

describe('lists of the grammar', () => {
  it.each(lists)('%s hold each word once, in characters that can be packed', (_, text) => {
    const words = text.split(' ')
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word).toMatch(/^[а-яa-z.-]+$/)
  })

  it.each(lists)('%s come out as they went in', (_, text) => {
    const words = text.split(' ')
    expect(unpackWords(packWords(words))).toEqual(sortByEnd(words))
    expect(unpackWords(packWords(words)).toSorted()).toEqual(words.toSorted())
  })
})

it('any list of such words comes out sorted by its ends', () => {
  const word = fc.stringMatching(/^[а-яa-z*!.-]{1,30}$/)
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(unpackWords(packWords(words))).toEqual(sortByEnd(words))
    }),
  )
})

it('says what is shared with the word before and no more', () => {
  expect(packWords(['малина', 'калина'])).toMatch(/^0......5.$/)
})
