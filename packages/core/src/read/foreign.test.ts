import { expect, test } from 'vitest'
import { openHearingLanguage } from '../language/hearing-language'
import { toyWith, toy } from '../testing/toy-language'
import { readInDetail } from './read-draft'

const lexicon = {
  ...toy.lexicon,
  functionWords: ['the', 'i', 'to', 'it'],
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
}
const isForeign = (text: string) => readInDetail(text, openHearingLanguage(toyWith({ lexicon }))).isForeign

test.each([
  ['hardly a common word', 'danke sehr doch leider muss ich hier absagen '.repeat(3), true],
  ['few words, none of them understood', 'danke sehr doch leider muss ich hier absagen', true],
  ['few words, one of them understood', 'danke thanks sehr doch leider muss ich hier', false],
  ['fewer words still', 'danke sehr', false],
  ['letters of another language', 'I the täglich to nächste it über the to it', true],
  ['one name with such a letter', 'I write to Zoë, the one to ask for it', false],
  ['common words', 'I write to tell you that it was the one', false],
  ['figures', '1 2 3 4 5 6 7 8 9 10 11 12', false],
])('%s: %s', (_, text, foreign) => {
  expect(isForeign(text)).toBe(foreign)
})

test('a language that does not say its commonest words is known by its alphabet alone', () => {
  const foreign = readInDetail(
    'danke sehr doch leider muss ich hier absagen',
    openHearingLanguage(toy),
  ).isForeign
  expect(foreign).toBe(false)
  expect(readInDetail('спасибо большое', openHearingLanguage(toy)).isForeign).toBe(true)
})
