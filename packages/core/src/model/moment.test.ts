import { expect, test } from 'vitest'
import { minutesAt, momentOf } from './moment'

test('a moment is read off the clock it is written by', () => {
  expect(momentOf('2026-11-25T09:30')).toBe(minutesAt('2026-11-25', '09:30'))
  expect(momentOf('2026-11-25T09:30:59+03:00')).toBe(minutesAt('2026-11-25', '09:30'))
  expect(momentOf(new Date(Date.UTC(2026, 10, 25, 9, 30)))).toBe(minutesAt('2026-11-25', '09:30'))
})

test.each([
  'yesterday',
  '',
  new Date(Number.NaN),
  null,
  5,
  '2026-99-99T10:00',
  '2026-02-31',
  '2026-11-25T99:99',
])('%s is no moment', (now) => {
  expect(() => momentOf(now as string)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }))
})

test('with a time zone, a moment of the world is brought to the clock there', () => {
  const moscow = 'Europe/Moscow'
  expect(momentOf('2026-11-25T09:30Z', moscow)).toBe(minutesAt('2026-11-25', '12:30'))
  expect(momentOf(new Date('2026-11-25T22:00:00Z'), moscow)).toBe(minutesAt('2026-11-26', '01:00'))
  expect(momentOf('2026-11-25T09:30', moscow)).toBe(minutesAt('2026-11-25', '09:30'))
  expect(momentOf('2026-11-25T09:30+05:00')).toBe(minutesAt('2026-11-25', '09:30'))
})

test('summer time is kept', () => {
  expect(momentOf('2026-07-01T12:00Z', 'Europe/London')).toBe(minutesAt('2026-07-01', '13:00'))
  expect(momentOf('2026-12-01T12:00Z', 'Europe/London')).toBe(minutesAt('2026-12-01', '12:00'))
})
