import { check, DeclinekitError, type Context, type Problem, type ProblemKind } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { beforeAll, describe, expect, test } from 'vitest'
import { localeIds } from '../locales'
import { speak } from '../words/words'
import { describeProblem, inOwnWords } from './problems'

/** Problems of an extension of a language are for those who write one. */
type KindOfExtension = 'unknown-key' | 'not-a-list' | 'composes-only' | 'reason-of-the-model' | 'malformed'

/** For every kind, a field that is wrong in this way. */
const wrong: Readonly<Record<Exclude<ProblemKind, KindOfExtension>, unknown>> = {
  missing: { interview: { interviewer: { given: 'Tom' } }, alternatives: [{ kind: 'role' }] },
  'unknown-field': { chanel: 'email' },
  'not-valid': { stage: 'offerd' },
  'wrong-type': { to: 7 },
  'out-of-range': { interview: { rounds: -1 } },
  unsafe: { company: 'Har\nbor' },
  'no-letter': { company: '...' },
  empty: { company: '' },
  'too-long': { company: 'a'.repeat(201) },
  'not-a-day': { date: '2026-02-30' },
  'not-a-time': { interview: { date: '2026-11-26', time: '25:00' } },
  'not-a-moment': { received: '2026-11-24T99:99' },
  'not-a-time-zone': { timeZone: 'Nowhere' },
  'not-a-web-address': { alternatives: [{ kind: 'page', address: 'ftp://example.org' }] },
  'not-negotiable': { purpose: 'negotiate', reason: 'family' },
  'other-medium': { medium: 'sms', channel: 'phone' },
  'no-region': { region: 'XX' },
}

/** For every sort of value that is expected, a field that is of another. */
const unexpected = {
  text: { company: 7 },
  list: { recipients: 7 },
  fields: { interview: 7 },
  person: { interview: { interviewer: 7 } },
  'whole-number': { interview: { rounds: 1.5 } },
  'at-most': { interview: { rounds: 1e9 } },
  'at-least': { interview: { rounds: 0 } },
  'at-most-entries': { recipients: Array.from({ length: 201 }, () => 'x') },
  'at-least-entries': { alternatives: [{ kind: 'time', slots: [] }] },
  'no-medium': { medium: 'sms', channel: 'phone' },
} as const

function problemsOf(situation: unknown): readonly Problem[] {
  try {
    check('I decline.', { locale: en, situation: situation as Context })
  } catch (error) {
    if (DeclinekitError.is(error)) return error.details.problems ?? []
    throw error
  }
  return []
}

test.each(Object.entries(wrong))('%s is a problem', (kind, situation) => {
  expect(problemsOf(situation).map((problem) => problem.kind)).toContain(kind)
})

test.each(Object.entries(unexpected))('%s is expected', (expects, situation) => {
  expect(problemsOf(situation).map((problem) => problem.expects)).toContain(expects)
})

describe('in English, a problem is told in core’s own words', () => {
  beforeAll(() => speak('en'))

  test('with what is valid and what is nearest', () => {
    expect(problemsOf({ stage: 'offerd', tone: 7 }).map(describeProblem)).toEqual([
      'stage: "offerd" is not valid here. Did you mean "offered"? Valid: approached, invited, scheduled, interviewed, offered, accepted, signed.',
      'tone: is a number. Valid: formal, neutral, warm, firm.',
    ])
  })
})

const others = localeIds.filter((id) => id !== 'en')

describe.each(others)('in %s, every problem has words', (id) => {
  beforeAll(() => speak(id))

  test.each(Object.entries({ ...wrong, ...unexpected }))('%s', (_, situation) => {
    for (const problem of problemsOf(situation)) {
      const { path, message, expected, expects } = problem
      const told = describeProblem(problem)
      expect(told.startsWith(`${path}: `)).toBe(true)
      expect(told).not.toContain(message)
      expect(told).not.toContain('{{')
      if (expects !== undefined) expect(told).not.toContain(expected)
    }
  })
})

describe('in Russian', () => {
  beforeAll(() => speak('ru'))

  test.each([
    [
      { timeZone: 'Nowhere' },
      'timeZone: такого часового пояса нет; назовите его по списку IANA, например Europe/Moscow.',
    ],
    [{ company: 'a'.repeat(201) }, 'company: длиннее 200 знаков.'],
    [{ company: 7n }, 'company: здесь значение другого типа. Допустимо: текст.'],
    [
      { medium: 'sms', channel: 'phone' },
      'medium: площадка «sms» не относится к каналу «phone». Допустимо: ничего: у канала «phone» площадок нет.',
    ],
  ])('%o', (situation, told) => {
    expect(problemsOf(situation).map(describeProblem)).toEqual([told])
  })

  test.each([
    [{ length: 331, medium: 'linkedin-note' }, 'знаков в нём 331.'],
    [{ length: 331, medium: 'sms', segments: 3 }, 'частей в нём 3.'],
  ])('what does not fit its medium is measured as the medium measures', (details, told) => {
    expect(inOwnWords(new DeclinekitError('TOO_LONG', 'too long', details))).toContain(told)
  })
})
