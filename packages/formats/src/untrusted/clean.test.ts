import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contextSchema } from '@declinekit/core'
import { hostileText } from '../testing/hostile'
import { manyLines, oneLine, quotation } from './clean'

test('what is dropped from a line is told; line breaks become spaces', () => {
  expect(oneLine(' Anna\u202E \r\nSmith\u200B ')).toEqual({
    text: 'Anna Smith',
    dropped: ['U+202E', 'U+200B'],
  })
})

test('a line of ours is a line of core’s: whatever is left, core takes as it stands', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
      const line = oneLine(text).text.slice(0, 200).trim()
      fc.pre(/[\p{L}\p{N}]/u.test(line) && !/\p{Cs}/u.test(line))
      expect(contextSchema.parse({ company: line }).company).toBe(line)
    }),
    { numRuns: 1000 },
  )
})

test('each character that core refuses is one that is dropped', () => {
  for (let code = 0; code < 0x3000; code++) {
    const character = String.fromCodePoint(code)
    if (contextSchema.safeParse({ company: `a${character}b` }).success) continue
    expect(oneLine(`a${character}b`).text).not.toContain(character)
  }
})

test('a text of several lines keeps its lines and loses what hides words', () => {
  expect(manyLines('a\u202E\r\nb\u2028c\r\td\0')).toBe('a\nb\nc\n d')
})

test('a quotation is cut between characters', () => {
  expect(quotation('😀'.repeat(300))).toBe(`${'😀'.repeat(199)}…`)
})
