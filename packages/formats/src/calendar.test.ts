import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, test } from 'vitest'
import { toCalendarReply } from './calendar'
import { readInvitation } from './invitation'
import { hostileText } from './testing/hostile'
import { english, fixture, onPaper } from './testing/letters'

const stamp = '2026-11-22T09:30:00Z'

async function requestOf(name: string): Promise<string> {
  return (await readInvitation(fixture(name))).calendar!
}

/** The reply as ical.js reads it. */
function reread(reply: string) {
  const calendar = new ICAL.Component(ICAL.parse(reply))
  const event = calendar.getFirstSubcomponent('vevent')!
  const [attendee, ...others] = event.getAllProperties('attendee')
  return {
    calendar,
    event,
    attendee: attendee!,
    others,
    value: (name: string) => event.getFirstPropertyValue(name),
  }
}

/** Lines of a name, unfolded. */
function linesOf(text: string, name: string): string[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split(/\r\n/)
    .filter((line) => line.startsWith(name))
}

const requests = [
  ['google.eml', 'sam.lee@mailbox.example', 'Harriet Moss'],
  ['outlook.eml', 'maria.petrova@pochta.example', 'Кузнецова, Анна'],
  ['apple.ics', 'sam.lee@mailbox.example', 'Olga Brandt'],
  ['recurring.ics', 'sam.lee@mailbox.example', 'Jonas Reuter'],
] as const

describe.each(requests)('%s is declined', (name, attendee, organizer) => {
  test('with the event, the organizer and the one attendee of the request (ical.js)', async () => {
    const request = await requestOf(name)
    const asked = new ICAL.Component(ICAL.parse(request)).getFirstSubcomponent('vevent')!
    const reply = reread(toCalendarReply(request, { stamp, attendee, comment: english }))
    expect(reply.calendar.getFirstPropertyValue('method')).toBe('REPLY')
    expect(reply.calendar.getFirstPropertyValue('version')).toBe('2.0')
    for (const property of ['uid', 'sequence', 'dtstart', 'dtend', 'recurrence-id', 'summary'])
      expect(String(reply.value(property))).toBe(String(asked.getFirstPropertyValue(property)))
    expect(reply.event.getFirstProperty('organizer')!.getParameter('cn')).toBe(organizer)
    expect(reply.others).toEqual([])
    expect(reply.attendee.getParameter('partstat')).toBe('DECLINED')
    expect(String(reply.value('dtstamp'))).toBe('2026-11-22T09:30:00Z')
    expect(reply.value('comment')).toContain('12:00')
  })

  test('and a second reader agrees (node-ical)', async () => {
    const parsed = nodeIcal.sync.parseICS(toCalendarReply(await requestOf(name), { stamp, attendee }))
    const event = Object.values(parsed).find((component) => component?.type === 'VEVENT') as Record<
      string,
      any
    >
    expect(event['method']).toBe('REPLY')
    expect(event['attendee'].params.PARTSTAT).toBe('DECLINED')
    expect(event['organizer'].params.CN.replaceAll('"', '')).toBe(organizer)
    const { start } = (await readInvitation(fixture(name))).event!
    // node-ical does not know the names that libraries put a prefix before; ical.js reads that zone in zones.test.ts.
    if (!start!.zone!.startsWith('/'))
      expect(event['start'].toISOString()).toBe(start!.utc!.replace('Z', '.000Z'))
  })

  test('byte for byte but for the participation', async () => {
    const request = (await requestOf(name)).replace(/\r?\n/g, '\r\n')
    const reply = toCalendarReply(request, { stamp, attendee })
    for (const property of ['UID', 'ORGANIZER', 'SEQUENCE', 'RECURRENCE-ID', 'DTSTART;', 'TZID:'])
      expect(linesOf(reply, property)).toEqual(linesOf(request, property))
    const asked = linesOf(request, 'ATTENDEE').map((line) =>
      line.replace(/PARTSTAT=[A-Z-]+/, 'PARTSTAT=DECLINED'),
    )
    expect(asked).toContain(linesOf(reply, 'ATTENDEE')[0])
  })
})

