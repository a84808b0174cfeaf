import { expect, test } from 'vitest'
import { localeOf } from '../scripts/languages.mjs'
import { measure, rates } from './measure.mjs'

const locale = await localeOf('en')
const moves = ['greeting', 'thanks', 'refusal', 'wishes', 'farewell', 'signature']
const refusal =
  'Dear Anna,\n\nThank you for the offer. I have to decline it. I wish you every success.\n\nBest regards,\nSam'
const row = {
  id: 'a',
  kind: 'letter',
  stage: 'offered',
  channel: 'email',
  verdict: 'clear',
  moves,
  faults: [],
}

test('what is heard as it is labelled is right everywhere', () => {
  const {
    rows,
    verdicts,
    clear,
    clean,
    nonRefusals,
    moves: heard,
  } = measure([{ ...row, text: refusal }], locale)
  expect({ rows, verdicts, clean, nonRefusals }).toEqual({
    rows: 1,
    verdicts: { right: 1, wrong: [] },
    clean: { all: 1, alarmed: [] },
    nonRefusals: { all: 0, heard: [] },
  })
  expect(rates(clear)).toEqual({ precision: 1, recall: 1, f1: 1 })
  expect(heard.refusal).toMatchObject({ right: 1, extra: 0, missed: 0 })
})

test('what differs from the label is counted, and named by its draft', () => {
  const mislabelled = { ...row, text: refusal, verdict: 'none', moves: [...moves, 'praise'] }
  const { verdicts, clear, nonRefusals, moves: heard } = measure([mislabelled], locale)
  expect(verdicts).toEqual({ right: 0, wrong: ['a none as clear'] })
  expect(clear.extraIn).toEqual(['a'])
  expect(nonRefusals).toEqual({ all: 1, heard: ['a'] })
  expect(heard.praise?.missedIn).toEqual(['a'])
})

test('faults are counted where the draft refuses or is labelled with one, and nowhere else', () => {
  const text = refusal.replace('I have to decline it.', 'I have to decline it. [Name of the post]')
  const placeholderOf = (/** @type {object} */ labels) =>
    measure([{ ...row, text, ...labels }], locale).faults.placeholder
  expect(placeholderOf({})).toMatchObject({ extraIn: ['a'] })
  expect(placeholderOf({ faults: ['placeholder'] })).toMatchObject({ right: 1 })
  expect(placeholderOf({ verdict: 'none' })).toMatchObject({ right: 0, extra: 0 })
  expect(placeholderOf({ verdict: 'none', faults: ['placeholder'] })).toMatchObject({ right: 1 })
})

test('a clean draft with a finding above advice is named with its rules', () => {
  const text = refusal.replace('I have to decline it.', 'I have to decline it. [Name of the post]')
  expect(measure([{ ...row, text }], locale).clean).toEqual({ all: 1, alarmed: ['a fill-every-blank'] })
})
