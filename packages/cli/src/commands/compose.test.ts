import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, run } from '../testing/command'

const facts = ['--stage', 'offered', '--channel', 'email', '--to', 'Anna Smith', '--from', 'Sam Lee']

describe('formats', () => {
  test.each([
    ['letter.txt', /^Subject: /u],
    ['letter.json', /^\{\n {2}"locale": "en"/u],
    ['letter.html', /^<!doctype html>/u],
    ['letter.eml', /^X-Unsent: 1\r\n/u],
    ['letter.docx', /^PK/u],
    ['letter.pdf', /^%PDF-/u],
  ])('%s is told by its name', (name, beginning) => {
    const cwd = folderOf()
    expect(run(['compose', ...facts, '-o', name, '--now', '2026-11-22T09:30'], { cwd })).toMatchObject({
      status: 0,
    })
    expect(readFileSync(join(cwd, name), 'latin1')).toMatch(beginning)
  })

  test('a link, and what to do where the letter is too long for one', () => {
    expect(run(['compose', ...facts, '--format', 'mailto']).stdout).toMatch(/^mailto:\?subject=/u)
    const names = ['--to', 'Николай Петрович', '--from', 'Екатерина Васильева', '--company', 'Северный мост']
    const day = ['--interview-date', '2026-11-26', '--reason', 'personal-circumstances', '--tone', 'formal']
    const russian = ['--stage', 'scheduled', '--channel', 'email', ...names, ...day]
    expect(run(['compose', ...russian, '--format', 'mailto'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--format eml'),
    })
  })

  test.each(['Nov 25', '2026-02-30T09:30', 'soon'])('%s is no moment, as it is none for check', (now) => {
    const refused = { status: 2, stderr: expect.stringContaining(now) }
    expect(run(['compose', ...facts, '--now', now])).toMatchObject(refused)
    expect(run(['check', '-', '--now', now], { input: 'I decline.' })).toMatchObject(refused)
  })

  test('a calendar reply needs the request it answers', () => {
    expect(run(['compose', ...facts, '--format', 'ics'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--invite'),
    })
  })
})

describe('a letter to several people', () => {
  const input = JSON.stringify({
    stage: 'offered',
    channel: 'email',
    from: 'Sam Lee',
    to: [
      { given: 'Anna', family: 'Smith', email: 'anna@x.example' },
      { given: 'Tom', family: 'Hughes', email: 'tom@x.example' },
      'Kate Moss',
    ],
  })

  test('goes to everybody whose address is known', () => {
    expect(run(['compose', '-', '--format', 'eml'], { input }).stdout).toMatch(
      /^To: Anna Smith <anna@x\.example>,\s+Tom Hughes <tom@x\.example>\r$/mu,
    )
    expect(run(['compose', '-', '--format', 'mailto'], { input }).stdout).toMatch(
      /^mailto:anna@x\.example,tom@x\.example\?subject=/u,
    )
  })

  test('is in the language of their names', () => {
    const names = '{"stage":"offered","channel":"email","to":[{"given":"Анна"},{"given":"Пётр"}]}'
    expect(run(['compose', '-'], { input: names }).stdout).toMatch(/^Тема: [^]+Анна и Пётр/u)
  })
})

describe('writing', () => {
  test('nothing is written over without --force, and nothing is left behind', () => {
    const cwd = folderOf({ 'letter.txt': 'precious' })
    const args = ['compose', ...facts, '-o', 'letter.txt']
    expect(run(args, { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('--force') })
    expect(readFileSync(join(cwd, 'letter.txt'), 'utf8')).toBe('precious')
    expect(run([...args, '--force'], { cwd }).status).toBe(0)
    expect(run(args, { cwd }).status).toBe(0)
    expect(readdirSync(cwd)).toEqual(['letter.txt'])
  })

  test('a link is followed, and a folder is made', () => {
    const cwd = folderOf({ 'real.txt': '' })
    symlinkSync('real.txt', join(cwd, 'link.txt'))
    run(['compose', ...facts, '-o', 'link.txt', '--force'], { cwd })
    expect(readFileSync(join(cwd, 'real.txt'), 'utf8')).toContain('Dear Anna')
    run(['compose', ...facts, '-o', 'deep/down/letter.txt'], { cwd })
    expect(existsSync(join(cwd, 'deep/down/letter.txt'))).toBe(true)
  })

  test('a folder is no file', () => {
    expect(run(['compose', ...facts, '-o', '.', '--force'], { cwd: folderOf() }).status).toBe(2)
  })
})

describe('errors say where', () => {
  test('with file and line, in YAML and in JSON, and in the user’s language', () => {
    const cwd = folderOf({
      's.yaml': 'stage: offered\nchannel: emial\n\ninterview:\n  date: tomorrow\n',
      's.json': '{\n  "stage": "offered",\n  "channel": "email",\n  "tone": "loud"\n}',
    })
    expect(run(['compose', 's.yaml'], { cwd }).stderr).toBe(
      [
        'declinekit: The situation has 2 problems:',
        '- s.yaml:2: channel: "emial" is not valid here. Did you mean "email"? Valid: email, letter, linkedin, messenger, phone, video, in-person.',
        '- s.yaml:5: interview.date: is not a day of the calendar; write it as YYYY-MM-DD.\n',
      ].join('\n'),
    )
    expect(run(['compose', 's.json', '--ui-locale', 'ru'], { cwd }).stderr).toMatch(
      /s\.json:4: tone: значение "loud" здесь недопустимо/u,
    )
    // What is wrong between fields is told in that language too.
    const options =
      '--ui-locale=ru --stage=offered --channel=messenger --purpose=negotiate --reason=promotion --set=region=XX --set=medium=linkedin-inmail'
    const told = run(['compose', ...options.split(' ')]).stderr
    expect(told).toContain('причину «promotion» никакие условия не изменят')
    expect(told).toContain('площадка «linkedin-inmail» не относится к каналу «messenger»')
    expect(told).toContain('у этого языка нет региона «XX»')
    // What the command line says wins, and then the file is not to blame.
    expect(run(['compose', 's.json', '--tone', 'lod'], { cwd }).stderr).toMatch(/^- tone: "lod"/mu)
  })

  test('of a language', () => {
    expect(run(['compose', ...facts, '--locale', 'de'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Valid: auto, en, ru.'),
    })
    expect(
      run(['compose', '-'], { input: '{"locale":"rus","stage":"offered","channel":"email"}' }),
    ).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/standard input:1: the language "rus" .+ Did you mean "ru"\?/u),
    })
  })

  test('of a file that is neither JSON nor YAML', () => {
    const cwd = folderOf({ 's.json': '{"stage": ', 's.yaml': 'stage: [\n' })
    for (const name of ['s.json', 's.yaml'])
      expect(run(['compose', name], { cwd })).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(name),
      })
  })
})

