import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DeclinekitError } from '../errors'
import type { Problem } from './problem'
import { situationSchema } from './situation'
import { expectationOf, validateSituation } from './validate'
import { contextExpectationOf, validateContext } from './validate-context'

const none = { reasons: {}, regions: [] }
const expectation = expectationOf(none)
const ofContext = contextExpectationOf(none)
const least = { stage: 'offered', channel: 'email' }

function problemsOf(input: unknown): readonly Problem[] {
  try {
    validateSituation(input, expectation)
  } catch (error) {
    if (DeclinekitError.is(error)) return error.details.problems ?? []
    throw error
  }
  return []
}

test('defaults are filled in', () => {
  expect(validateSituation(least, expectation)).toEqual({
    purpose: 'decline',
    stage: 'offered',
    channel: 'email',
    reason: 'undisclosed',
    tone: 'neutral',
    length: 'full',
  })
})

test('a context may be anything less', () => {
  expect(validateContext({}, ofContext)).toEqual({})
  expect(validateContext({ tone: 'warm' }, ofContext)).toEqual({ tone: 'warm' })
})

test('who negotiates needs a reason that terms would change; of a draft it may be unknown', () => {
  const notNegotiable = [expect.objectContaining({ path: 'reason', kind: 'not-negotiable' })]
  const refused = expect.objectContaining({ details: { problems: notNegotiable } })
  expect(problemsOf({ ...least, purpose: 'negotiate' })).toEqual(notNegotiable)
  expect(validateContext({ purpose: 'negotiate' }, ofContext)).toEqual({ purpose: 'negotiate' })
  expect(() => validateContext({ purpose: 'negotiate', reason: 'family' }, ofContext)).toThrow(refused)
})

test('every problem is told at once, with what is valid and what is nearest', () => {
  const problems = problemsOf({
    stage: 'offerred',
    chanel: 'email',
    tone: 7,
    interview: { date: '2026-02-30', tim: '10:00' },
  })
  expect(problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        path: 'stage',
        nearest: 'offered',
        expected: expect.stringContaining('approached, invited'),
      }),
      expect.objectContaining({ path: 'channel', message: 'is missing' }),
      expect.objectContaining({ path: 'chanel', nearest: 'channel' }),
      expect.objectContaining({ path: 'tone', expected: 'formal, neutral, warm, firm' }),
      expect.objectContaining({ path: 'interview.date' }),
      expect.objectContaining({ path: 'interview.tim', nearest: 'time' }),
    ]),
  )
  expect(problems).toHaveLength(6)
})

test.each([null, undefined, 7, 'offered', [], () => least])('%s is no situation', (input) => {
  expect(problemsOf(input).length).toBeGreaterThan(0)
})

describe('names', () => {
  test('may be a text or parts', () => {
    expect(problemsOf({ ...least, to: 'Anna Smith', from: { given: 'Sam' } })).toEqual([])
    expect(problemsOf({ ...least, to: 7 })).toEqual([expect.objectContaining({ path: 'to' })])
    expect(problemsOf({ ...least, to: { givn: 'Anna' } })).toEqual([
      expect.objectContaining({ path: 'to.givn', nearest: 'given' }),
    ])
  })

  test('are trimmed and composed', () => {
    expect(validateSituation({ ...least, to: '  Zoe\u0308  Smith ' }, expectation).to).toBe('Zoë Smith')
  })

  test.each([
    ['a line break', 'Anna\r\nBcc: everyone'],
    ['a bidirectional control', 'Anna \u202Egnp.exe'],
    ['an invisible space', 'An\u200Bna'],
    ['a lone surrogate', 'Anna \uD800'],
    ['nothing', '   '],
    ['too much', 'a'.repeat(201)],
  ])('with %s are refused', (_, to) => {
    expect(problemsOf({ ...least, to })).toEqual([expect.objectContaining({ path: 'to' })])
  })

  test('with markup or a joiner pass as they are', () => {
    expect(validateSituation({ ...least, to: '{{company}}<b>' }, expectation).to).toBe('{{company}}<b>')
    expect(problemsOf({ ...least, to: 'می\u200Cخواهم' })).toEqual([])
  })
})

