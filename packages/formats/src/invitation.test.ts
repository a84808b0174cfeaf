import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { compose, contextSchema } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'
import { acceptedSuggestions, readInvitation, replyTo, situationWith, type Invitation } from './invitation'
import { hostileText } from './testing/hostile'
import { fixture } from './testing/letters'

const valuesOf = (invitation: Invitation, field: string) =>
  invitation.suggestions.filter((suggestion) => suggestion.field === field).map(({ value }) => value)
const asked = (invitation: Invitation) => invitation.ask.map(({ field }) => field)

describe('an invitation of Google Calendar', () => {
  let invitation: Invitation
  beforeAll(async () => {
    invitation = await readInvitation(fixture('google.eml'))
  })

  test('says for certain who asks, when, and how to answer', () => {
    expect(invitation.situation).toEqual({
      channel: 'email',
      to: 'Harriet Moss',
      interview: { date: '2026-11-26', time: '12:00' },
    })
    expect(invitation.recipient).toEqual({
      name: 'Harriet Moss',
      address: 'harriet.moss@harbor-freight.example',
    })
    expect(invitation.self).toEqual({ name: 'Sam Lee', address: 'sam.lee@mailbox.example' })
    expect(invitation.language).toMatchObject({ id: 'en', certain: true })
  })

  test('each with the place where it stood', () => {
    expect(invitation.certain).toContainEqual({
      field: 'interview.date',
      value: '2026-11-26',
      from: { where: 'calendar', name: 'DTSTART', quote: '2026-11-26 12:00 Europe/London' },
    })
    expect(invitation.certain.find(({ field }) => field === 'to')!.from).toMatchObject({
      where: 'header',
      name: 'From',
    })
  })

  test('hints at post, company and stage, and asks for them', () => {
    expect(valuesOf(invitation, 'position')).toEqual(['Supply Planner'])
    expect(valuesOf(invitation, 'company')).toEqual(['Harbor Freight'])
    expect(valuesOf(invitation, 'stage')[0]).toBe('scheduled')
    expect(asked(invitation)).toEqual(['stage', 'from', 'company', 'position'])
    for (const suggestion of invitation.suggestions) expect(suggestion.from.quote).not.toBe('')
  })

  test('holds the event', () => {
    expect(invitation.event).toMatchObject({
      method: 'REQUEST',
      uid: '3k9f7q2m1n8v5c4x6z0b@google.com',
      sequence: 0,
      start: { zone: 'Europe/London', utc: '2026-11-26T12:00:00Z' },
      organizer: { name: 'Harriet Moss', address: 'harriet.moss@harbor-freight.example' },
      recurring: false,
    })
    expect(invitation.event!.attendees).toHaveLength(3)
  })

  test('can be answered in its thread', () => {
    expect(replyTo(invitation)).toEqual({
      to: [invitation.recipient],
      cc: [{ address: 'tobias.grant@harbor-freight.example' }],
      subject: expect.stringMatching(/^Re: Invitation: Interview/),
      inReplyTo: '<calendar-7d0f4a1e-52c3-4b6e-9d1f-0a1b2c3d4e5f@google.com>',
    })
  })

  test('becomes a situation with the suggestions that are accepted', () => {
    const situation = situationWith(invitation, ['stage', 'company', 'position', 'from'])
    expect(situation).toEqual({
      ...invitation.situation,
      stage: 'scheduled',
      company: 'Harbor Freight',
      position: 'Supply Planner',
      from: 'Sam Lee',
    })
    const letter = compose({ stage: 'scheduled', channel: 'email', ...situation }, { locale: en })
    expect(letter.text).toMatch(/^Hi Harriet|^Dear Harriet/)
  })
})

describe('an invitation of Outlook in Russian', () => {
  test('is read from KOI8-R, UTF-8, a Windows zone and names with commas and semicolons', async () => {
    const invitation = await readInvitation(fixture('outlook.eml'))
    expect(invitation.text).toBe(
      'Приглашаем Вас на собеседование.\nВакансия: Ведущий аналитик\n\nС уважением, Анна Кузнецова',
    )
    expect(invitation.event).toMatchObject({
      summary: 'Собеседование, вакансия «Ведущий аналитик»',
      sequence: 2,
      start: {
        date: '2026-11-27',
        time: '15:00',
        zone: 'Russian Standard Time',
        timeZone: 'Europe/Moscow',
        utc: '2026-11-27T12:00:00Z',
      },
      organizer: { name: 'Кузнецова, Анна' },
    })
    expect(invitation.language).toMatchObject({ id: 'ru', certain: true })
    expect(invitation.situation).toEqual({
      channel: 'email',
      interview: { date: '2026-11-27', time: '15:00' },
    })
    // A name turned round is a reading of ours, and therefore a suggestion.
    expect(valuesOf(invitation, 'to')).toEqual(['Анна Кузнецова'])
    expect(valuesOf(invitation, 'position')).toEqual(['Ведущий аналитик'])
    expect(valuesOf(invitation, 'from')).toEqual(['Мария Петрова'])
    const situation = situationWith(invitation, ['stage', 'to', 'position'])
    expect(compose({ stage: 'scheduled', channel: 'email', ...situation }, { locale: ru }).text).toContain(
      'ведущего аналитика',
    )
  })
})

