import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { reply } from './reply.mjs'

const now = '2026-11-20T09:30:00Z'
const invitation = (/** @type {string} */ name) => readFile(new URL(`invitations/${name}`, import.meta.url))

test.each([
  [
    'google.en.eml',
    'sam.lee@mailbox.example',
    'harriet.moss@harbor-freight.example',
    /^(?:Hi|Dear) Harriet/,
    'Sam Lee',
    '3k9f7q2m1n8v5c4x6z0b@google.com',
  ],
  [
    'outlook.ru.eml',
    'maria.petrova@pochta.example',
    'a.kuznetsova@romashka-bank.example',
    /^Здравствуйте, Анна/,
    'Мария Петрова',
    '040000008200E00074C5',
  ],
])('%s is declined, and its event with it', async (name, self, recipient, greeting, signature, uid) => {
  const { draft, letter, findings } = await reply(await invitation(name), { self, now, decision: {} })
  expect(findings).toEqual([])
  expect(letter.text).toMatch(greeting)
  expect(letter.text.endsWith(signature)).toBe(true)
  const mail = await PostalMime.parse(draft)
  expect(mail.to?.[0]?.address).toBe(recipient)
  expect(mail.inReplyTo).toMatch(/^<.+>$/)
  expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.text)
  const [calendar] = mail.attachments
  const text = new TextDecoder().decode(/** @type {ArrayBuffer} */ (calendar?.content)).replace(/\r?\n /g, '')
  expect(text).toContain('METHOD:REPLY')
  expect(text).toContain('PARTSTAT=DECLINED')
  expect(text).toContain(`UID:${uid}`)
})

test('an invitation of one’s own is answered by whoever it came to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'declinekit-'))
  const [own, output] = ['invite.eml', 'reply.eml'].map((name) => join(folder, name))
  const bytes = await invitation('google.en.eml')
  writeFileSync(own, bytes.toString('latin1').replaceAll('sam.lee@mailbox', 'kim.doe@letterbox'), 'latin1')
  execFileSync(process.execPath, [fileURLToPath(new URL('reply.mjs', import.meta.url)), own, output])
  const mail = await PostalMime.parse(readFileSync(output))
  rmSync(folder, { recursive: true })
  expect(mail.from?.address).toBe('kim.doe@letterbox.example')
  expect(mail.attachments).toHaveLength(1)
})

test('nobody’s address is guessed where the mail went to several', async () => {
  const bytes = Buffer.from(
    'From: Joan Whitfield <joan@larkspur.example>\r\nTo: sam@mailbox.example, kim@letterbox.example\r\nSubject: Interview\r\n\r\nWould you come?',
  )
  const decision = /** @type {const} */ ({ stage: 'invited' })
  await expect(reply(bytes, { now, decision })).rejects.toThrow('which of the addresses is yours')
  const { draft } = await reply(bytes, { self: 'kim@letterbox.example', now, decision })
  expect((await PostalMime.parse(draft)).from?.address).toBe('kim@letterbox.example')
})

test('a mail without a calendar is declined by mail alone', async () => {
  const bytes = Buffer.from(
    'From: Joan Whitfield <joan@larkspur.example>\r\nTo: sam.lee@mailbox.example\r\nSubject: Interview\r\n\r\nWould you come to an interview?',
  )
  const { draft } = await reply(bytes, {
    self: 'sam.lee@mailbox.example',
    now,
    decision: { stage: 'invited', from: 'Sam Lee' },
  })
  const mail = await PostalMime.parse(draft)
  expect(mail.attachments).toEqual([])
  expect(mail.subject).toBe('Re: Interview')
})
