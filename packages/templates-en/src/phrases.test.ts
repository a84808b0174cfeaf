import { compose, type Situation } from '@declinekit/core'
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

  it('say what may stand behind other words so that it can', () => {
    const clauses = lists.filter(({ move }) => ['refusal', 'reservation', 'reason'].includes(move))
    // A firm refusal is never introduced by anything.
    const joined = clauses.filter(({ move, key }) => move === 'reason' || !key.endsWith('_firm'))
    const opening = /^(?:\{\{[#^][^}]+\}\})*(?:I\b|\p{Ll})/u
    expect(joined.flatMap(({ list }) => list.filter((phrase) => !opening.test(phrase)))).toEqual([])
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

describe('how far things have gone', () => {
  const write = (situation: Omit<Situation, 'channel'> & { channel?: Situation['channel'] }, seed: number) =>
    compose({ channel: 'email', reason: 'salary', from: 'Sam Lee', ...situation }, { locale: en, seed }).text
  const seeds = [0, 1, 2, 3, 4, 5]

  it.each(seeds)('decides what a raise would bring, seed %i', (seed) => {
    const negotiate = (stage: Situation['stage']): string => write({ purpose: 'negotiate', stage }, seed)
    expect(negotiate('interviewed')).toMatch(/think again|continue/)
    expect(negotiate('offered')).toMatch(/another look|think again|reconsider/)
    expect(negotiate('accepted')).toMatch(/\bsign\b/)
    expect(negotiate('signed')).toContain('start as agreed')
  })

  it.each(seeds)('brings an apology where a promise is taken back, however briefly, seed %i', (seed) => {
    for (const stage of ['scheduled', 'accepted', 'signed'] as const)
      expect(write({ stage, length: 'brief' }, seed)).toMatch(/sorry|apologise|regret/)
  })

  it.each(seeds)('lets nobody call a pay too low for plans that were agreed to, seed %i', (seed) => {
    expect(write({ stage: 'signed' }, seed)).not.toContain('had in mind')
  })

  it.each(seeds)('is told again where the first message may be lost, seed %i', (seed) => {
    const follow = (stage: Situation['stage']): string => write({ purpose: 'follow-up', stage }, seed)
    expect(follow('interviewed')).toContain('withdrawing my application')
    expect(follow('offered')).toContain('declining your offer')
    expect(follow('signed')).toContain('asking to be released from my contract')
  })

  it.each(seeds)('is what a repeated no is about, seed %i', (seed) => {
    const repeat = (stage: Situation['stage'], round: 1 | 2): string =>
      write({ purpose: 'reaffirm', stage, round, channel: 'messenger' }, seed)
    for (const round of [1, 2] as const) {
      expect(repeat('approached', round)).toMatch(/\bapply(?:ing)?\b/)
      expect(repeat('interviewed', round)).toMatch(/continu(?:e|ing) with my application/)
      expect(repeat('offered', round)).toMatch(/accept(?:ing)? the offer/)
      expect(repeat('signed', round)).toMatch(/join(?:ing)? you/)
    }
  })

  it.each(seeds)('tells whether a name is due face to face, seed %i', (seed) => {
    const met = { channel: 'in-person', company: 'Harbor', to: 'Anna Smith' } as const
    expect(write({ stage: 'signed', ...met }, seed)).not.toMatch(/Sam Lee|about my contract with/)
    expect(write({ stage: 'invited', ...met }, seed)).toContain('Sam Lee')
    expect(write({ stage: 'scheduled', ...met, interview: { rounds: 2 } }, seed)).toMatch(
      /(?:I'm|is) Sam Lee/,
    )
    expect(write({ stage: 'scheduled', ...met, interview: { rounds: 2 } }, seed)).not.toContain('Hello again')
    expect(write({ stage: 'invited', ...met, purpose: 'reaffirm' }, seed)).not.toContain('Sam Lee')
    expect(write({ stage: 'signed', ...met, channel: 'video' }, seed)).not.toContain('Sam Lee')
    expect(write({ stage: 'signed', ...met, channel: 'phone' }, seed)).toMatch(
      /Sam Lee.* calling about my contract/,
    )
  })
})

describe('an interview', () => {
  const write = (situation: Omit<Situation, 'channel'>, seed: number): string =>
    compose({ channel: 'email', ...situation }, { locale: en, seed }).text
  const seeds = [0, 1, 2, 3, 4, 5]

  it.each(seeds)('that is thanked for with its day is one conversation, seed %i', (seed) => {
    const interview = { date: '2026-11-26', rounds: 2 }
    expect(write({ stage: 'interviewed', interview }, seed)).not.toContain('conversations')
  })

  it.each(seeds)(
    'that lies ahead is offered for another day, not as a talk about the no, seed %i',
    (seed) => {
      const alternatives = [{ kind: 'time', slots: [{ date: '2026-12-01' }] }] as const
      const offer = (stage: Situation['stage']): string => write({ stage, alternatives }, seed)
      for (const stage of ['approached', 'invited', 'scheduled'] as const)
        expect(offer(stage)).toMatch(/still like to meet|could come/)
      for (const stage of ['interviewed', 'offered'] as const)
        expect(offer(stage)).not.toMatch(/still like to meet/)
    },
  )
})

describe('several readers', () => {
  it('are all named alike, where only some have a title', () => {
    const dear = (to: Situation['to']): string | undefined =>
      compose({ stage: 'offered', channel: 'email', tone: 'formal', to }, { locale: en }).text.split('\n')[0]
    expect(dear(['Ms Anna Smith', 'Tom Hughes'])).toBe('Dear Anna Smith and Tom Hughes,')
    expect(dear(['Ms Anna Smith', 'Mr Tom Hughes'])).toBe('Dear Ms Smith and Mr Hughes,')
    const anna = { given: 'Anna', family: 'Smith', gender: 'female' } as const
    expect(dear([anna, 'Tom Hughes'])).toBe('Dear Anna Smith and Tom Hughes,')
  })
})
