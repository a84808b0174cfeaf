import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestRecord, recordsIn, type Dialect } from './records'

const csv: Dialect = { quoted: true, delimiter: 44 }
const ndjson: Dialect = { quoted: false, delimiter: 0 }

const textsIn = (text: string, dialect = csv, isLast = true): string[] => {
  const bytes = Buffer.from(text)
  return recordsIn(bytes, dialect, isLast).spans.map(({ start, end }) => bytes.toString('utf8', start, end))
}

describe('records of CSV', () => {
  test('end with their lines, and the last with the file', () => {
    expect(textsIn('a,b\nc,d')).toEqual(['a,b\n', 'c,d'])
  })

  test('hold line breaks, delimiters and doubled quotes inside quotes', () => {
    expect(textsIn('"a\nb","c ""d"",\n"\ne,f\n')).toEqual(['"a\nb","c ""d"",\n"\n', 'e,f\n'])
  })

  test('an inch mark opens nothing', () => {
    expect(textsIn('5" pipe,x""z\ny\n')).toEqual(['5" pipe,x""z\n', 'y\n'])
  })

  test('a quote that is never closed costs its own line', () => {
    expect(textsIn('a\n"b\nc\nd')).toEqual(['a\n', '"b\n', 'c\n', 'd'])
    const long = `"b\n${'c\n'.repeat(longestRecord)}`
    expect(textsIn(long, csv, false).slice(0, 2)).toEqual(['"b\n', 'c\n'])
  })

  test('a quote that is never closed does not pair with one of a later row', () => {
    expect(textsIn('"b,c\nd\n"e, f",g\n')).toEqual(['"b,c\n', 'd\n', '"e, f",g\n'])
  })

  test('an incomplete one waits for the rest', () => {
    expect(recordsIn(Buffer.from('a\n"b\nc'), csv, false)).toEqual({
      spans: [{ start: 0, end: 2, line: 0 }],
      rest: 2,
      lines: 1,
    })
  })
})

test('a line of NDJSON is a record, whatever its quotes', () => {
  expect(textsIn('{"a":"\\""}\n"\n', ndjson)).toEqual(['{"a":"\\""}\n', '"\n'])
})

test('records are the bytes, cut and in order, and know their lines', () => {
  const character = fc.constantFrom('a', '"', ',', '\n', 'я', '\r')
  fc.assert(
    fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
      const text = characters.join('')
      const bytes = Buffer.from(text)
      const { spans } = recordsIn(bytes, csv, true)
      expect(spans.map(({ start, end }) => bytes.toString('utf8', start, end)).join('')).toBe(text)
      for (const { start, line } of spans)
        expect(line).toBe(bytes.toString('utf8', 0, start).split('\n').length - 1)
    }),
  )
})

test('where the bytes are cut changes nothing', () => {
  const character = fc.constantFrom('a', 'b', '"', ',', '\n', '""')
  fc.assert(
    fc.property(fc.array(character, { maxLength: 40 }), fc.nat(40), (characters, cut) => {
      const text = characters.join('')
      const bytes = Buffer.from(text)
      const first = recordsIn(bytes.subarray(0, cut), csv, false)
      const second = recordsIn(bytes.subarray(first.rest), csv, true)
      expect([
        ...first.spans,
        ...second.spans.map((span) => ({
          start: span.start + first.rest,
          end: span.end + first.rest,
          line: span.line + first.lines,
        })),
      ]).toEqual(recordsIn(bytes, csv, true).spans)
    }),
  )
})