describe('--set', () => {
  test('reaches fields that have no option', () => {
    const args = ['compose', '--channel', 'email', '--stage', 'interviewed', '--set', 'interview.rounds=2']
    expect(run(args).status).toBe(0)
    expect(run([...args, '--set', 'from.given=Sam', '--set', 'from.family=Lee']).stdout).toMatch(
      /Sam Lee\n$/u,
    )
    expect(run([...args, '--set', 'rounds'])).toMatchObject({ status: 2 })
    expect(run([...args, '--set', '__proto__.a=1'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('__proto__'),
    })
  })
})

describe('the configuration', () => {
  const config = 'from: Sam Lee\nsituation:\n  channel: email\n  tone: formal\n'

  test('is found upwards, and is overridden by the file and by options', () => {
    const cwd = folderOf({ 'declinekit.config.yaml': config })
    const letter = (...args: string[]): string =>
      run(['compose', '--stage', 'offered', ...args], { cwd }).stdout
    expect(letter()).toMatch(/Sam Lee\n$/u)
    expect(letter('--from', 'Kim Cho')).toMatch(/Kim Cho\n$/u)
    expect(run(['compose', '--stage', 'offered', '--no-config'], { cwd }).status).toBe(2)
    const elsewhere = folderOf({ 'mine.json': '{"from":"Kim Cho","situation":{"channel":"email"}}' })
    expect(
      run(['compose', '--stage', 'offered', '--config', 'mine.json'], { cwd: elsewhere }).stdout,
    ).toMatch(/Kim Cho\n$/u)
  })

  test('decides the language of the command, and what check leaves out', () => {
    const cwd = folderOf({
      'declinekit.config.json': '{"uiLocale":"ru","allow":["sign-the-letter"],"failOn":"warning"}',
    })
    expect(run(['compose'], { cwd }).stderr).toContain('В ситуации')
    expect(run(['compose', '--ui-locale', 'en'], { cwd }).stderr).toContain('The situation')
    const draft = 'Dear Anna,\n\nThank you for the offer. I have decided to decline it.\n\nI wish you well.'
    expect(run(['check', '-'], { cwd, input: draft }).status).toBe(0)
    expect(run(['check', '-', '--no-config', '--fail-on', 'warning'], { cwd, input: draft }).status).toBe(1)
  })

  test.each([
    ['fro: Sam\n', /declinekit\.config\.yaml:1: fro is not a field .+ Did you mean "from"\?/u],
    ['from: Sam\nallow: no-apology\n', /declinekit\.config\.yaml:2: allow must be a list of texts/u],
    ['situation:\n  channel: emial\n', /declinekit\.config\.yaml:2: channel: "emial"/u],
    ['- a\n', /declinekit\.config\.yaml holds no configuration/u],
  ])('%j is refused with its place', (text, message) => {
    const cwd = folderOf()
    writeFileSync(join(cwd, 'declinekit.config.yaml'), text)
    const { status, stderr } = run(['compose', '--stage', 'offered'], { cwd })
    expect(stderr).toMatch(message)
    expect(status).toBe(2)
  })
})

describe('the place of what is wrong', () => {
  const config = 'situation:\n  channel: emial\nfrom: Sam Lee\n'

  test('is that of who said it', () => {
    const cwd = folderOf({
      'declinekit.config.yaml': config,
      'situation.yaml': 'to: Anna\nstage: offerd\nlocale: en\n',
    })
    const { stderr } = run(['compose', 'situation.yaml', '--tone', 'wram'], { cwd })
    expect(stderr).toMatch(/^- situation\.yaml:2: stage: /mu)
    expect(stderr).toMatch(/^- declinekit\.config\.yaml:2: channel: /mu)
    expect(stderr).toMatch(/^- tone: /mu)
  })

  test('is no file where nobody said it and nothing else was read', () => {
    const cwd = folderOf({ 'declinekit.config.yaml': 'from: Sam Lee\n' })
    expect(run(['compose', '--channel', 'email'], { cwd }).stderr).toMatch(/^- stage: /mu)
  })

  test('of the language too', () => {
    const cwd = folderOf({ 'situation.yaml': 'stage: offered\nchannel: email\nlocale: de\n' })
    expect(run(['compose', 'situation.yaml'], { cwd }).stderr).toContain(
      'situation.yaml:3: the language "de"',
    )
  })
})

test('a value is what its field holds, however it looks', () => {
  const args = ['compose', '--stage', 'interviewed', '--channel', 'email', '--set', 'company=42']
  const { status, stdout } = run([...args, '--set', 'interview.rounds=2', '--set', 'to=["Anna","Tom"]'])
  expect(stdout).toMatch(/Dear Anna and Tom,[^]+42/u)
  expect(status).toBe(0)
})
