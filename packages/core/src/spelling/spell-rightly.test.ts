import { expect, test } from 'vitest'
import { applyEdits } from '../check/apply-edits'
import { check } from '../check/check'
import type { Context } from '../model/situation'
import { toy } from '../testing/toy-language'
import { spellRightly, type SpellingOptions } from '.'

const words = new Set('hello thanks for the letter i decline post good luck regards well known'.split(' '))
const dictionary = {
  correct: (word: string) => words.has(word),
  suggest: (word: string) => (word === 'leter' ? ['letter'] : ['one', 'two']),
}
const find = (text: string, options: Partial<SpellingOptions> = {}, situation: Context = {}) =>
  check(text, { locale: toy, situation, rules: [spellRightly({ dictionary, ...options })] })
const found = (...told: Parameters<typeof find>) =>
  find(...told).map(({ start, end }) => told[0].slice(start, end))

test('reports a word the dictionary does not know, and mends it where only one can be meant', () => {
  const text = 'Thanks for the leter. I declyne the post.'
  const findings = find(text)
  expect(findings.map(({ start, edits }) => [start, edits?.[0]?.text])).toEqual([
    [15, 'letter'],
    [24, undefined],
  ])
  expect(applyEdits(text, findings)).toBe('Thanks for the letter. I declyne the post.')
})

test('lets names, own words, addresses, figures, abbreviations and blanks be', () => {
  expect(found('Thanks for Gdynia. I decline the post.')).toEqual([])
  expect(found('Thanks for gdynias. I decline.', { allow: ['GDYNIAS'] })).toEqual([])
  expect(found('Thanks for zorblaxu. I decline.', {}, { company: 'Zorblax' })).toEqual([])
  expect(found('Thanks, www.qqq.zz qq@zz.pl x7y #zzz TBC [blagh] I decline.')).toEqual([])
})

test('knows a compound by its parts, and a word by either apostrophe', () => {
  expect(found('Thanks for the well-known letter.')).toEqual([])
  expect(found('Thanks for the well-unknown letter.')).toEqual(['well-unknown'])
})

test('a short name excuses itself, and not every word that begins with it', () => {
  const situation = { from: 'Bo Li', to: 'Orlov' }
  expect(found('Thanks, li. I liek the post, orlovu.', {}, situation)).toEqual(['liek'])
})

test('looks names up on request', () => {
  expect(found('Thanks for Gdynia.', { names: true })).toEqual(['Gdynia'])
})

test('a dictionary that cannot look up is refused', () => {
  expect(() => spellRightly({ dictionary: {} as never })).toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
  )
})
