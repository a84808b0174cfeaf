import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, run, start } from '../testing/command'

const header = 'to,company,stage,channel,reason\n'
const good = 'Anna Smith,Harbor,offered,email,promotion\n'

/** A file of so many rows that are all different. */
const manyRows = (count: number): string =>
  header + Array.from({ length: count }, (_, index) => good.replace('Harbor', `Harbor ${index}`)).join('')

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('a letter a row, in files that are named by the row or by its id', () => {
  const cwd = folderOf({ 'people.csv': `id,${header}anna,${good},${good}` })
  expect(run(['batch', 'people.csv', '--out', 'letters'], { cwd })).toMatchObject({ status: 0, stdout: '' })
  expect(readdirSync(join(cwd, 'letters')).toSorted()).toEqual([
    '.declinekit-batch.json',
    '000002.txt',
    'anna.txt',
  ])
  expect(readFileSync(join(cwd, 'letters/anna.txt'), 'utf8')).toMatch(/^Subject: .+\n\nDear Anna,[^]+Harbor/u)
})

test('bad rows go into a file with their lines and reasons, and the rest goes on', () => {
  const rows = [
    header,
    good,
    'Bob,Acme,offerd,email,\n',
    '"never closed,x,offered,email,\n',
    ',,,,\n',
    'one,two,three,four,five,six\n',
    'Ni\u00EBl,Acme,offered,email,\n',
    '"Smith, Anna",Acme,offered,email,\n',
  ]
  const cwd = folderOf({ 'people.csv': rows.join('') })
  const { status, stderr } = run(['batch', 'people.csv', '--out', 'letters'], { cwd })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^people\.csv:3: stage: "offerd" is not valid here\. Did you mean "offered"\?/mu)
  expect(stderr).toMatch(/^people\.csv:4: .*quotes/mu)
  const errors = readFileSync(join(cwd, 'letters/errors.csv'), 'utf8').trimEnd().split('\n')
  expect(errors.map((line) => line.split(',')[0])).toEqual(['line', '3', '4', '6'])
  expect(errors[1]).toMatch(/,Bob,Acme,offerd,email,$/u)
  expect(readdirSync(join(cwd, 'letters')).filter((name) => name.endsWith('.txt'))).toHaveLength(3)
})

test('the file of errors, once mended, is an input', () => {
  const cwd = folderOf({ 'people.csv': `${header}Bob,Acme,offerd,email,\n` })
  run(['batch', 'people.csv', '--out', '-', '--errors', 'errors.csv'], { cwd })
  const mended = readFileSync(join(cwd, 'errors.csv'), 'utf8').replace(/,offerd,/u, ',offered,')
  const { stdout, status } = run(['batch', '-', '--out', '-'], { cwd, input: mended })
  expect(linesOf(stdout)).toMatchObject([{ row: 1, locale: 'en', text: expect.stringContaining('Acme') }])
  expect(status).toBe(0)
})

