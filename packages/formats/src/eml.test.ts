import fc from 'fast-check'
import PostalMime, { type Email } from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { toCalendarReply } from './calendar'
import { toEml, type EmlOptions } from './eml'
import { readInvitation, replyTo } from './invitation'
import { hostileText } from './testing/hostile'
import { english, fixture, onPaper, russian, words } from './testing/letters'
import { python, runPython } from './testing/python'

const date = '2026-11-22T09:30:00Z'
const from = { name: 'Мария Петрова', address: 'maria@pochta.example' }

const options: EmlOptions = {
  date,
  from,
  to: [{ name: 'Кузнецова, "Анна" <главная>', address: 'anna@harbor.example' }],
  cc: ['ben@harbor.example', { name: 'Отдел кадров', address: 'hr@harbor.example' }],
  inReplyTo: '<invite-3@harbor.example>',
  references: Array.from(
    { length: 30 },
    (_, index) => `<invite-${index}@a-rather-long-domain-name.harbor.example>`,
  ),
}

const header = (email: Email, name: string) =>
  email.headers.filter(({ key }) => key === name).map(({ value }) => value)

describe.each([
  ['English', english],
  ['Russian', russian],
] as const)('a draft in %s', (_, letter) => {
  test('is read back by postal-mime: who, what, in which thread, in text and HTML', async () => {
    const email = await PostalMime.parse(await toEml(letter, options))
    expect(email.from).toEqual({ ...from })
    expect(email.to).toEqual([options.to![0]])
    expect(email.cc).toEqual([{ name: '', address: 'ben@harbor.example' }, options.cc![1]])
    expect(email.bcc).toBeUndefined()
    expect(email.subject).toBe(letter.subject)
    expect(header(email, 'x-unsent')).toEqual(['1'])
    expect(email.inReplyTo).toBe('<invite-3@harbor.example>')
    expect(email.references!.split(/\s+/)).toEqual([...options.references!, '<invite-3@harbor.example>'])
    expect(email.date).toBe('2026-11-22T09:30:00.000Z')
    expect(email.text!.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.text)
    expect(
      words(
        email
          .html!.replace(/<head>.*<\/head>|<[^>]+>/gs, ' ')
          .replaceAll('&amp;', '&')
          .replaceAll('&#39;', "'"),
      ),
    ).toBe(words(letter.text))
  })

  test('is ASCII with CRLF and short lines', async () => {
    const eml = await toEml(letter, options)
    expect(eml).toMatch(/^[\x20-\x7E\r\n\t]*$/)
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78 + 920)
    const [headers] = eml.split('\r\n\r\n')
    for (const line of headers!.split('\r\n')) expect(line.length).toBeLessThanOrEqual(100)
  })
})

test('the same arguments give the same draft, and another letter another id', async () => {
  expect(await toEml(english, options)).toBe(await toEml(english, options))
  const idOf = async (eml: Promise<string>) => (await PostalMime.parse(await eml)).messageId
  expect(await idOf(toEml(english, options))).not.toBe(await idOf(toEml(russian, options)))
  expect(await idOf(toEml(english, { ...options, messageId: 'own@pochta.example' }))).toBe(
    '<own@pochta.example>',
  )
  expect(await toEml(english, { ...options, boundary: 'seam' })).toContain('seam')
})

test('a draft needs nothing but the date', async () => {
  const email = await PostalMime.parse(await toEml(onPaper, { date }))
  expect(email.to).toBeUndefined()
  expect(email.subject).toBeUndefined()
  expect(email.messageId).toMatch(/@draft\.invalid>$/)
})

test('the decline of the event travels in the mail', async () => {
  const invitation = await readInvitation(fixture('outlook.eml'))
  const calendar = toCalendarReply(invitation.calendar!, {
    stamp: date,
    attendee: 'maria.petrova@pochta.example',
    comment: russian,
  })
  const eml = await toEml(russian, { ...replyTo(invitation), from, date, calendar })
  const email = await PostalMime.parse(eml)
  const part = email.attachments.find(({ mimeType }) => mimeType === 'text/calendar')!
  expect(part.method).toBe('REPLY')
  // postal-mime gives the lines of a text part as \n; Python below compares the bytes.
  const read = new TextDecoder().decode(part.content as ArrayBuffer)
  expect(read.trimEnd()).toBe(calendar.replaceAll('\r\n', '\n').trimEnd())
  expect(email.subject).toBe('Re: Собеседование, вакансия «Ведущий аналитик»')
  expect(email.inReplyTo).toBe(invitation.thread.messageId)
})

test('everybody of a long thread is in Cc, and the thread goes on', async () => {
  const invitation = await readInvitation(fixture('long-thread.eml'), { self: 'sam.lee@mailbox.example' })
  const email = await PostalMime.parse(
    await toEml(english, { ...replyTo(invitation), from: 'sam.lee@mailbox.example', date }),
  )
  expect(email.to).toEqual([{ name: 'Dr. Ruth Okafor', address: 'ruth.okafor@quill.example' }])
  expect(email.cc?.map(({ address }) => address)).toEqual([
    'ben@quill.example',
    'hiring@quill.example',
    'mona@agency.example',
  ])
  expect(email.references!.split(/\s+/)).toEqual(
    Array.from({ length: 13 }, (_, index) => `<thread-${index + 1}@quill.example>`),
  )
  expect(email.subject).toBe('RE: Re: Second interview')
})

