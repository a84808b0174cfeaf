import { describe, expect, test } from 'vitest'
import { commandNames, listNames, ruleSetNames } from './commands/table'
import { fileOf, folderOf, run } from './testing/command'

describe('compose', () => {
  test('from options', () => {
    const { status, stdout } = run([
      'compose',
      '--stage',
      'offered',
      '--channel',
      'email',
      '--to',
      'Anna Smith',
      '--from',
      'Sam Lee',
    ])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Subject: .+\n\nDear Anna|^Subject: .+\n\nHello Anna|^Subject: .+\n\nHi Anna/)
    expect(stdout).toMatch(/Sam Lee\n$/)
  })

  test('from YAML, with options over it', () => {
    const path = fileOf(
      'situation.yaml',
      'stage: offered\nchannel: email\ntone: formal\nto: Николай Александрович\n',
    )
    expect(run(['compose', path]).stdout).toMatch(/Уважаемый Николай Александрович!/)
    expect(run(['compose', path, '--tone', 'neutral']).stdout).not.toMatch(/Уважаемый/)
  })

  test('from standard input, as JSON', () => {
    const { stdout } = run(['compose', '-', '--format', 'json'], {
      input: '{"stage":"approached","channel":"linkedin","tone":"warm"}',
    })
    expect(JSON.parse(stdout)).toMatchObject({ locale: 'en', form: 'written', parts: expect.any(Array) })
  })

  test('the language is told by the letters of the names, or named', () => {
    const args = ['compose', '--stage', 'offered', '--channel', 'email', '--format', 'json']
    expect(JSON.parse(run([...args, '--to', 'Анна']).stdout)).toMatchObject({ locale: 'ru' })
    expect(JSON.parse(run([...args, '--locale', 'ru']).stdout)).toMatchObject({ locale: 'ru' })
  })
})

describe('check', () => {
  const good =
    'Dear Anna,\n\nThank you for the invitation. I have decided to decline it.\n\nI wish you well with the search.\n\nBest regards,\nSam Lee\n'

  test('a good draft exits with 0', () => {
    const { status, stdout } = run(['check', fileOf('good.txt', good)])
    expect(stdout).toContain('nothing to correct')
    expect(status).toBe(0)
  })

  test('an error exits with 1, and --fail-on decides what counts', () => {
    const path = fileOf('bad.txt', good.replace('Anna', '[Name]'))
    expect(run(['check', path]).status).toBe(1)
    expect(run(['check', path, '--fail-on', 'never']).status).toBe(0)
  })

  test('--now judges whether a cancellation is in time', () => {
    const args = [
      'check',
      fileOf('good.txt', good),
      '--stage',
      'scheduled',
      '--interview-date',
      '2026-11-26',
      '--interview-time',
      '10:30',
    ]
    expect(run([...args, '--now', '2026-11-27T09:00', '--fail-on', 'warning'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('cancel-in-time'),
    })
    expect(run([...args, '--now', 'soon']).status).toBe(2)
  })

  test('JSON has a summary, and of each file locale, ok, parts and findings', () => {
    const result: unknown = JSON.parse(
      run(['check', '-', '--format', 'json'], { input: 'Здравствуйте! Спасибо, но я откажусь.' }).stdout,
    )
    expect(result).toMatchObject({
      version: 1,
      summary: { files: 1, error: 0 },
      files: [{ locale: 'ru', ok: true, parts: expect.any(Array), findings: expect.any(Array) }],
    })
  })

  test('five megabytes are read, and an empty draft is found out', () => {
    expect(run(['check', '-'], { input: 'Thank you. '.repeat(480_000) }).status).toBe(1)
    expect(run(['check', '-']).stdout).toMatch(/say-no/)
  }, 60_000)
})

/** A module that exports a language without a word. */
const broken =
  'export const x = { id: "x", name: "X", script: "Latin", phrases: {}, lexicon: { contractions: {}, abbreviations: [], sets: {}, moves: {}, signals: {}, lapses: {}, exceptions: {} }, messages: {}, grammar: { genderOf: () => "unknown" } }'

describe('rules that come with one language', () => {
  test('are listed', () => {
    const rows = JSON.parse(run(['list', 'rules', '--format', 'json']).stdout) as { id: string }[]
    const ids = rows.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['no-apology', 'choose-a-or-an', 'address-in-one-form']))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('are explained, in that language where the user’s has them not', () => {
    expect(run(['explain', 'choose-a-or-an']).stdout).toContain('Choose “a” or “an” by the sound')
    expect(run(['explain', 'address-in-one-form']).stdout).toMatch(/\p{Script=Cyrillic}{4}/u)
    expect(run(['explain', 'choose-a-or-and']).stderr).toContain('Did you mean "choose-a-or-an"')
  })

  test('are gone by in every set', () => {
    const draft = { cwd: folderOf({ 'draft.txt': 'Thank you for a offer.' }) }
    for (const set of ruleSetNames)
      expect(run(['check', 'draft.txt', '--rules', set], draft).stdout).toContain('choose-a-or-an')
  })
})

describe('list and conform', () => {
  test.each(listNames)('list %s', (name) => {
    expect(run(['list', name]).status).toBe(0)
    expect(JSON.parse(run(['list', name, '--format', 'json']).stdout)).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: expect.any(String) })]),
    )
  })

  test('a module without a language is refused', () => {
    expect(run(['conform', fileOf('none.mjs', 'export const x = 1')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('exports no language'),
    })
  })

  test('a broken language exits with 1', () => {
    expect(run(['conform', fileOf('broken.mjs', broken), '--sample', '5']).status).toBe(1)
  })

  test('only what a language speaks so far is tried, with people of its own', () => {
    const cast = fileOf('cast.json', '{"company": "Leuchtturm"}')
    const args = ['conform', fileOf('broken.mjs', broken), '--sample', '5', '--cast', cast]
    const { status, stdout } = run([...args, '--only-purpose', 'follow-up', '--only-channel', 'messenger'])
    expect(status).toBe(1)
    expect(stdout).toContain('follow-up')
    expect(stdout).not.toMatch(/decline ·|· email ·/u)
  })
})

