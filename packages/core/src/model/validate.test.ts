import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DeclinekitError, type Problem } from '../errors'
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

test('of a list of readers the one that is wrong is told', () => {
  expect(problemsOf({ ...least, to: ['Tom', 'An\u200Bna'] })).toEqual([
    { path: 'to.1', message: expect.stringContaining('invisible character') as string },
  ])
  expect(problemsOf({ ...least, to: [] })).toEqual([
    { path: 'to', message: 'is out of range', expected: 'at least 1 entries' },
  ])
  expect(problemsOf({ ...least, to: 5 })).toMatchObject([{ path: 'to', message: 'is a number' }])
})
