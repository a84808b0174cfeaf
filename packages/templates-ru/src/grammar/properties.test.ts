import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteCompany } from './company'
import {
  formalAddress,
  genderOf,
  inflectName,
  inflectTitle,
  parsePerson,
  shortName,
  typograph,
} from './index'
import type { Case } from './index'
import { companyPhrase } from './organisation'

const cases: readonly Case[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
]
const anyCase = fc.constantFrom(...cases)
const anyGender = fc.constantFrom('female' as const, 'male' as const, 'unknown' as const)
const russianText = fc.string({
  unit: fc.constantFrom(...'абвгежийклноруяьыёщцАБЯЙ -.,()«»"/1oA\u00A0'),
  maxLength: 40,
})
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), russianText)

describe('every function', () => {
  it('answers any text without throwing', () => {
    fc.assert(
      fc.property(anyText, anyCase, anyGender, (text, grammaticalCase, gender) => {
        const person = parsePerson(text)
        genderOf(person)
        shortName(person)
        formalAddress(person)
        quoteCompany(text)
        companyPhrase(text, grammaticalCase, 'в')
        typograph(text)
        inflectName(text, grammaticalCase, { gender })
        inflectName({ given: text, family: text, patronymic: text }, grammaticalCase, { gender })
        inflectTitle(text, grammaticalCase)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps the nominative as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(inflectName(text, 'nominative').text).toBe(text)
        expect(inflectTitle(text, 'nominative').text).toBe(text)
      }),
    )
  })

  it('adds no more than an ending to each word', () => {
    fc.assert(
      fc.property(anyText, anyCase, anyGender, (text, grammaticalCase, gender) => {
        const bound = text.length + 4 * text.split(/[^\p{L}]/u).length
        expect(inflectName(text, grammaticalCase, { gender }).text.length).toBeLessThanOrEqual(bound)
        expect(inflectTitle(text, grammaticalCase).text.length).toBeLessThanOrEqual(bound)
      }),
    )
  })

  it('answers the same twice', () => {
    fc.assert(
      fc.property(anyText, anyCase, (text, grammaticalCase) => {
        expect(parsePerson(text)).toEqual(parsePerson(text))
        expect(inflectTitle(text, grammaticalCase)).toEqual(inflectTitle(text, grammaticalCase))
      }),
    )
  })

  it('leaves uncertain titles unchanged', () => {
    fc.assert(
      fc.property(russianText, anyCase, (text, grammaticalCase) => {
        const inflected = inflectTitle(text, grammaticalCase)
        if (!inflected.certain) expect(inflected.text).toBe(text)
      }),
    )
  })
})

describe('surnames', () => {
  const syllable = fc
    .tuple(fc.constantFrom(...'бвгдклмнпрст'), fc.constantFrom(...'аеиоу'))
    .map((pair) => pair.join(''))
  const stem = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
  const surname = fc
    .tuple(stem, fc.constantFrom('к', 'ш', 'ч', 'н', 'р', 'м', 'ль', 'й', 'ст', 'юк', 'ян'))
    .map(([start, end]) => start.charAt(0).toUpperCase() + start.slice(1) + end)

  it('stay for women where they end in a consonant', () => {
    fc.assert(
      fc.property(surname, anyCase, (family, grammaticalCase) => {
        expect(inflectName({ family }, grammaticalCase, { gender: 'female' }).text).toBe(family)
      }),
    )
  })

  it('change for men in every case', () => {
    fc.assert(
      fc.property(surname, fc.constantFrom(...cases.slice(1)), (family, grammaticalCase) => {
        expect(inflectName({ family }, grammaticalCase, { gender: 'male' }).text).not.toBe(family)
      }),
    )
  })

  it('in -ко, -дзе, -швили and -ых stay for everyone', () => {
    const ending = fc.constantFrom('енко', 'адзе', 'швили', 'ных')
    fc.assert(
      fc.property(stem, ending, anyCase, anyGender, (start, end, grammaticalCase, gender) => {
        expect(inflectName({ family: start + end }, grammaticalCase, { gender }).text).toBe(start + end)
      }),
    )
  })
})
