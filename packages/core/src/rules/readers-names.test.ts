import { expect, test } from 'vitest'
import { check } from '../check/check'
import { toy } from '../testing/toy-language'

const told = (text: string, company?: string, position?: string) =>
  check(`Hello Anna,\n\n${text} Good luck.\n\nBest regards,\nSam Lee`, {
    locale: toy,
    situation: {
      ...(company === undefined ? {} : { company }),
      ...(position === undefined ? {} : { position }),
    },
  }).some(({ rule }) => rule === 'name-no-other-employer')

test('another employer is named, and the reader’s is not', () => {
  expect(told('Thanks for the letter. I decline the post, joining Acme.')).toBe(true)
  expect(told('Thanks for the letter. I decline joining Acme Bank.', 'Acme Bank')).toBe(false)
  expect(told('Thanks for the letter. I decline joining Acme Bank.', 'Northwind')).toBe(true)
})

test('a name that only begins like the reader’s company is another', () => {
  expect(told('Thanks for the letter. I decline joining Northern.', 'North')).toBe(true)
  expect(told('Thanks for the letter. I decline joining Northe.', 'North')).toBe(false)
})

test('a word of the post names no employer', () => {
  expect(told('Thanks for the letter. I decline joining Acme.', undefined, 'Head of Acme')).toBe(false)
})

test('a name that is thanked or greeted elsewhere is the reader’s', () => {
  expect(told('Thanks for the letter from Acme. I decline joining Acme.')).toBe(false)
  expect(told('Thanks for the letter. I decline joining Anna.')).toBe(false)
  expect(told('Thanks, but I decline joining Acme.')).toBe(true)
})

test('a kind sentence that names another employer does not make the name the reader’s', () => {
  const text = 'Hello Anna,\n\nThanks, but I am joining Acme. I decline the post, joining Acme.\n\nSam Lee'
  const named = check(text, { locale: toy }).filter(({ rule }) => rule === 'name-no-other-employer')
  expect(named.map(({ start }) => start)).toEqual([text.indexOf('joining'), text.lastIndexOf('joining')])
})
