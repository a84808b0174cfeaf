import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from './apply-edits'

test('edits apply in order of place, the same one once, and one that overlaps waits for the next run', () => {
  const findings = [
    { edits: [{ start: 6, end: 11, text: 'there' }] },
    { edits: [{ start: 0, end: 5, text: 'Hi' }] },
    { edits: [{ start: 3, end: 8, text: 'lost' }] },
    { edits: [{ start: 6, end: 11, text: 'there' }] },
  ]
  expect(applyEdits('Hello world!', findings)).toBe('Hi there!')
})

test('of a finding all edits apply, or none', () => {
  const findings = [
    { edits: [{ start: 0, end: 3, text: 'X' }] },
    {
      edits: [
        { start: 2, end: 4, text: 'Y' },
        { start: 5, end: 6, text: 'Z' },
      ],
    },
  ]
  expect(applyEdits('abcdef', findings)).toBe('Xdef')
})

test('what no edit touches stays', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.string(), (text, at, insert) => {
      const start = Math.min(at, text.length)
      const result = applyEdits(text, [{ edits: [{ start, end: start, text: insert }] }])
      expect(result).toBe(text.slice(0, start) + insert + text.slice(start))
    }),
  )
})