describe('calendar files', () => {
  test('of Apple: the address stands in a parameter', async () => {
    const invitation = await readInvitation(fixture('apple.ics'))
    expect(invitation.source).toBe('calendar')
    expect(invitation.self).toEqual({ name: 'Sam Lee', address: 'sam.lee@mailbox.example' })
    expect(invitation.situation).toEqual({
      to: 'Olga Brandt',
      interview: { date: '2026-12-01', time: '14:00' },
    })
    expect(asked(invitation)).toContain('channel')
  })

  test('for one occurrence of a series', async () => {
    const { event, situation } = await readInvitation(fixture('recurring.ics'))
    expect(event).toMatchObject({ recurring: true, recurrenceId: '20261202T100000', sequence: 4 })
    expect(situation.interview).toEqual({ date: '2026-12-02', time: '11:00' })
  })

  test('without organizer: nobody to write to, so it is asked', async () => {
    const invitation = await readInvitation(fixture('no-organizer.ics'))
    expect(invitation.recipient).toBeUndefined()
    expect(asked(invitation)).toContain('recipient')
  })

  test('in UTC say a moment and no clock, until a zone is given', async () => {
    const bare = await readInvitation(fixture('no-organizer.ics'))
    expect(bare.situation).toEqual({})
    expect(bare.notices).toContainEqual(expect.objectContaining({ kind: 'date-without-zone' }))
    expect(valuesOf(bare, 'interview.time')).toEqual(['08:30'])
    const inMoscow = await readInvitation(fixture('no-organizer.ics'), { timeZone: 'Europe/Moscow' })
    expect(inMoscow.situation).toEqual({ interview: { date: '2026-11-30', time: '11:30' } })
    const named = fixture('no-organizer.ics')
      .toString()
      .replace('METHOD', 'X-WR-TIMEZONE:Asia/Tokyo\r\nMETHOD')
    expect((await readInvitation(named)).situation).toEqual({
      interview: { date: '2026-11-30', time: '17:30' },
    })
  })

  test('of a cancelled event are read, and said to be no request', async () => {
    const { notices } = await readInvitation(fixture('cancelled.ics'))
    expect(notices).toContainEqual(
      expect.objectContaining({ kind: 'calendar-not-a-request', message: expect.stringContaining('CANCEL') }),
    )
  })

  test.each(['utf-16le', 'windows-1251', 'koi8-r'] as const)(
    'in %s are read, though the standard wants UTF-8',
    async (charset) => {
      const calendar =
        'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Собеседование по вакансии\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
      const { event } = await readInvitation(encoded(calendar, charset))
      expect(event!.summary).toBe('Собеседование по вакансии')
    },
  )
})

/** Bytes in a charset that the platform only decodes. */
function encoded(text: string, charset: 'utf-16le' | 'windows-1251' | 'koi8-r'): Uint8Array {
  if (charset === 'utf-16le') return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(new Uint8Array([byte])), byte]),
  )
  return Uint8Array.from(text, (character) => table.get(character)!)
}

