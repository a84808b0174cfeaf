import { expect, test } from 'vitest'
import { minutesAt, minutesBetween, momentOf, tellsHour } from './moment'

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

test('a day without a time is its first minute, and tells no hour', () => {
  expect(momentOf('2026-11-25')).toBe(minutesAt('2026-11-25', '00:00'))
  expect(momentOf('2026-11-25', 'Asia/Tokyo')).toBe(minutesAt('2026-11-25', '00:00'))
  expect(tellsHour('2026-11-25')).toBe(false)
  expect(['2026-11-25T00:00', new Date(0)].map(tellsHour)).toEqual([true, true])
})

test('between days without times no more passes than is sure', () => {
  expect(minutesBetween('2026-11-24', '2026-11-25')).toBe(1)
  expect(minutesBetween('2026-11-24T09:00', '2026-11-25')).toBe(15 * 60)
  expect(minutesBetween('2026-11-24', '2026-11-25T09:00')).toBe(9 * 60 + 1)
})

test('summer time is kept', () => {
  expect(momentOf('2026-07-01T12:00Z', 'Europe/London')).toBe(minutesAt('2026-07-01', '13:00'))
  expect(momentOf('2026-12-01T12:00Z', 'Europe/London')).toBe(minutesAt('2026-12-01', '12:00'))
})
