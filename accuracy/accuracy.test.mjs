import { describe, expect, test } from 'vitest'
import { languageIds } from '../scripts/languages.mjs'
import { rates } from './measure.mjs'
import { measureCorpus } from './page.mjs'

// Floors under what has been reached, so that a change that makes hearing worse is noticed.
const floors = /** @type {const} */ ({
  en: {
    clear: 0.88,
    others: 0.86,
    clean: 0.85,
    greeting: 0.95,
    thanks: 0.93,
    wishes: 0.85,
    farewell: 0.95,
    signature: 0.95,
  },
  ru: {
    clear: 0.88,
    others: 0.85,
    clean: 0.8,
    greeting: 0.95,
    thanks: 0.95,
    wishes: 0.9,
    farewell: 0.95,
    signature: 0.9,
  },
})

describe.each(languageIds)('%s', (id) => {
  const measured = measureCorpus(id)
  const floor = floors[id]

  test('a clear refusal is heard', () => {
    expect(rates(measured.clear).f1).toBeGreaterThan(floor.clear)
  })

  test('where nobody refuses, no refusal is heard', () => {
    expect(1 - measured.nonRefusals.heard.length / measured.nonRefusals.all).toBeGreaterThan(floor.others)
  })

  test('clean letters get no finding above advice, but of greeting, thanks and signature', () => {
    expect(1 - measured.clean.alarmed.length / measured.clean.all).toBeGreaterThan(floor.clean)
  })

  test.each(
    /** @type {('greeting' | 'thanks' | 'wishes' | 'farewell' | 'signature')[]} */ ([
      'greeting',
      'thanks',
      'wishes',
      'farewell',
      'signature',
    ]),
  )('%s', (move) => {
    expect(rates(measured.moves[move]).f1).toBeGreaterThan(floor[move])
  })
})