test('keys of the prototype are unknown keys', () => {
  const hostile: unknown = JSON.parse(
    '{"stage":"offered","channel":"email","__proto__":{"polluted":true},"constructor":{}}',
  )
  expect(problemsOf(hostile).map(({ path }) => path)).toEqual(['__proto__', 'constructor'])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('own reasons of a language are valid, and near ones are found', () => {
  const own = expectationOf({ reasons: { sabbatical: {} }, regions: [] })
  expect(validateSituation({ ...least, reason: 'sabbatical' }, own).reason).toBe('sabbatical')
  expect(() => validateSituation({ ...least, reason: 'sabatical' }, own)).toThrow(/Did you mean "sabbatical"/)
})

test('any input is either a situation or an INVALID_SITUATION', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ stage: fc.anything(), channel: fc.anything(), to: fc.anything() })),
      (input) => {
        try {
          validateSituation(input, expectation)
        } catch (error) {
          expect(DeclinekitError.is(error) && error.code).toBe('INVALID_SITUATION')
        }
      },
    ),
  )
})

test('a number among which the given one is not is told as a text is', () => {
  expect(problemsOf({ ...least, purpose: 'reaffirm', round: 4 })).toMatchObject([
    { path: 'round', kind: 'not-valid', message: '4 is not valid here', expected: '1, 2, 3' },
  ])
  expect(problemsOf({ ...least, round: 'two' })).toMatchObject([{ path: 'round', kind: 'wrong-type' }])
})

test('of a list of readers the one that is wrong is told', () => {
  expect(problemsOf({ ...least, to: ['Tom', 'An\u200Bna'] })).toEqual([
    { path: 'to.1', kind: 'unsafe', message: expect.stringContaining('invisible character') as string },
  ])
  expect(problemsOf({ ...least, to: [] })).toEqual([
    {
      path: 'to',
      kind: 'out-of-range',
      message: 'is out of range',
      values: { least: 1 },
      expected: 'at least 1 entries',
      expects: 'at-least-entries',
    },
  ])
  expect(problemsOf({ ...least, to: 5 })).toMatchObject([
    { path: 'to', kind: 'wrong-type', message: 'is a number' },
  ])
})

test('the schema says of a text what the problem says', () => {
  const input = { ...least, to: 'An\u200Bna' }
  const [issue] = situationSchema.safeParse(input).error?.issues ?? []
  expect(issue).toMatchObject({ code: 'invalid_union' })
  const [date] = situationSchema.safeParse({ ...least, date: '2026-02-30' }).error?.issues ?? []
  expect(date?.message).toBe(problemsOf({ ...least, date: '2026-02-30' })[0]?.message)
})

test('no message and no expectation names a value that it does not get', () => {
  const wrong = [
    { stage: 7, channel: 'email', to: ['', '...', 'a'.repeat(201)], tone: null, interview: 'x', round: 'y' },
    { ...least, purpose: 'negotiate', reason: 'family', region: 'XX', medium: 'sms' },
    { ...least, medium: 'sms', channel: 'phone' },
    {
      ...least,
      interview: { rounds: 0.5, date: 5, time: '25:00' },
      alternatives: [{ kind: 'page', address: 'x' }],
    },
    { ...least, interview: { rounds: 1000 }, alternatives: [{ kind: 'time', slots: [] }], timeZone: 'Mars' },
    [],
  ]
  const texts = wrong.flatMap(problemsOf).flatMap(({ message, expected = '' }) => [message, expected])
  expect(texts.length).toBeGreaterThan(30)
  for (const text of texts) expect(text).not.toMatch(/\{|\bundefined\b/)
})