describe('mails without a calendar', () => {
  test('hint at a date in their words', async () => {
    const invitation = await readInvitation(fixture('plain.eml'))
    expect(invitation.situation).toEqual({ channel: 'email' })
    expect(valuesOf(invitation, 'to')).toEqual(['Joan Whitfield'])
    expect(valuesOf(invitation, 'company')[0]).toBe('Larkspur Labs')
    expect(valuesOf(invitation, 'position')).toEqual(['Research Technician'])
    expect(valuesOf(invitation, 'interview.date')).toEqual(['2026-11-24'])
    expect(valuesOf(invitation, 'interview.time')).toEqual(['14:30'])
    expect(invitation.suggestions.find(({ field }) => field === 'interview.date')!.from).toEqual({
      where: 'body',
      name: '5',
      quote: 'an interview on Tuesday, 24 November at 2:30 pm in our office on Mill Lane.',
    })
  })

  describe('that name several days', () => {
    const mailOf = (...lines: string[]) =>
      `From: Anna Smith <a@b.example>\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nSubject: Interview\r\n\r\n${lines.join('\r\n')}\r\n`
    const moment = async (...lines: string[]) =>
      situationWith(await readInvitation(mailOf(...lines)), ['interview.time', 'interview.date']).interview

    test('never lend the hour of one day to another', async () => {
      const lines = ['Let us meet on Thursday 26 November.', '', 'Else 27 November at 14:00 works too.']
      expect(await moment(...lines)).toEqual({ date: '2026-11-26' })
      const invitation = await readInvitation(mailOf(...lines))
      expect(situationWith(invitation, ['interview.time']).interview).toEqual({ time: '14:00' })
      expect(acceptedSuggestions(invitation, ['interview.time', 'interview.date'])).toMatchObject([
        { field: 'interview.date', value: '2026-11-26' },
      ])
      expect(invitation.suggestions.find(({ field }) => field === 'interview.time')!.date).toBe('2026-11-27')
    })

    test('give the hour of the day taken, wherever it is named again', async () => {
      expect(
        await moment('Meet on 26 November.', '', '27 November at 14:00?', '', 'Or 26 November at 14:00.'),
      ).toEqual({ date: '2026-11-26', time: '14:00' })
    })

    test('ask for an hour once that two days share', async () => {
      const invitation = await readInvitation(mailOf('26 November at 14:00 or', '', '27 November at 14:00'))
      expect(invitation.ask.find(({ field }) => field === 'interview.time')!.suggestions).toEqual(['14:00'])
    })
  })

  test('in windows-1251', async () => {
    const invitation = await readInvitation(fixture('windows-1251.eml'))
    expect(invitation.situation).toEqual({ channel: 'email', to: 'Соколов Пётр Андреевич' })
    expect(valuesOf(invitation, 'position')).toEqual(['Экономист'])
    expect(valuesOf(invitation, 'company')).toEqual(['Тепломаш', 'Teplomash'])
    expect(valuesOf(invitation, 'interview.date')).toEqual(['2026-12-02'])
  })

  test('in KOI8-R; a deadline is no date of an interview', async () => {
    const invitation = await readInvitation(fixture('koi8-r.eml'))
    expect(invitation.situation.to).toBe('Ирина Белова')
    expect(valuesOf(invitation, 'stage')).toEqual(['offered'])
    expect(valuesOf(invitation, 'interview.date')).toEqual([])
    expect(invitation.thread.cc.map(({ name }) => name)).toEqual(['Редакция', 'Олег Зимин'])
  })

  test.each(['windows-1251', 'koi8-r'] as const)(
    'with headers and words in %s that is declared nowhere',
    async (charset) => {
      const mail =
        'From: Анна Иванова <a@b.example>\r\nTo: Мария Петрова <c@d.example>\r\nSubject: Собеседование\r\n\r\nВакансия: Экономист\r\n'
      const invitation = await readInvitation(encoded(mail, charset))
      expect(invitation.situation.to).toBe('Анна Иванова')
      expect(invitation.thread.subject).toBe('Собеседование')
      expect(valuesOf(invitation, 'position')).toEqual(['Экономист'])
      expect(invitation.notices).toEqual([])
    },
  )

  test('that came through an alias: the invited address is the candidate’s too', async () => {
    const mail = fixture('outlook.eml').toString('latin1')
    const invitation = await readInvitation(
      Buffer.from(`Delivered-To: masha@elsewhere.example\r\n${mail}`, 'latin1'),
    )
    expect(invitation.certain).toContainEqual(
      expect.objectContaining({ field: 'attendee', value: 'Maria.Petrova@pochta.example' }),
    )
    expect(invitation.thread.cc.map(({ address }) => address)).toEqual(['room3@romashka-bank.example'])
  })

  test('of LinkedIn come from nobody, and are answered there', async () => {
    const invitation = await readInvitation(fixture('linkedin.eml'))
    expect(invitation.recipient).toBeUndefined()
    expect(invitation.situation).toEqual({})
    expect(valuesOf(invitation, 'channel')).toEqual(['linkedin'])
    expect(valuesOf(invitation, 'to')).toEqual(['Priya Nair'])
    expect(valuesOf(invitation, 'position')).toEqual(['Site Reliability Engineer'])
    expect(valuesOf(invitation, 'stage')).toEqual(['approached'])
    expect(invitation.notices).toContainEqual(expect.objectContaining({ kind: 'no-reply-address' }))
  })

  test('of a job board name the person to talk to', async () => {
    const invitation = await readInvitation(fixture('hh.eml'))
    expect(valuesOf(invitation, 'to')).toEqual(['Егорова Татьяна Львовна'])
    expect(valuesOf(invitation, 'company')).toEqual(['Северный мост'])
    expect(valuesOf(invitation, 'position')).toEqual(['Инженер-проектировщик'])
    expect(valuesOf(invitation, 'interview.date')).toEqual(['2026-11-25'])
    expect(asked(invitation)).toContain('recipient')
  })

  test('at the end of a long thread: only the newest words count, and everybody stays in Cc', async () => {
    const invitation = await readInvitation(fixture('long-thread.eml'), { self: 'SAM.LEE@mailbox.example' })
    expect(invitation.text).not.toMatch(/Chief Editor|Proofreader/)
    expect(valuesOf(invitation, 'position')).toEqual([])
    expect(valuesOf(invitation, 'interview.date')).toEqual(['2026-12-02'])
    expect(valuesOf(invitation, 'interview.time')).toEqual(['10:15'])
    expect(invitation.thread.cc.map(({ address }) => address)).toEqual([
      'ben@quill.example',
      'hiring@quill.example',
      'mona@agency.example',
    ])
    expect(invitation.thread.references).toHaveLength(12)
    expect(replyTo(invitation).subject).toBe('RE: Re: Second interview')
  })

  test('to several people: which of them you are is asked', async () => {
    const invitation = await readInvitation(fixture('long-thread.eml'))
    expect(invitation.self).toBeUndefined()
    expect(invitation.ask).toContainEqual(
      expect.objectContaining({
        field: 'self',
        suggestions: expect.arrayContaining(['sam.lee@mailbox.example']),
      }),
    )
  })

  test('with another mail inside: it is left alone, and told', async () => {
    const invitation = await readInvitation(fixture('forwarded.eml'))
    expect(invitation.notices).toContainEqual(expect.objectContaining({ kind: 'nested-message' }))
    expect(valuesOf(invitation, 'position')).toEqual([])
    expect(invitation.text).toBe('See below.')
  })
})

