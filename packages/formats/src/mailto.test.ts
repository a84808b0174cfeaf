import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toMailto } from './mailto'
import { hostileText } from './testing/hostile'
import { english, letterOf, onPaper } from './testing/letters'

/** The fields as a browser takes the link apart. */
function reread(href: string) {
  const url = new URL(href)
  const fields = [...url.searchParams.entries()]
  return {
    protocol: url.protocol,
    to: decodeURIComponent(url.pathname),
    fields: Object.fromEntries(fields),
    names: fields.map(([name]) => name),
  }
}

test('a browser reads back what was written', () => {
  const { href, length, warning } = toMailto(english, {
    to: [{ name: 'Anna', address: 'anna@harbor.example' }, 'ben@harbor.example'],
    cc: ['команда@пример.рф'],
  })
  expect(reread(href)).toMatchObject({
    protocol: 'mailto:',
    to: 'anna@harbor.example,ben@harbor.example',
    fields: {
      cc: 'команда@пример.рф',
      subject: english.subject,
      body: english.text.replaceAll('\n', '\r\n'),
    },
  })
  expect(length).toBe(href.length)
  expect(warning).toBeUndefined()
})

test('a long link is told, one that would be cut is refused, and the draft is offered', () => {
  const ofLength = (length: number) => letterOf([['', 'a'.repeat(length), []]])
  const frame = toMailto(ofLength(1)).length - 1
  expect(toMailto(ofLength(1600 - frame)).warning).toBeUndefined()
  expect(toMailto(ofLength(1601 - frame)).warning).toMatch(/1,601 characters.*toEml/)
  expect(toMailto(ofLength(2000 - frame)).length).toBe(2000)
  expect(() => toMailto(ofLength(2001 - frame))).toThrow(
    expect.objectContaining({
      code: 'TOO_LONG',
      details: { length: 2001, limit: 2000 },
      message: expect.stringContaining('toEml'),
    }),
  )
})

test('a Russian letter of usual length does not fit', () => {
  expect(() => toMailto(onPaper)).toThrow(expect.objectContaining({ code: 'TOO_LONG' }))
})

test('no text adds a field', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const safe = text.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '').slice(0, 80)
      const { names, fields } = reread(
        toMailto(letterOf([['', `a${safe}`, []]]), { subject: `b${safe}` }).href,
      )
      expect(names).toEqual(['subject', 'body'])
      expect(fields['body']).toBe(`a${safe}`)
    }),
  )
})

test.each(['anna', 'a@b?bcc=c@d', 'a@b,c@d', 'a b@c', 'a@b\r\nBcc: c@d'])('%j is no address', (address) => {
  expect(() => toMailto(english, { to: [address] })).toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
  )
})
