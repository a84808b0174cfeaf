import { compose, read, type Situation } from '@declinekit/core'
import { describe, expect, it } from 'vitest'
import { en } from '../index'

const offered = {
  stage: 'offered',
  channel: 'letter',
  tone: 'formal',
  reason: 'promotion',
  from: 'Sam Lee',
  to: 'Ms Anna Smith',
  company: 'Harbor',
  position: 'economist',
  date: '2026-11-22',
  place: 'Boston',
} as const satisfies Situation

const write = (situation: Situation, seed = 0): string => compose(situation, { locale: en, seed }).text

describe('American letters', () => {
  it('put place and date above the addressee, a colon after the greeting and close with “Sincerely,”', () => {
    const text = write({ ...offered, region: 'US' })
    expect(text).toMatch(/^Boston\nNovember 22, 2026\n\nMs\. Anna Smith\nHarbor\n\nDear Ms\. Smith:\n/)
    expect(text).toContain('\n\nSincerely,\n_________\nSam Lee')
  })

  it('write dates, times and spellings the American way', () => {
    const scheduled = {
      stage: 'scheduled',
      channel: 'email',
      tone: 'firm',
      interview: { date: '2026-11-26', time: '14:00' },
      region: 'US',
    } as const
    expect(write(scheduled)).toContain('canceling our interview at 2 p.m. on Thursday, November 26.')
  })

  it.each([
    ['09:30', '9:30 a.m.'],
    ['00:15', '12:15 a.m.'],
    ['12:00', 'noon'],
    ['12:05', '12:05 p.m.'],
    ['23:00', '11 p.m.'],
  ])('say %s as %s', (time, said) => {
    expect(en.regions.US.grammar?.time?.(time)).toBe(said)
  })
})

describe('British letters', () => {
  it('put place and date above the addressee, drop the stop after a title and close sincerely to a name, faithfully to none', () => {
    const named = write({ ...offered, to: 'Mr. Tom Hughes', region: 'GB' })
    expect(named).toMatch(/^Boston\n22 November 2026\n\nMr Tom Hughes\nHarbor\n\nDear Mr Hughes,\n/)
    expect(named).toContain('\n\nYours sincerely,\n')
    const { to: _, ...nameless } = offered
    for (const seed of [0, 1, 2]) {
      const text = write({ ...nameless, region: 'GB' }, seed)
      expect(text).toContain('Dear Sir or Madam,')
      expect(text).toContain('\n\nYours faithfully,\n')
    }
  })
})

describe.each([
  [
    'US',
    'Dear Ms. Smith:',
    'Dear Mx. Gray:',
    'Dear Dr. Ward:',
    'Dear Professor Moss:',
    'Dear Rev. Dr. King:',
  ],
  ['GB', 'Dear Ms Smith,', 'Dear Mx Gray,', 'Dear Dr Ward,', 'Dear Professor Moss,', 'Dear Rev Dr King,'],
])('titles in %s', (region, ...greetings) => {
  it.each(
    ['Ms. Anna Smith', 'Mx Alex Gray', 'Dr Helen Ward', 'Prof. Ian Moss', 'Rev. Dr. Martin King'].map(
      (to, index) => [to, greetings[index]!],
    ),
  )('%s: %s', (to, greeting) => {
    expect(write({ ...offered, channel: 'email', to, region })).toContain(greeting)
  })
})

describe.each(['US', 'GB'])('letters of %s', (region) => {
  const stages = [
    'approached',
    'invited',
    'scheduled',
    'interviewed',
    'offered',
    'accepted',
    'signed',
  ] as const
  const purposes = ['decline', 'postpone', 'negotiate', 'reaffirm', 'follow-up'] as const
  const tones = ['formal', 'neutral', 'warm', 'firm'] as const
  const channels = ['email', 'letter', 'phone'] as const
  const situations = stages.flatMap((stage) =>
    purposes.flatMap((purpose) => tones.map((tone) => ({ stage, purpose, tone }))),
  )

  it('are heard as they are meant', () => {
    situations.forEach((asked, index) => {
      const known = {
        reason: 'salary',
        to: index % 3 === 0 ? 'Human Resources' : 'Ms Anna Smith',
        interview: { date: '2026-11-26', time: '10:30' },
        until: '2026-12-03',
        sent: '2026-11-20',
      } as const
      const channel = channels[index % channels.length]!
      const letter = compose(
        { ...offered, ...asked, ...known, channel, region },
        { locale: en, seed: index % 7 },
      )
      const heard = read(letter.text, { locale: en }).parts
      expect(heard.map(({ text, moves }) => [text, moves.toSorted()])).toEqual(
        letter.parts.map(({ text, moves }) => [text, moves.toSorted()]),
      )
    })
  })
})
