import { expect, test } from 'vitest'
import { openHearingLanguage } from '../language/hearing-language'
import { toyWith } from '../testing/toy-language'
import { readInDetail } from './read-draft'
import { read } from './reading'

const language = openHearingLanguage(toyWith({ lexicon: { lapses: { placeholder: ['hello name'] } } }))

function slotsIn(text: string): string[] {
  return readInDetail(text, language)
    .lapses.filter(({ name }) => name === 'placeholder')
    .map(({ start, end }) => text.slice(start, end))
}

test('a slot that is seen stands where it is seen, whatever is heard around it', () => {
  expect(slotsIn('Hello [Name], thanks for the letter from {{company}}.')).toEqual(['[Name]', '{{company}}'])
})

test('a slot of a script is seen, and money is none', () => {
  expect(slotsIn('Thanks for $POSITION at $company, for $90k, $USD 500 and US$800.')).toEqual([
    '$POSITION',
    '$company',
  ])
})

test('a slot that only its words give away is heard', () => {
  expect(slotsIn('Hello name, thanks.')).toEqual(['Hello name'])
})

test('a reason of which only dots are left is a slot, by the words of the language', () => {
  const text = 'Hello Anna. I decline the post wegen … .'
  const slots = (reasonOpeners: readonly string[]) =>
    readInDetail(text, openHearingLanguage(toyWith({ lexicon: { reasonOpeners } })))
      .lapses.filter(({ name }) => name === 'placeholder')
      .map(({ start, end }) => text.slice(start, end))
  expect(slots(['due to', 'wegen'])).toEqual(['wegen … .'])
  expect(slots(['we.en'])).toEqual([])
  expect(slots([])).toEqual([])
})

test('names in a greeting are joined by the words of the language', () => {
  const greeting = (nameJoiners: readonly string[]) =>
    read('Hello Anna und Tom – thanks for the letter. I decline the post.', {
      locale: toyWith({ lexicon: { nameJoiners } }),
    }).parts[0]?.text
  expect(greeting(['und'])).toBe('Hello Anna und Tom –')
  expect(greeting([])).toBe('Hello')
})

const letter = (words: string) => `Hello Anna,\n\nThanks for the letter. ${words}\n\nBest regards,\nSam Lee`
const verdictOn = (words: string) => read(letter(words), { locale: toyWith({}) }).refusal.verdict

test('what a slot tells whoever fills it in is not said', () => {
  expect(verdictOn('I decline the post.')).toBe('clear')
  expect(verdictOn('It is late [or: I decline the post].')).toBe('absent')
})
