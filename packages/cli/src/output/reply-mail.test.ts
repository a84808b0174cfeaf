import { compose } from '@declinekit/core'
import { toCalendarReply } from '@declinekit/formats/calendar'
import { en } from '@declinekit/templates-en'
import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { calendarTextOf, readReply } from './reply-mail'

vi.mock(import('@declinekit/formats/calendar'), async (original) => {
  const calendar = await original()
  return { ...calendar, toCalendarReply: vi.fn(calendar.toCalendarReply) }
})
afterEach(() => void vi.mocked(toCalendarReply).mockClear())

const invite = readFileSync(new URL('../../../formats/fixtures/google.eml', import.meta.url))
const moment = new Date('2026-11-22T09:30:00Z')
const letter = compose({ stage: 'scheduled', channel: 'email' }, { locale: en })

test('the event is declined once, for the mail and for whoever asks', async () => {
  const answer = await (await readReply(invite, { moment })).answerWith(letter)
  expect(calendarTextOf(answer)).toContain('PARTSTAT=DECLINED')
  expect(await answer.toMail()).toContain('text/calendar')
  expect(toCalendarReply).toHaveBeenCalledTimes(1)
})

test('where it cannot be declined, the mail goes without, and why is known', async () => {
  const answer = await (await readReply(invite, { moment, self: 'other@mailbox.example' })).answerWith(letter)
  expect(answer.calendar).toMatchObject({ why: { code: 'INVALID_ARGUMENT' } })
  expect(await answer.toMail()).not.toContain('text/calendar')
  expect(() => calendarTextOf(answer)).toThrow('other@mailbox.example')
})

test('a fault of ours does not pass for an event that cannot be declined', async () => {
  vi.mocked(toCalendarReply).mockImplementationOnce(() => {
    throw new TypeError('a fault')
  })
  const reply = await readReply(invite, { moment })
  await expect(reply.answerWith(letter).then((answer) => answer.toMail())).rejects.toThrow('a fault')
})
