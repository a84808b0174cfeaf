import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import givenNames from './names/given-names.json'
import nameWords from './names/name-words.json'
import { packWords, sortByEnd, unpackLists, unpackWords } from './packed-words'
import stemWords from './stem-words.json'
import titleWords from './titles/title-words.json'

const lists = Object.entries({ ...givenNames, ...nameWords, ...stemWords, ...titleWords })

describe('lists of the grammar', () => {
  it.each(lists)('%s hold each word once, in characters that can be packed', (_, text) => {
    const words = text.split(' ')
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word).toMatch(/^[а-я.-]+$/)
  })

  it.each(lists)('%s come out as they went in', (_, text) => {
    const words = text.split(' ')
    expect(unpackWords(packWords(words))).toBe(text)
    expect(
      unpackWords(packWords(sortByEnd(words)))
        .split(' ')
        .toSorted(),
    ).toEqual(words.toSorted())
  })
})

it('several lists come out one by one', () => {
  const texts = lists.map(([, text]) => text)
  const packed = texts.map((text) => packWords(text.split(' ')))
  expect(unpackLists(packed.join(' '))).toEqual(texts)
})

it('any list of such words comes out as it went in', () => {
  const word = fc.stringMatching(/^[а-я.-]{1,30}$/)
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(unpackWords(packWords(words))).toBe(words.join(' '))
    }),
  )
})

it('says what is shared with the word before and no more', () => {
  expect(packWords(sortByEnd(['малина', 'калина']))).toMatch(/^<......A.$/)
})