describe('a hostile mail', () => {
  test('forges no reader, hides nothing, and what was dropped is told', async () => {
    const invitation = await readInvitation(fixture('hostile.eml'))
    expect(invitation.situation).toEqual({ channel: 'email' })
    expect(invitation.recipient!.address).toBe('eve@evil.example')
    const shown = JSON.stringify({ ...invitation, calendar: undefined })
    expect(shown).not.toMatch(/\u202E|\u200B|\\r|victim@/)
    expect(invitation.thread.references).toEqual(['<ok@evil.example>', '<also-ok@evil.example>'])
    expect(invitation.thread.messageId).toBeUndefined()
    expect(invitation.event).toMatchObject({ uid: 'evil-uid', sequence: 0 })
    expect(invitation.event!.start).toBeUndefined()
    expect(invitation.notices.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['characters-dropped', 'value-refused']),
    )
    expect(invitation.notices.find(({ message }) => message.startsWith('From'))!.message).toContain(
      'U+202E, U+200B',
    )
  })

  test('with a name that something was dropped from: it is a suggestion only', async () => {
    const name = Buffer.from('Anna\u200B Smith').toString('base64')
    const invitation = await readInvitation(
      `From: =?utf-8?B?${name}?= <a@b.example>\r\nTo: c@d.example\r\n\r\nHi`,
    )
    expect(invitation.situation.to).toBeUndefined()
    expect(valuesOf(invitation, 'to')).toEqual(['Anna Smith'])
  })
})

test('a mail with a large attached file is read without it', async () => {
  const file = `${'QUJD'.repeat(19)}\r\n`.repeat(60_000)
  const mail = fixture('google.eml')
    .toString()
    .replace(
      '--000000000000f1e2d3c4b5a6\r\nContent-Type: multipart',
      `--000000000000f1e2d3c4b5a6\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}\r\n--000000000000f1e2d3c4b5a6\r\nContent-Type: multipart`,
    )
  expect(mail.length).toBeGreaterThan(4_000_000)
  const invitation = await readInvitation(mail)
  expect(invitation.event!.uid).toBe('3k9f7q2m1n8v5c4x6z0b@google.com')
  expect(invitation.notices).toEqual([])
})

