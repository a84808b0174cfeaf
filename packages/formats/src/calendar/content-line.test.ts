import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText } from '../testing/hostile'
import { declined, names } from './attendee'
import { escapedText, foldedLines, parseCalendar, parseLine, unescapedText } from './content-line'

test('a line is taken apart at the marks outside quotes', () => {
  const line = parseLine('attendee;CN="Lee; Sam: ^\'x^\'";PARTSTAT=NEEDS-ACTION:mailto:a@b.example')!
  expect(line.name).toBe('ATTENDEE')
  expect([...line.parameters]).toEqual([
    ['CN', 'Lee; Sam: "x"'],
    ['PARTSTAT', 'NEEDS-ACTION'],
  ])
  expect(line.value).toBe('mailto:a@b.example')
})

test.each(['', 'no colon', ':value', 'X;A="open:value', 'Ж:1', ' X:1'])('%j is no line', (raw) => {
  expect(parseLine(raw)).toBeUndefined()
})

describe('components', () => {
  test('are read whatever ends the lines, with broken lines passed over', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const [calendar] = parseCalendar(
        ['\uFEFFBEGIN:VCALENDAR', 'broken', 'BEGIN:vevent', 'SUMM', ' ARY:a', '\tb', 'END:VEVENT'].join(end),
      )
      expect(calendar!.components[0]!.lines.map(({ raw }) => raw)).toEqual(['SUMMARY:ab'])
    }
  })

  test('deeper than any calendar has are dropped, and what follows is read', () => {
    const deep = 'BEGIN:X\n'.repeat(1000) + 'END:X\n'.repeat(1000)
    const [calendar] = parseCalendar(`BEGIN:VCALENDAR\n${deep}BEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR`)
    expect(calendar!.components.map(({ name }) => name)).toEqual(['X', 'VEVENT'])
  })
})

test('folding and escaping are undone by reading', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const value = text.replace(/[\p{Cs}\0]/gu, '')
      const [calendar] = parseCalendar(
        foldedLines(['BEGIN:VCALENDAR', `COMMENT:${escapedText(value)}`, 'END:VCALENDAR']),
      )
      expect(calendar!.lines).toHaveLength(1)
      expect(unescapedText(calendar!.lines[0]!.value)).toBe(
        value.replace(/\r\n|[\r\u0085\u2028\u2029]/gu, '\n'),
      )
    }),
  )
})

describe('an attendee', () => {
  test.each([
    ['ATTENDEE:mailto:a@b.example', 'ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example'],
    [
      'ATTENDEE;partstat=ACCEPTED;CN="x;PARTSTAT=y:z":mailto:a@b.example',
      'ATTENDEE;PARTSTAT=DECLINED;CN="x;PARTSTAT=y:z":mailto:a@b.example',
    ],
    ['Attendee;RSVP=TRUE:MAILTO:A@B.example', 'Attendee;RSVP=TRUE;PARTSTAT=DECLINED:MAILTO:A@B.example'],
  ])('%j declines, and stays what it was', (raw, expected) => {
    expect(declined(parseLine(raw)!)).toBe(expected)
  })

  test('is found by its address in any case, or by its EMAIL parameter', () => {
    const line = parseLine('ATTENDEE;EMAIL=Sam@x.example:/principal/1/')!
    expect(names(line, 'mailto:SAM@X.example')).toBe(true)
    expect(names(line, 'sam@y.example')).toBe(false)
  })
})
