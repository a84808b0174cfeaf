import { expect, it } from 'vitest'
import { eventPhrase } from './event'

const rows = [
  ['Talk on pricing', 'the talk on pricing'],
  ['Open lecture on housing', 'the open lecture on housing'],
  ['My talk on logistics', 'my talk on logistics'],
  ['The Nurses’ Conference', 'the Nurses’ Conference'],
  ['A workshop', 'a workshop'],
  ['Conference', 'the conference'],
  ['Leeds Data Meetup', 'the Leeds Data Meetup'],
  ['Housing Summit 2026', 'the Housing Summit 2026'],
  ['PyCon UK', 'PyCon UK'],
  ['Women in Tech', 'Women in Tech'],
  ['Pricing without tears', '“Pricing without tears”'],
  ['“Pricing without tears”', '“Pricing without tears”'],
] as const

for (const [name, said] of rows) {
  it(`says “at ${said}”`, () => {
    expect(eventPhrase(name)).toBe(said)
  })
}
