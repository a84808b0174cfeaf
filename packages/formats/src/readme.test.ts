import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compose } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { readInvitation, replyTo, situationWith, smsSegments, toCalendarReply, toEml } from './index'
import { fixture } from './testing/letters'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const self = 'sam.lee@mailbox.example'
const now = '2026-11-20T09:30:00Z'

test('the README shows what the code really prints', async () => {
  const invitation = await readInvitation(fixture('google.eml'), { self })
  const facts = situationWith(invitation, ['from', 'company', 'position'])
  const letter = compose(
    { stage: 'scheduled', channel: 'email', reason: 'promotion', ...facts },
    { locale: en },
  )
  const calendar = toCalendarReply(invitation.calendar!, { stamp: now, attendee: self, comment: letter })
  const eml = await toEml(letter, { ...replyTo(invitation), from: self, date: now, calendar })
  // A line that is folded behind a space ends with it, which no editor leaves in a page.
  const lines = (text: string) => text.replaceAll(/ *\r\n/gu, '\n')
  expect(readme).toContain(lines(eml.slice(0, eml.indexOf('Message-ID'))))
  expect(readme).toContain(
    lines(calendar.slice(calendar.indexOf('BEGIN:VEVENT'), calendar.indexOf('END:VCALENDAR'))),
  )
  for (const shown of [
    invitation.situation,
    invitation.certain[3],
    invitation.suggestions[2],
    invitation.ask[0],
  ])
    expect(data(readme)).toContain(data(JSON.stringify(shown)))
})

test('and what it says of a text message', () => {
  expect(data(readme)).toContain(data(JSON.stringify(smsSegments('I’m sorry – I can’t come.'))))
})

/** A literal whatever its quotes and spaces, and whatever stands before its lines. */
function data(text: string): string {
  return text.replace(/\n\/\/ ?/g, ' ').replace(/['"\s]/g, '')
}