test('a series is declined with every occurrence that the request names', async () => {
  const request = (await requestOf('recurring.ics')).replace(
    'END:VCALENDAR',
    'BEGIN:VEVENT\r\nUID:series-77@scheduler.example\r\nDTSTART:20261209T100000Z\r\nORGANIZER:mailto:jonas.reuter@lindenhof.example\r\nATTENDEE:mailto:sam.lee@mailbox.example\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:another\r\nEND:VEVENT\r\nEND:VCALENDAR',
  )
  const events = reread(toCalendarReply(request, { stamp })).calendar.getAllSubcomponents('vevent')
  expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([
    'series-77@scheduler.example',
    'series-77@scheduler.example',
  ])
})

test('every line is at most 75 octets and ends in CRLF', async () => {
  const reply = toCalendarReply(await requestOf('outlook.eml'), {
    stamp,
    attendee: 'maria.petrova@pochta.example',
    comment: onPaper,
  })
  for (const line of reply.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(reply.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(reply.endsWith('END:VCALENDAR\r\n')).toBe(true)
})

test('no comment leaves its property, whatever stands in it', async () => {
  const request = await requestOf('apple.ics')
  fc.assert(
    fc.property(hostileText, (comment) => {
      const reply = toCalendarReply(request, {
        stamp,
        attendee: 'sam.lee@mailbox.example',
        comment: comment.replace(/\p{Cs}/gu, ''),
      })
      const { calendar, event, value } = reread(reply)
      expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1)
      expect(event.getAllProperties('attendee')).toHaveLength(1)
      const expected = comment
        .replace(/\p{Cs}/gu, '')
        .replace(/\r\n|[\r\u0085\u2028\u2029]/gu, '\n')
        // oxlint-disable-next-line no-control-regex -- these are dropped
        .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, '')
        .trim()
      expect(value('comment') ?? '').toBe(expected)
    }),
  )
})

test('the same arguments give the same reply', async () => {
  const request = await requestOf('apple.ics')
  const options = { stamp, attendee: 'sam.lee@mailbox.example' }
  expect(toCalendarReply(request, options)).toBe(
    toCalendarReply(request, { ...options, stamp: new Date(stamp) }),
  )
})

describe('what cannot be declined says why', () => {
  const refused = (attempt: () => string, message: RegExp) =>
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.stringMatching(message) }),
    )

  test('an event without organizer', () => {
    refused(() => toCalendarReply(fixture('no-organizer.ics').toString(), { stamp }), /no organizer.*by mail/)
  })

  test('a cancelled event', () => {
    refused(
      () => toCalendarReply(fixture('cancelled.ics').toString(), { stamp }),
      /CANCEL.*nothing to decline/,
    )
  })

  test.each(['REPLY', 'COUNTER', 'PUBLISH', 'NONSENSE'])('the method %s', async (method) => {
    const request = (await requestOf('apple.ics')).replace('METHOD:REQUEST', `METHOD:${method}`)
    refused(() => toCalendarReply(request, { stamp }), new RegExp(method))
  })

  test('a calendar without method, an event without UID, no calendar at all', async () => {
    const request = await requestOf('apple.ics')
    refused(() => toCalendarReply(request.replace('METHOD:REQUEST\r\n', ''), { stamp }), /no METHOD/)
    refused(() => toCalendarReply(request.replace(/UID:.*\r\n/, ''), { stamp }), /UID/)
    refused(() => toCalendarReply('Dear Anna', { stamp }), /no calendar/)
    refused(() => toCalendarReply(undefined as never, { stamp }), /not a text/)
  })

  test('one of several attendees, until it is said which', async () => {
    const request = await requestOf('google.eml')
    refused(() => toCalendarReply(request, { stamp }), /3 people.*tobias\.grant@/)
    refused(
      () => toCalendarReply(request, { stamp, attendee: 'nobody@x.example' }),
      /does not invite "nobody@x.example"/,
    )
  })

  test.each(['yesterday', '2026-11-22', '2026-11-22T09:30', new Date(Number.NaN), undefined])(
    'the stamp %s',
    async (wrong) => {
      const request = await requestOf('recurring.ics')
      refused(() => toCalendarReply(request, { stamp: wrong as string }), /stamp/)
    },
  )
})