test('nobody stands twice among the readers, and the writer is none of them', async () => {
  const email = await PostalMime.parse(
    await toEml(english, {
      date,
      from: 'sam@x.example',
      to: ['anna@x.example', 'ANNA@x.example'],
      cc: ['Sam@X.example', 'anna@x.example', 'ben@x.example', 'ben@x.example'],
    }),
  )
  expect(email.to!.map(({ address }) => address)).toEqual(['anna@x.example'])
  expect(email.cc!.map(({ address }) => address)).toEqual(['ben@x.example'])
})

describe('what a header cannot carry is refused', () => {
  test.each([
    [
      'a name with a line break',
      { to: [{ name: 'Anna\r\nBcc: all@x.example', address: 'a@x.example' }] },
      /name beside a@x\.example/,
    ],
    ['an address with a line break', { to: ['a@x.example\r\nBcc: b@x.example'] }, /not a mail address/],
    ['two addresses in one', { cc: ['a@x.example, b@x.example'] }, /not a mail address/],
    ['a subject with a line break', { subject: 'No\r\nBcc: b@x.example' }, /subject/],
    ['a message id with a space', { inReplyTo: '<a b@x>' }, /message id/],
    ['a reference that is none', { references: ['<a@x>\r\n X: y'] }, /message id/],
    ['a boundary with a quote', { boundary: 'a"b' }, /boundary/],
    ['a calendar that is no reply', { calendar: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n' }, /no REPLY/],
    ['a blind copy', { bcc: ['a@x.example'] }, /no hidden readers/],
    ['an option that is not known', { subjekt: 'No' }, /not known/],
    ['a date without offset', { date: '2026-11-22' }, /date/],
  ])('%s', async (_, wrong, message) => {
    await expect(toEml(english, { date, ...wrong })).rejects.toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.stringMatching(message) }),
    )
  })
})

test('no name or subject adds a header or a reader', async () => {
  const plain = (await PostalMime.parse(await toEml(english, options))).headers.map(({ key }) => key)
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const safe = text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
      const email = await PostalMime.parse(
        await toEml(english, {
          ...options,
          from: { name: safe, address: 'x@y.example' },
          subject: `s${safe}`,
        }),
      )
      expect(email.headers.map(({ key }) => key)).toEqual(plain)
      expect(email.from!.address).toBe('x@y.example')
      expect(email.cc).toHaveLength(2)
    }),
    { numRuns: 100 },
  )
})

describe.skipIf(python === undefined)(
  `Python’s email package reads the same${python === undefined ? ' (skipped: no python3)' : ''}`,
  () => {
    const program = `
import sys, json
from email import message_from_bytes, policy
from html.parser import HTMLParser
class Words(HTMLParser):
    def __init__(self):
        super().__init__(); self.words = []; self.hidden = False
    def handle_starttag(self, tag, attrs): self.hidden = tag == 'title'
    def handle_endtag(self, tag): self.hidden = False
    def handle_data(self, data):
        if not self.hidden: self.words.append(data)
m = message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)
parts = {p.get_content_type(): p for p in m.walk() if not p.is_multipart()}
w = Words(); w.feed(parts['text/html'].get_content())
boxes = lambda h: [[a.display_name, a.addr_spec] for a in m[h].addresses] if m[h] else []
defects = [str(d) for p in m.walk() for d in p.defects] + [str(d) for p in m.walk() for _, v in p.items() for d in getattr(v, 'defects', [])]
calendar = parts.get('text/calendar')
print(json.dumps({
  'defects': defects, 'types': list(parts), 'from': boxes('from'), 'to': boxes('to'), 'cc': boxes('cc'), 'subject': m['subject'],
  'unsent': m['x-unsent'], 'inReplyTo': m['in-reply-to'], 'references': m['references'].split() if m['references'] else [],
  'text': parts['text/plain'].get_content(), 'html': ' '.join(w.words), 'date': m['date'].datetime.isoformat(),
  'method': calendar.get_param('method') if calendar else None,
  'calendar': calendar.get_payload(decode=True).decode('utf-8') if calendar else None }))
`
    test.each([
      ['English', english],
      ['Russian', russian],
    ] as const)('a draft in %s', async (_, letter) => {
      const read = runPython(program, await toEml(letter, options))
      expect(read).toMatchObject({
        defects: [],
        types: ['text/plain', 'text/html'],
        from: [['Мария Петрова', 'maria@pochta.example']],
        cc: [
          ['', 'ben@harbor.example'],
          ['Отдел кадров', 'hr@harbor.example'],
        ],
        subject: letter.subject,
        unsent: '1',
        inReplyTo: '<invite-3@harbor.example>',
        date: '2026-11-22T09:30:00+00:00',
      })
      expect(read.text.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.text)
      expect(words(read.html)).toBe(words(letter.text))
      expect(read.references).toHaveLength(31)
      // Python 3.11 doubles the space between two encoded words of a name.
      expect(read.to.map(([name, address]: string[]) => [words(name!), address])).toEqual([
        ['Кузнецова, "Анна" <главная>', 'anna@harbor.example'],
      ])
    })

    test('a draft that declines the event', async () => {
      const invitation = await readInvitation(fixture('google.eml'))
      const calendar = toCalendarReply(invitation.calendar!, {
        stamp: date,
        attendee: 'sam.lee@mailbox.example',
        comment: english,
      })
      const read = runPython(
        program,
        await toEml(english, { ...replyTo(invitation), from: 'sam.lee@mailbox.example', date, calendar }),
      )
      expect(read).toMatchObject({
        defects: [],
        types: ['text/plain', 'text/html', 'text/calendar'],
        method: 'REPLY',
      })
      expect(read.calendar.trimEnd()).toBe(calendar.trimEnd())
    })
  },
)
