import { readFileSync } from 'node:fs'
import { compose, type Situation } from '@declinekit/core'
import { defaultCast, situationsOver } from '@declinekit/core/conformance'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import nspell from 'nspell'
import { describe, expect, it } from 'vitest'
import cast from '../cast.json'
import { en } from './index'

/** An ear that had no part in the writing: Hunspell’s dictionaries of both spellings. */
const dictionaries = { US: opened(american), GB: opened(british) }

function opened({ aff, dic }: typeof american): ReturnType<typeof nspell> {
  return nspell(Buffer.from(aff), Buffer.from(dic))
}

/** Names of the cast and terms, each looked at by hand. */
const allowed = new Set(
  readFileSync(new URL('spelling-allowed.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
)

const situations = situationsOver({ ...defaultCast, ...(cast as object) }, 1500)

/** The different words of all letters. Addresses of pages and mail are no words. */
function wordsOf(region?: 'US' | 'GB'): Set<string> {
  const words = new Set<string>()
  situations.forEach((situation, index) => {
    const asked: Situation = region === undefined ? situation : { ...situation, region }
    const { text, subject = '' } = compose(asked, { locale: en, seed: index % 11 })
    const plain = `${subject}\n${text}`.replace(/\S*:\/\/\S*|\S+@\S+|\b[ap]\.m\./gu, ' ')
    for (const [word] of plain.matchAll(/\p{L}+(?:['-]\p{L}+)*/gu)) words.add(word)
  })
  return words
}

const words = { US: wordsOf('US'), GB: wordsOf('GB'), none: wordsOf() }

function unknown(region: keyof typeof words, isKnown: (word: string) => boolean): string[] {
  return [...words[region]].filter((word) => !allowed.has(word) && !isKnown(word))
}

describe('every word that English writes is in a dictionary', () => {
  it('in the United States', () => {
    expect(unknown('US', (word) => dictionaries.US.correct(word))).toEqual([])
  })

  it('in Great Britain', () => {
    expect(unknown('GB', (word) => dictionaries.GB.correct(word))).toEqual([])
  })

  it('and where no region is given, in one of the two', () => {
    expect(unknown('none', (word) => dictionaries.GB.correct(word) || dictionaries.US.correct(word))).toEqual(
      [],
    )
  })

  it('and the dictionaries notice a slip', () => {
    expect(dictionaries.US.correct('apologise')).toBe(false)
    expect(dictionaries.GB.correct('recieve')).toBe(false)
  })

  it('and the allow-list holds nothing that is not needed', () => {
    const used = new Set([...words.US, ...words.GB, ...words.none])
    expect([...allowed].filter((word) => !used.has(word))).toEqual([])
  })
})
