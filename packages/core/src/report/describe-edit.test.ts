import { expect, test } from 'vitest'
import type { Edit, Finding } from '../model/finding'
import { instructionOf } from './describe-edit'

const text = 'Thank you  for that. I decline it! Bye'
const finding = { start: 0, end: 19 } as Finding

test.each<[string, Edit, ReturnType<typeof instructionOf>]>([
  ['a sentence put in', { start: 20, end: 20, text: '. Good luck.' }, { act: 'add', words: 'Good luck.' }],
  ['a space put in', { start: 20, end: 20, text: ' ' }, { act: 'add', words: '␣' }],
  ['words taken out', { start: 10, end: 14, text: '' }, { act: 'takeOut', words: 'for' }],
  ['a space taken out', { start: 9, end: 10, text: '' }, { act: 'takeOut', words: '␣' }],
  ['one space for two', { start: 9, end: 11, text: ' ' }, { act: 'instead', words: '␣' }],
  ['one mark for another', { start: 33, end: 34, text: '.' }, { act: 'insteadOfSentence', words: '.' }],
])('%s', (_, edit, instruction) => {
  expect(instructionOf(edit, finding, text)).toEqual(instruction)
})