describe('wrong usage exits with 2 and says what to do', () => {
  test.each([
    [['chek'], 'Did you mean "check"'],
    [['compose', '--stge', 'offered'], 'Did you mean "--stage"'],
    [['compose', '--stage', 'offerd', '--channel', 'email'], 'Did you mean "offered"'],
    [['compose', 'nowhere.json'], 'no file nowhere.json'],
    [['check', '--format', 'yaml'], 'Valid: pretty, json, sarif, github, junit'],
    [['list', 'stage'], 'Did you mean "stages"'],
    [['list'], 'Valid: stages, channels'],
    [['conform'], 'Name the module'],
    [['conform', 'x.js', '--only-channel', 'emial'], 'Did you mean "email"'],
    [['--ui-locale', 'ru', 'list', 'stage'], 'stages'],
    [['-q', '--ui-locale=ru', 'compose', '--stage', 'offerd', '--channel', 'email'], 'offered'],
    [['compose', '--seed', 'x', '--stage', 'offered', '--channel', 'email'], 'whole number'],
  ])('%j', (args, message) => {
    const { status, stderr } = run(args)
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(status).toBe(2)
  })

  test('keys of the prototype in a file', () => {
    const { status, stderr } = run(['compose', '-'], {
      input: '{"stage":"offered","channel":"email","__proto__":{"a":1}}',
    })
    expect(stderr).toContain('__proto__')
    expect(status).toBe(2)
  })

  test('text that is not UTF-8', () => {
    expect(run(['check', fileOf('latin.txt', new Uint8Array([0xcf, 0xf0, 0xe8]))])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not UTF-8'),
    })
  })
})

test('a situation is told from a draft, and a letter of compose is one', () => {
  const path = fileOf('situation.yaml', 'stage: offered\nchannel: email\n')
  expect(run(['check', path])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`declinekit compose ${path}`),
  })
  const letter = run(['compose', path, '--format', 'json', '--from', 'Sam Lee', '--to', 'Anna Smith']).stdout
  expect(run(['check', fileOf('letter.json', letter)]).stdout).toContain('nothing to correct')
})

test('a file in place of a command is answered with what can be done with it', () => {
  const { status, stderr } = run([fileOf('draft.txt', 'Hello')])
  expect(stderr).toMatch(/declinekit check \S+draft\.txt/u)
  expect(status).toBe(2)
})

describe('help', () => {
  test('is there for the program and for each command, with examples that are accepted', () => {
    expect(run(['--help']).status).toBe(0)
    expect(run([])).toMatchObject({ status: 2, stdout: run(['--help']).stdout })
    for (const name of commandNames) {
      const { stdout, status } = run([name, '--help'])
      expect(stdout).toMatch(/Examples?\n {2}declinekit /u)
      expect(stdout).toBe(run(['help', name]).stdout)
      expect(status).toBe(0)
    }
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test.each(['40', '80', '120'])('keeps to %s columns', (columns) => {
    const width = Math.min(100, Number(columns))
    const lines = run(['batch', '--help'], { env: { COLUMNS: columns, LANG: 'ru_RU.UTF-8' } }).stdout.split(
      '\n',
    )
    // A command line of an example is not broken, so that it can be copied.
    const prose = lines.filter((line) => !line.includes('declinekit '))
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(width)
  })
})
