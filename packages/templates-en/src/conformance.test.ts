import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { compose } from '@declinekit/core'
import { conform, type Specimens } from '@declinekit/core/conformance'
import { describe, expect, it } from 'vitest'
import cast from '../cast.json'
import { en } from './index'
import { report } from './report'

const { explanations } = report

const folder = new URL('../specimens/', import.meta.url)
const specimens: Specimens = Object.fromEntries(
  readdirSync(folder).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  ]),
)

describe('English obeys the laws', () => {
  for (const { law, about, violations } of conform(en, {
    cast: cast as object,
    specimens,
    explanations,
    sample: 1000,
  })) {
    it(`${law}: ${about}`, () => {
      expect(violations).toEqual([])
    })
  }
})

describe('the letter of an economist who was promoted', () => {
  const situation = { stage: 'offered', tone: 'formal', reason: 'promotion', position: 'economist' } as const
  const names = [
    { from: 'Vasilyeva Ekaterina Mikhailovna', to: 'Nikolai Alexandrovich', signed: 'Ekaterina Vasilyeva' },
    { from: 'Васильева Екатерина Михайловна', to: 'Николай Александрович', signed: 'Екатерина Васильева' },
  ]

  for (const { from, to, signed } of names) {
    for (const channel of ['email', 'letter'] as const) {
      for (const seed of [0, 1, 2, 3, 4, 5]) {
        it(`can be signed as it stands: to ${to}, ${channel}, seed ${seed}`, () => {
          const { text } = compose({ ...situation, channel, from, to }, { locale: en, seed })
          expect(text).toContain(`Dear ${to},\n`)
          expect(text).toMatch(/economist/)
          expect(text).toMatch(/promot/)
          expect(text).not.toMatch(/n't|'(?:m|ve|ll|d|re)\b|!/)
          expect(text.endsWith(signed)).toBe(true)
        })
      }
    }
  }
})

describe('tones', () => {
  const write = (tone: 'formal' | 'firm' | 'warm', seed: number) =>
    compose({ stage: 'interviewed', channel: 'email', reason: 'location', tone }, { locale: en, seed }).text
  const seeds = Array.from({ length: 20 }, (_, seed) => seed)

  it('contracts nothing in formal and firm letters', () => {
    for (const seed of seeds) {
      expect(write('formal', seed)).not.toMatch(/n't|'(?:m|ve|ll|d|re)\b|!/)
      expect(write('firm', seed)).not.toMatch(/n't|'(?:m|ve|ll|d|re)\b|[!?]/)
    }
  })

  it('exclaims once at most in a warm letter', () => {
    for (const seed of seeds) expect(write('warm', seed).split('!').length).toBeLessThanOrEqual(2)
  })
})
