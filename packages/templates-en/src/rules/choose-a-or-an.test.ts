import { applyEdits, check } from '@declinekit/core'
import { expect, it } from 'vitest'
import { en } from '../index'
import { chooseAOrAn } from './choose-a-or-an'

const judge = (text: string) => check(text, { locale: en, rules: [chooseAOrAn] })

it.each([
  ['I got a offer.', 'I got an offer.'],
  ['It is an good fit.', 'It is a good fit.'],
  ['A honest answer.', 'An honest answer.'],
  ['An university place.', 'A university place.'],
  ['I met a HR manager.', 'I met an HR manager.'],
  ['It took a hour and an day.', 'It took an hour and a day.'],
  ['I met an UX designer.', 'I met a UX designer.'],
  ['He is an Ukrainian.', 'He is a Ukrainian.'],
  ['I saw a unidentified object.', 'I saw an unidentified object.'],
  ['I am now a mRNA scientist.', 'I am now an mRNA scientist.'],
  ['An ouija board.', 'A ouija board.'],
])('%s becomes %s', (text, mended) => {
  expect(applyEdits(text, judge(text))).toBe(mended)
  expect(judge(mended)).toEqual([])
})

it.each([
  'a one-off, a European, a unique, a useful, a utility, a unanimous, a UK firm',
  'an uncle, an unimportant, an uninteresting, an hour, an heir, an MBA, an SQL test',
  'a historic or an historic, a NASA or an NASA, an x-ray, plan a and plan b',
  'an MSc, an MPhil, an MLOps team, an mRNA study, a unix server, a SQL test, A UX AND AN URN',
  'vitamin A is good, part a in b',
])('%s', (text) => {
  expect(judge(text)).toEqual([])
})
