import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import eventWords from './event-words.json'
import givenNames from './names/given-names.json'
import nameWords from './names/name-words.json'
import organisationWords from './organisation-words.json'
import { packLists, sortByEnd, unpackLists } from './packed-words'
import stemWords from './stem-words.json'
import titleWords from './titles/title-words.json'

const files = [givenNames, nameWords, stemWords, titleWords, organisationWords, eventWords]
const lists = files.flatMap((file) => Object.entries<string>(file))

describe('lists of the grammar', () => {
  it.each(lists)('%s hold each word once, in characters that can be packed', (_, text) => {
    const words = text.split(' ')
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word).toMatch(/^[а-я.-]+$/)
  })

  it.each(lists)('%s come out as they went in', (_, text) => {
    const words = text.split(' ')
    expect(unpackLists(packLists([words]))).toEqual([text])
    const [sorted = ''] = unpackLists(packLists([sortByEnd(words)]))
    expect(sorted.split(' ').toSorted()).toEqual(words.toSorted())
  })
})

it('several lists come out one by one', () => {
  const texts = lists.map(([, text]) => text)
  expect(unpackLists(packLists(texts.map((text) => text.split(' '))))).toEqual(texts)
})

it('any lists of such words come out as they went in', () => {
  const words = fc.array(fc.stringMatching(/^[а-я.-]{1,30}$/), { minLength: 1 })
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), (some) => {
      expect(unpackLists(packLists(some))).toEqual(some.map((list) => list.join(' ')))
    }),
  )
})

it('words that end alike stand together', () => {
  const sorted = sortByEnd(['рябина', 'столяр', 'калина', 'маляр'])
  expect(Math.abs(sorted.indexOf('калина') - sorted.indexOf('рябина'))).toBe(1)
  expect(Math.abs(sorted.indexOf('столяр') - sorted.indexOf('маляр'))).toBe(1)
})

it('says what is shared with the word before and no more', () => {
  expect(packLists([sortByEnd(['малина', 'калина'])])).toMatch(/^<......A.$/)
})