describe('inputs', () => {
  test('Russian columns, semicolons and a mark of UTF-8, as spreadsheets write them', () => {
    const input = '\uFEFFФИО;Компания;Этап;Канал;Причина\r\nНиколай Петрович;Ромашка;offered;email;salary\r\n'
    expect(linesOf(run(['batch', '-', '--out', '-'], { input }).stdout)).toMatchObject([
      { locale: 'ru', text: expect.stringContaining('Здравствуйте, Николай Петрович!') },
    ])
  })

  test.each([
    ['an empty line before the header', '\n \r\nto;stage;channel\nAnna;offered;email\n', []],
    [
      'other signs in quotes',
      '"to";"a,b,c,d";"a ""q"",,,,";stage;channel\nAnna;;;offered;email\n',
      ['--ignore-unknown'],
    ],
    [
      'a line break in quotes',
      '"shoe,\n,,,size"\tto\tstage\tchannel\n38\tAnna\toffered\temail\n',
      ['--ignore-unknown'],
    ],
    ['an inch mark', 'to;5" disk;a,b;stage;channel\nAnna;;;offered;email\n', ['--ignore-unknown']],
  ])('columns are parted by what parts the header: %s', (_, input, args) => {
    const { stdout, stderr } = run(['batch', '-', '--out', '-', ...args], { input })
    expect(stderr).toBe('1 letter: standard output\n')
    expect(linesOf(stdout)).toMatchObject([{ row: 1, text: expect.stringMatching(/^Dear Anna,/u) }])
  })

  test('NDJSON, with nested fields and with names of columns', () => {
    const input =
      '{"to":{"given":"Anna"},"stage":"offered","channel":"email"}\n{"first name":"Tom","stage":"offered","channel":"email"}\n\n{"stage":5}\n[]\n{'
    const { stdout, stderr, status } = run(['batch', '-', '--out', '-'], { input })
    expect(linesOf(stdout).map(({ row, text }) => [row, String(text).split('\n')[0]])).toEqual([
      [1, 'Dear Anna,'],
      [2, 'Dear Tom,'],
    ])
    expect(stderr.match(/^standard input:\d+/gmu)).toEqual([4, 5, 6].map((line) => `standard input:${line}`))
    expect(status).toBe(1)
  })

  test('options fill in what a row leaves open, and a row wins', () => {
    const input = 'to,tone\nAnna,\nAnna,formal\n'
    const args = ['batch', '-', '--out', '-', '--stage', 'offered', '--channel', 'letter', '--tone', 'warm']
    const [warm, formal] = linesOf(run(args, { input }).stdout)
    expect(warm!['text']).not.toBe(formal!['text'])
  })

  test.each([
    ['to,kompany\nA,B\n', [], 'Did you mean "company"'],
    ['', [], 'is empty'],
    ['to\nA\n', ['--format', 'eml'], 'needs a folder'],
    ['to\nA\n', ['--jobs', '0'], 'whole number'],
    ['\u00FF\u00FEt\u0000', [], 'UTF-8'],
  ])('%j %j is refused with what to do', (input, args, message) => {
    const bytes = Buffer.from(input, 'latin1')
    const { status, stderr } = run(['batch', '-', '--out', '-', ...args], { input: bytes })
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })

  test('columns that mean nothing can be left out', () => {
    const input = 'to,shoe size,stage,channel\nAnna,38,offered,email\n'
    expect(run(['batch', '-', '--out', '-'], { input }).status).toBe(2)
    expect(run(['batch', '-', '--out', '-', '--ignore-unknown'], { input }).status).toBe(0)
  })

  test('a language that is none of ours is told with those that are', () => {
    const input = 'to,stage,channel,language\nAnna,offered,email,rus\nAnna,offered,email,auto\n'
    const { stderr, stdout } = run(['batch', '-', '--out', '-'], { input })
    expect(stderr).toContain('the language "rus" is not one of ours. Did you mean "ru"? Valid: auto, en, ru.')
    expect(linesOf(stdout)).toMatchObject([{ row: 2, locale: 'en' }])
  })

  test('a name of a file cannot leave its folder', () => {
    const cwd = folderOf({ 'people.csv': `id,${header}../../evil,${good}/,${good}` })
    expect(run(['batch', 'people.csv', '--out', 'letters'], { cwd }).status).toBe(1)
    expect(readdirSync(join(cwd, 'letters'))).toContain('evil.txt')
    expect(existsSync(join(cwd, '..', 'evil.txt'))).toBe(false)
  })
})

