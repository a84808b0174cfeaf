import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import listed from './names/given-names.json'
import nameWords from './names/name-words.json'
import { packWords, unpackWords } from './packed-words'
import titleWords from './titles/title-words.json'

const lists = Object.entries({ ...listed, ...nameWords, ...titleWords })

describe('lists of the grammar', () => {
  it.each(lists)('%s hold each word once, in characters that can be packed', (_, text) => {
    const words = text.split(' ')
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word).toMatch(/^[а-яa-z*!.-]+$/)
  })

  it.each(lists)('%s come out as they went in', (_, text) => {
    const words = text.split(' ').toSorted()
    expect(unpackWords(packWords(words))).toEqual(words)
  })
})

it('any list of such words comes out sorted', () => {
  const word = fc.stringMatching(/^[а-яa-z*!.-]{1,30}$/)
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(unpackWords(packWords(words))).toEqual(words.toSorted())
    }),
  )
})

it('says what is shared with the word before and no more', () => {
  expect(packWords(['Анна'.toLowerCase(), 'антон'])).toMatch(/^0....2...$/)
})