test('a very long message is read in part, and that is told', async () => {
  const invitation = await readInvitation(
    `From: Anna Smith <a@b.example>\r\nTo: c@d.example\r\n\r\n${'word '.repeat(100_000)}`,
  )
  expect(invitation.notices).toContainEqual(expect.objectContaining({ kind: 'text-shortened' }))
  expect(invitation.situation.to).toBe('Anna Smith')
})

describe('what is no invitation is refused, with what it seems to be', () => {
  test.each([
    ['nothing', '', /empty/],
    ['a PDF', '%PDF-1.7', /a PDF/],
    ['an Outlook message', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /\.msg.*save it there as \.eml/],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4]), /ZIP/],
    ['a web page', '<!doctype html><p>Hi', /web page/],
    ['JSON', '{"stage":"offered"}', /JSON/],
    ['prose', 'Dear Sam, would you like to come?', /no mail/],
    ['a calendar without event', 'BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR', /no event/],
    ['a mail nested past all measure', nested(80), /nesting/],
  ])('%s', async (_, input, message) => {
    await expect(readInvitation(input)).rejects.toThrow(
      expect.objectContaining({ code: 'UNREADABLE', message: expect.stringMatching(message) }),
    )
  })

  test.each([
    ['a number for the bytes', 7, {}],
    ['an address that is none', 'From: a@b.example\r\n\r\n', { self: 'sam' }],
    ['a zone that is none', 'From: a@b.example\r\n\r\n', { timeZone: 'Europe/Atlantis' }],
  ])('%s', async (_, input, options) => {
    await expect(readInvitation(input as string, options)).rejects.toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    )
  })

  test('a field that a situation does not have cannot be accepted', async () => {
    const invitation = await readInvitation(fixture('long-thread.eml'))
    expect(() => situationWith(invitation, ['self'])).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    )
  })
})

function nested(depth: number): string {
  const parts = Array.from(
    { length: depth },
    (_, index) => `--b${index}\r\nContent-Type: multipart/mixed; boundary=b${index + 1}\r\n\r\n`,
  )
  return `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${parts.join('')}`
}

describe('whatever a mail holds', () => {
  const line = hostileText.map((text) => text.replace(/[\r\n]+/g, ' '))
  const encodedWord = hostileText.map((text) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`)
  const header = fc.oneof(line, encodedWord)
  const mail = fc.record({
    name: header,
    subject: header,
    body: hostileText,
    summary: line,
    organizer: line,
    start: fc.oneof(line, fc.constant('20261126T120000')),
  })

  test('the situation is one that core takes, no fact lacks its source, and no control character is shown', async () => {
    await fc.assert(
      fc.asyncProperty(mail, async ({ name, subject, body, summary, organizer, start }) => {
        const invitation = await readInvitation(
          `From: ${name} <a@b.example>\r\nTo: "${name}" <c@d.example>\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n` +
            `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n--b\r\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\r\n\r\n` +
            `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:${summary}\r\nDTSTART:${start}\r\nSUMMARY:Interview: ${summary} at ${organizer}\r\nORGANIZER;CN="${organizer}":mailto:a@b.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n--b--\r\n`,
        )
        expect(contextSchema.safeParse(invitation.situation).success).toBe(true)
        const everything = new Set(invitation.suggestions.map(({ field }) => field))
        for (const field of ['self', 'recipient', 'attendee'] as const) everything.delete(field)
        expect(contextSchema.safeParse(situationWith(invitation, [...everything])).success).toBe(true)
        // oxlint-disable-next-line no-control-regex -- none may remain
        const unsafe = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B]|\p{Cs}/u
        const { calendar: _, ...shown } = invitation
        const strings: string[] = []
        JSON.stringify(
          shown,
          (_, value: unknown) => (typeof value === 'string' && strings.push(value), value),
        )
        for (const text of strings) expect(text).not.toMatch(unsafe)
      }),
      { numRuns: 300 },
    )
  })

  test('bytes are either read or refused with a DeclinekitError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), hostileText), async (input) => {
        try {
          const { situation } = await readInvitation(input)
          expect(contextSchema.safeParse(situation).success).toBe(true)
        } catch (error) {
          expect(error).toMatchObject({ name: 'DeclinekitError', code: 'UNREADABLE' })
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a damaged invitation is read or refused', async () => {
    const whole = fixture('google.eml')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.nat(200),
        fc.uint8Array({ maxLength: 20 }),
        async (at, cut, junk) => {
          const damaged = Buffer.concat([whole.subarray(0, at), junk, whole.subarray(at + cut)])
          try {
            expect(contextSchema.safeParse((await readInvitation(damaged)).situation).success).toBe(true)
          } catch (error) {
            expect(error).toMatchObject({ code: 'UNREADABLE' })
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
