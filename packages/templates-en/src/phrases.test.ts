import { compose } from '@declinekit/core'
import { describe, expect, it } from 'vitest'
import { en } from './index'
import { phrases } from './phrases'

/** What stands once in a letter and has one customary form. */
const customary = new Set(['subject', 'addressee', 'date', 'contact', 'signature', 'transcript', 'join'])

const lists = Object.entries(phrases).flatMap(([move, wordings]) =>
  Object.entries(wordings).map(([key, list]) => ({ move, key, list })),
)

describe('phrases', () => {
  it('give the seed at least three ways to say each thing', () => {
    const few = lists.filter(({ move, list }) => !customary.has(move) && list.length < 3)
    expect(few.map(({ move, key }) => `${move}.${key}`)).toEqual([
      // Two lines in a chat that begins with no name are enough.
      'greeting.linkedin_formal',
      'greeting.messenger_formal',
    ])
  })

  it('contract nothing and call nothing out where the tone is formal or firm', () => {
    const contraction = /n't|'(?:m|ve|ll|d|re|s)\b(?! )|\b(?:it|that|what|here|who)'s\b|!/u
    const toned = lists.filter(({ key }) => /_(?:formal|firm)$/u.test(key))
    expect(toned.length).toBeGreaterThan(100)
    expect(toned.flatMap(({ list }) => list.filter((phrase) => contraction.test(phrase)))).toEqual([])
  })

  it('leave no slot of a frame open', () => {
    expect(lists.flatMap(({ list }) => list.filter((phrase) => /[<>]/u.test(phrase)))).toEqual([])
  })
})

describe('people', () => {
  const signed = (from: string): string =>
    compose({ stage: 'offered', channel: 'letter', from, to: 'Dr Helen Ward' }, { locale: en }).text

  it('are addressed with their title on paper and sign without one', () => {
    expect(signed('Dr Sam Lee')).toMatch(/^Dr Helen Ward\n/)
    expect(signed('Dr Sam Lee').endsWith('\nSam Lee')).toBe(true)
  })
})

describe('time to decide', () => {
  const ask = (more: object): string =>
    compose({ purpose: 'postpone', stage: 'offered', channel: 'email', ...more }, { locale: en }).text

  it('is asked for until the day that is named, or for a week', () => {
    expect(ask({ until: '2026-12-03' })).toContain('until 3 December')
    expect(ask({})).toContain('a week')
    expect(ask({ until: '2026-12-03', region: 'US' })).toContain('until December 3')
  })
})
