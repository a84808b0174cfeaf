import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smsSegments } from './sms'
import { hostileText } from './testing/hostile'
import { russian, script } from './testing/letters'

describe('how many pieces a message takes', () => {
  test.each([
    ['a'.repeat(160), 'GSM-7', 1, 0],
    ['a'.repeat(161), 'GSM-7', 2, 145],
    ['a'.repeat(306), 'GSM-7', 2, 0],
    ['a'.repeat(307), 'GSM-7', 3, 152],
    ['€'.repeat(80), 'GSM-7', 1, 0],
    ['€'.repeat(81), 'GSM-7', 2, 143],
    ['я'.repeat(70), 'UCS-2', 1, 0],
    ['я'.repeat(71), 'UCS-2', 2, 63],
    ['я'.repeat(134), 'UCS-2', 2, 0],
    ['😀'.repeat(35), 'UCS-2', 1, 0],
    ['😀'.repeat(36), 'UCS-2', 2, 61],
    ['', 'GSM-7', 1, 160],
  ])('%#: %.12s…', (text, encoding, segments, remaining) => {
    const message = smsSegments(text)
    expect(message).toMatchObject({ encoding, remaining })
    expect(message.segments).toHaveLength(segments)
  })

  test('an escaped character and a pair are not cut in two', () => {
    // 153 septets: 152 letters leave one, and the euro sign needs two.
    expect(smsSegments(`${'a'.repeat(152)}€${'a'.repeat(100)}`).segments[0]).toBe('a'.repeat(152))
    expect(smsSegments(`${'я'.repeat(66)}😀${'я'.repeat(40)}`).segments[0]).toBe('я'.repeat(66))
  })
})

test('it says what forces the long alphabet, and what could stand instead', () => {
  const message = smsSegments('I’m sorry – I’ll decline…')
  expect(message.encoding).toBe('UCS-2')
  expect(message.forcing).toEqual([
    { character: '’', codePoint: 'U+2019', count: 2, replacement: "'" },
    { character: '–', codePoint: 'U+2013', count: 1, replacement: '-' },
    { character: '…', codePoint: 'U+2026', count: 1, replacement: '...' },
  ])
  expect(message.plain).toEqual({ text: "I'm sorry - I'll decline...", segments: 1 })
})

test('Cyrillic has no replacement, so there is no plain form', () => {
  const message = smsSegments(russian)
  expect(message.encoding).toBe('UCS-2')
  expect(message.forcing.find(({ character }) => character === 'о')).not.toHaveProperty('replacement')
  expect(message.plain).toBeUndefined()
})

test('an accent is composed before it is counted, and taken off where the alphabet lacks it', () => {
  expect(smsSegments('Zoe\u0301').encoding).toBe('GSM-7')
  expect(smsSegments('Zoë Nuñez Łuk').forcing).toEqual([
    { character: 'ë', codePoint: 'U+00EB', count: 1, replacement: 'e' },
    { character: 'Ł', codePoint: 'U+0141', count: 1 },
  ])
})

test('stage directions are not sent', () => {
  expect(smsSegments(script).segments.join('')).not.toMatch(/smile|Pause/)
})

test('segments hold the message and nothing else, and none is overfull', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const { segments, perSegment, units, remaining, encoding, plain } = smsSegments(text.repeat(5))
      expect(segments.join('')).toBe(text.repeat(5).replaceAll('\r\n', '\n').normalize('NFC'))
      if (encoding === 'UCS-2')
        for (const segment of segments) expect(segment.length).toBeLessThanOrEqual(perSegment)
      expect(remaining).toBeGreaterThanOrEqual(0)
      expect(units).toBeLessThanOrEqual(perSegment * segments.length)
      if (plain !== undefined) expect(smsSegments(plain.text).encoding).toBe('GSM-7')
    }),
  )
})

test('what is no message is refused', () => {
  expect(() => smsSegments(7 as never)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }))
})
