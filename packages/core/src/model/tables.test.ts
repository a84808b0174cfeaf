import { describe, expect, test } from 'vitest'
import { alternatives } from './alternative'
import { channels } from './channel'
import { media } from './medium'
import { moves } from './move'
import { purposes } from './purpose'
import { reasons } from './reason'
import { directions, turns } from './script'
import { sources } from './source'
import { stages } from './stage'
import { lengths, tones } from './tone'

const tables = {
  alternatives,
  channels,
  directions,
  lengths,
  media,
  moves,
  purposes,
  reasons,
  stages,
  tones,
  turns,
}

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(Object.entries(table))('%s has one sentence of meaning, and sources that exist', (id, row) => {
    expect(id).toMatch(/^[a-z-]+$/)
    expect(row.about).toMatch(/^[A-Z].+\.$/)
    for (const source of row.sources) expect(sources).toHaveProperty(source)
  })
})

test('the model is complete', () => {
  expect(
    Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, Object.keys(table).length])),
  ).toMatchObject({
    stages: 7,
    channels: 7,
    reasons: 29,
    tones: 4,
    lengths: 2,
    purposes: 5,
  })
})

test('every body thanks and refuses, and ends on something kind', () => {
  for (const { body, close } of Object.values(stages)) {
    expect(body.flat()).toEqual(expect.arrayContaining(['thanks', 'refusal']))
    expect(close.full).toContain(close.brief)
  }
})