describe('ten thousand rows', () => {
  const rows = 10_000

  test('come out in order, the same with one job and with three', () => {
    const cwd = folderOf({ 'people.csv': manyRows(rows) })
    const [one, three] = ['1', '3'].map((jobs) =>
      run(['batch', 'people.csv', '--out', '-', '--jobs', jobs], { cwd }),
    )
    expect(one!.stdout === three!.stdout).toBe(true)
    expect(linesOf(one!.stdout).map(({ row }) => row)).toEqual(
      Array.from({ length: rows }, (_, index) => index + 1),
    )
  })

  test('a run that is stopped goes on where it stopped', async () => {
    const cwd = folderOf({ 'people.csv': manyRows(rows * 3) })
    const args = ['batch', 'people.csv', '--out', 'letters.ndjson', '--jobs', '1']
    const whole = run(['batch', 'people.csv', '--out', '-', '--jobs', '1'], { cwd }).stdout
    const child = start(args, { cwd })
    const path = join(cwd, 'letters.ndjson')
    const timer = setInterval(() => existsSync(path) && !child.killed && child.kill('SIGINT'), 5)
    let told = ''
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
    const code = await new Promise((resolve) => child.on('exit', resolve))
    clearInterval(timer)
    expect(code).toBe(130)
    expect(told).toMatch(/Stopped after line \d+\. The same command goes on/u)
    expect(readFileSync(path, 'utf8').length).toBeLessThan(whole.length)
    const { status, stderr } = run(args, { cwd })
    expect(stderr).toMatch(/Going on with people\.csv after line \d+/u)
    expect(status).toBe(0)
    expect(readFileSync(path, 'utf8') === whole).toBe(true)
    expect(run(args, { cwd }).stderr).toContain('Nothing to do')
  })

  test('a run over standard input that is stopped does not promise to go on', async () => {
    const cwd = folderOf()
    const child = start(['batch', '-', '--out', 'letters.ndjson', '--jobs', '1'], { cwd })
    // The input stays open: the run cannot come to its end before it is stopped.
    child.stdin.on('error', () => undefined).write(manyRows(rows * 2))
    const path = join(cwd, 'letters.ndjson')
    const timer = setInterval(
      () => existsSync(path) && !child.killed && child.kill('SIGINT') && child.stdin.end(),
      5,
    )
    let told = ''
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
    const code = await new Promise((resolve) => child.on('exit', resolve))
    clearInterval(timer)
    expect(code).toBe(130)
    expect(told).toMatch(/Stopped after line \d+\.\n$/u)
    expect(readdirSync(cwd)).toEqual(['letters.ndjson'])
  })

  test('one that was killed outright goes on too, and repeats nothing', async () => {
    const cwd = folderOf({ 'people.csv': manyRows(rows * 3) })
    const args = ['batch', 'people.csv', '--out', 'letters.ndjson', '--jobs', '1']
    const child = start(args, { cwd })
    const journal = join(cwd, 'letters.ndjson.progress.json')
    const timer = setInterval(() => existsSync(journal) && child.kill('SIGKILL'), 5)
    await new Promise((resolve) => child.on('exit', resolve))
    clearInterval(timer)
    run(args, { cwd })
    const found = linesOf(readFileSync(join(cwd, 'letters.ndjson'), 'utf8')).map(({ row }) => row)
    expect(found).toEqual(Array.from({ length: rows * 3 }, (_, index) => index + 1))
  })
})

test('another run does not go on from an earlier one, unless it may begin anew', () => {
  const cwd = folderOf({ 'people.csv': header + good })
  const args = ['batch', 'people.csv', '--out', 'letters']
  expect(run(args, { cwd }).status).toBe(0)
  expect(run([...args, '--seed', '3'], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--force'),
  })
  expect(run([...args, '--seed', '3', '--force'], { cwd }).status).toBe(0)
})

test('letters of another date are another run, and where no date is asked for the clock makes none', () => {
  const cwd = folderOf({ 'people.csv': `id,${header}a,${good}` })
  const args = ['batch', 'people.csv', '--out', 'letters', '--format', 'eml']
  const dated = [...args, '--now', '2026-11-22T09:00:00Z']
  expect(run(dated, { cwd }).status).toBe(0)
  expect(run(dated, { cwd }).stderr).toContain('Nothing to do')
  const other = [...args, '--now', '2025-01-01T09:00:00Z']
  expect(run(other, { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('--force') })
  expect(run([...other, '--force'], { cwd }).status).toBe(0)
  expect(readFileSync(join(cwd, 'letters/a.eml'), 'utf8')).toMatch(/^Date: Wed, 01 Jan 2025/mu)
  expect(run(args, { cwd }).status).toBe(2)
  rmSync(join(cwd, 'letters'), { recursive: true })
  expect(run(args, { cwd }).status).toBe(0)
  expect(run(args, { cwd }).stderr).toContain('Nothing to do')
})

test('a run over standard input leaves no journal of an earlier one behind', () => {
  const cwd = folderOf({ 'people.csv': header + good })
  const out = ['--out', 'letters.ndjson']
  run(['batch', 'people.csv', ...out], { cwd })
  run(['batch', '-', ...out, '--force'], { cwd, input: header + good.replace('Harbor', 'Lighthouse') })
  expect(run(['batch', 'people.csv', ...out], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is there already'),
  })
})

test('a letter that is there already is not written over', () => {
  const cwd = folderOf({ 'people.csv': `id,${header}a,${good}` })
  const args = ['batch', 'people.csv', '--out', 'letters']
  run(args, { cwd })
  rmSync(join(cwd, 'letters/.declinekit-batch.json'))
  expect(run(args, { cwd }).status).toBe(0)
  rmSync(join(cwd, 'letters/.declinekit-batch.json'))
  expect(run([...args, '--reason', 'salary', '--tone', 'firm'], { cwd })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('is there already'),
  })
})

test('a reader that has seen enough ends it quietly', async () => {
  const cwd = folderOf({ 'people.csv': manyRows(20_000) })
  const child = start(['batch', 'people.csv', '--out', '-', '--jobs', '1'], { cwd })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  await new Promise((resolve) => child.on('exit', resolve))
  expect(told).not.toMatch(/EPIPE|Error/u)
})
