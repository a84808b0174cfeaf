import { describe, expect, it } from 'vitest'
import { formatDate, formatTime, weekdayIn } from './dates'

describe('formatDate', () => {
  it('writes the day and the month', () => {
    expect(formatDate({ year: 2026, month: 5, day: 3 })).toBe('3\u00A0мая')
  })

  it('adds the year and the weekday where asked', () => {
    expect(formatDate({ year: 2026, month: 5, day: 3 }, { year: true })).toBe('3\u00A0мая\u00A02026\u00A0г.')
    expect(formatDate({ year: 2026, month: 5, day: 5 }, { weekday: true })).toBe('вторник, 5\u00A0мая')
  })

  it.each([
    { year: 2026, month: 2, day: 29 },
    { year: 2026, month: 13, day: 1 },
    { year: 2026, month: 1, day: 0 },
    { year: Number.NaN, month: 1, day: 1 },
  ])('refuses dates that do not exist', (date) => {
    expect(() => formatDate(date)).toThrow(RangeError)
  })
})

describe('weekdayIn', () => {
  it('says «во вторник» but «в среду»', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => weekdayIn({ year: 2026, month: 6, day }))
    expect(days.map((day) => day.replace('\u00A0', ' '))).toEqual([
      'в понедельник',
      'во вторник',
      'в среду',
      'в четверг',
      'в пятницу',
      'в субботу',
      'в воскресенье',
    ])
  })

  it('knows years before 100', () => {
    expect(weekdayIn({ year: 1, month: 1, day: 1 })).toBe('в\u00A0понедельник')
  })
})

describe('formatTime', () => {
  it.each([
    ['10:30', '10:30'],
    ['9.05', '9:05'],
    ['10:30:00', '10:30'],
    ['4 pm', '16:00'],
    ['12:15 am', '0:15'],
    ['25:00', '25:00'],
    ['25:30 pm', '25:30 pm'],
    ['99 am', '99 am'],
    ['12 pm', '12:00'],
    ['после обеда', 'после обеда'],
  ])('writes %s as %s', (time, expected) => {
    expect(formatTime(time)).toBe(expected)
  })
})
