import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderOf, run } from '../testing/command'

const invite = (name: string): string =>
  fileURLToPath(new URL(`../../../formats/fixtures/${name}`, import.meta.url))

const sender = ['--from', 'Sam Lee', '--now', '2026-11-22T09:30:00Z']

/** The mail with its lines unfolded and its quoted-printable parts decoded enough to be read. */
const readable = (mail: string): string =>
  Buffer.from(
    mail
      .replaceAll(/=\r?\n/gu, '')
      .replaceAll(/=([0-9A-F]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')

test('a Google invitation becomes a draft in the thread that declines the event', () => {
  const cwd = folderOf()
  const { status, stdout, stderr } = run(['reply', invite('google.eml'), ...sender, '-o', 'reply.eml'], {
    cwd,
  })
  expect(stdout).toBe('')
  expect(stderr).toMatch(/✓ interview\.date +2026-11-26 +DTSTART: /u)
  expect(stderr).toMatch(/≈ stage +scheduled/u)
  expect(stderr).toMatch(/\? company +Harbor Freight/u)
  expect(stderr).toContain('in the calendar, for sam.lee@mailbox.example')
  const mail = readFileSync(join(cwd, 'reply.eml'), 'utf8')
  expect(mail).toMatch(/^X-Unsent: 1\r$/mu)
  expect(mail).toMatch(/^From: Sam Lee <sam\.lee@mailbox\.example>\r$/mu)
  expect(mail).toMatch(/^To: Harriet Moss </mu)
  expect(mail).toMatch(/^In-Reply-To: </mu)
  expect(mail).toMatch(/text\/calendar/u)
  expect(readable(mail)).toMatch(/Dear Harriet,[^]+26 November/u)
  expect(status).toBe(0)
})

test('a Russian invitation is answered in Russian, and told of in the user’s language', () => {
  const { stdout, stderr } = run([
    'reply',
    invite('windows-1251.eml'),
    '--format',
    'text',
    '--ui-locale',
    'ru',
    '--accept',
    'company',
  ])
  expect(stdout).toMatch(/^Тема: [^]+Здравствуйте, Пётр Андреевич!/u)
  expect(stdout).toContain('Тепломаш')
  expect(stderr).toContain('Взято из приглашения')
})

test('an hour that was named for another day is not taken, nor told as taken', () => {
  const mail =
    'From: Anna Smith <a@b.example>\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nSubject: Interview\r\n\r\nLet us meet on 26 November.\r\n\r\nElse 27 November at 14:00 works.\r\n'
  const { stdout, stderr } = run(
    ['reply', '-', '--format', 'text', '--stage', 'scheduled', '--accept', 'all'],
    { input: new TextEncoder().encode(mail) },
  )
  expect(stderr).toMatch(/≈ interview\.date +2026-11-26/u)
  expect(stderr).toMatch(/\? interview\.time +14:00/u)
  expect(stdout).not.toContain('14:00')
})

test('the calendar’s answer alone', () => {
  const { stdout } = run(['reply', invite('google.eml'), ...sender, '--format', 'ics'])
  expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[^]+METHOD:REPLY[^]+PARTSTAT=DECLINED/u)
})

test('an invitation on standard input', () => {
  const { stdout, status } = run(['reply', '-', ...sender, '--format', 'text', '-q'], {
    input: readFileSync(invite('recurring.ics')),
  })
  expect(stdout).toContain('Sam Lee')
  expect(status).toBe(0)
})

test('options win over what was read', () => {
  const args = ['reply', invite('google.eml'), ...sender, '--format', 'text', '-q']
  expect(
    run([...args, '--to', 'Tom Hughes', '--stage', 'interviewed', '--reason', 'promotion']).stdout,
  ).toMatch(/Dear Tom,[^]+promoted/u)
})

describe('what cannot be done is told', () => {
  test('a recruiter whose address nobody reads', () => {
    const { stderr, stdout, status } = run(['reply', invite('linkedin.eml'), ...sender])
    expect(stderr).toContain('Nobody reads the address')
    // A message on LinkedIn is answered there, not by mail.
    expect(stdout).not.toContain('MIME-Version')
    expect(status).toBe(0)
  })

  test('an address that was not invited', () => {
    const { stderr, status } = run([
      'reply',
      invite('google.eml'),
      ...sender,
      '--self',
      'other@mailbox.example',
    ])
    expect(stderr).toContain('is not declined')
    expect(status).toBe(0)
  })

  test.each([
    [['--accept', 'compny'], 'Did you mean "company"'],
    [['--now', 'soon'], 'is no time'],
    [['--locale', 'de'], 'Valid: auto, en, ru'],
  ])('%j', (args, message) => {
    const { stderr, status } = run(['reply', invite('google.eml'), ...args])
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })

  test('of what an option or nobody said no file is blamed, of what the configuration said its line', () => {
    const cwd = folderOf({
      'declinekit.config.yaml': 'from: Sam Lee\nsituation:\n  tone: wram\n  length: full\n',
    })
    const { stderr } = run(['reply', invite('google.eml'), '--stage', 'offerd', '--length', 'ful'], { cwd })
    expect(stderr).toMatch(/^- stage: "offerd"/mu)
    expect(stderr).toMatch(/^- length: "ful"/mu)
    expect(stderr).toMatch(/^- declinekit\.config\.yaml:3: tone: "wram"/mu)
  })

  test('a file that is no invitation', () => {
    const { stderr, status } = run(['reply', '-'], { input: new Uint8Array([0, 1, 2, 3]) })
    expect(stderr).toMatch(/^declinekit: /u)
    expect(stderr).not.toMatch(/\n\s+at /u)
    expect(status).toBe(2)
  })
})
