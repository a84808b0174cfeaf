import { mkdirSync, readFileSync, statSync, writeFileSync, chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, run } from '../testing/command'

const good =
  'Dear Anna,\n\nThank you for the invitation. I have decided to decline it.\n\nI wish you well with the search.\n\nBest regards,\nSam Lee\n'
const sorry = good.replace('I have decided', "I'm so sorry, but I have decided")
const blank = good.replace('Anna', '[Name]')

/** A folder of drafts. */
function drafts(): string {
  const cwd = folderOf({ 'good.txt': good, 'sorry.txt': sorry })
  mkdirSync(join(cwd, 'deep'))
  writeFileSync(join(cwd, 'deep/blank.txt'), blank)
  return cwd
}

describe('many files', () => {
  test('by name and by pattern, each once, with a summary', () => {
    const { stdout, status } = run(['check', 'good.txt', '**/*.txt'], { cwd: drafts() })
    expect(stdout.match(/^✓ good\.txt/gmu)).toHaveLength(1)
    expect(stdout).toMatch(/^deep\/blank\.txt$/mu)
    expect(stdout).toMatch(/^3 files: 1 error/mu)
    expect(status).toBe(1)
  })

  test.each([
    ['nothing/*.txt', 'No file matches nothing/*.txt'],
    ['nothing.txt', 'There is no file nothing.txt'],
    ['deep', "'deep/**/*.txt'"],
  ])('%s is refused with what to do', (operand, message) => {
    const { stderr, status } = run(['check', operand], { cwd: drafts() })
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })
})

describe('reports', () => {
  const report = (format: string): string =>
    run(['check', 'deep/blank.txt', 'good.txt', '--format', format], { cwd: drafts() }).stdout

  test('as JSON', () => {
    expect(JSON.parse(report('json'))).toMatchObject({
      summary: { files: 2, error: 1 },
      files: [{ file: 'deep/blank.txt', ok: false }, { ok: true }],
    })
  })

  test('as SARIF', () => {
    expect(JSON.parse(report('sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [expect.objectContaining({ ruleId: 'fill-every-blank' })] }],
    })
  })

  test('for GitHub', () => {
    expect(report('github')).toMatch(/^::error file=deep\/blank\.txt,line=1,/u)
  })

  test('as JUnit', () => {
    expect(report('junit')).toMatch(/^<\?xml[^]+<testsuites name="declinekit" tests="2" failures="1">/u)
  })

  test('as a page for a browser, which is not written over', () => {
    const cwd = drafts()
    const args = ['check', 'sorry.txt', '--html', 'report.html']
    expect(run(args, { cwd }).status).toBe(0)
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/u)
    expect(run([...args, '--stage', 'offered'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--force'),
    })
    expect(run([...args, '--stage', 'offered', '--force'], { cwd }).status).toBe(0)
    expect(run(['check', '**/*.txt', '--html', 'all.html'], { cwd }).status).toBe(2)
  })

  test('with a score', () => {
    expect(run(['check', 'good.txt', 'deep/blank.txt', '--score'], { cwd: drafts() }).stdout).toMatch(
      /Score, of 100\n100 {2}good\.txt\n60 {3}deep\/blank\.txt\n$/u,
    )
  })

  test('in Russian, of an English draft', () => {
    const args = ['check', 'sorry.txt', '--ui-locale', 'ru', '--worded-in', 'ru']
    expect(run(args, { cwd: drafts() }).stdout).toMatch(/Извинение здесь лишнее/u)
  })
})

describe('rules', () => {
  test('may be left out', () => {
    const cwd = drafts()
    expect(run(['check', 'deep/blank.txt', '--allow', 'fill-every-blank'], { cwd }).status).toBe(0)
    expect(run(['check', 'deep/blank.txt', '--allow', 'fill-every-blnk'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('fill-every-blank'),
    })
  })

  test('may be strict', () => {
    const args = ['check', 'sorry.txt', '--stage', 'accepted', '--fail-on', 'warning']
    expect(run(args, { cwd: drafts() }).status).toBe(0)
    expect(run([...args, '--rules', 'strict'], { cwd: drafts() }).status).toBe(1)
  })
})

describe('mending', () => {
  test('shows what would change, and writes nothing', () => {
    const cwd = drafts()
    const { stdout, stderr, status } = run(['check', 'sorry.txt', 'good.txt', '--fix'], { cwd })
    expect(stdout).toMatch(/^- .*I'm so sorry/mu)
    expect(stdout).toMatch(/^\+ .*I have decided/mu)
    expect(stderr).toContain('--write')
    expect(readFileSync(join(cwd, 'sorry.txt'), 'utf8')).toBe(sorry)
    expect(status).toBe(0)
  })

  test('writes with --write, keeps permissions and the mark of UTF-8, and reports what remains', () => {
    const cwd = drafts()
    const path = join(cwd, 'sorry.txt')
    writeFileSync(path, `\uFEFF${sorry}`)
    chmodSync(path, 0o600)
    const { stdout, status } = run(['check', 'sorry.txt', '--fix', '--write'], { cwd })
    expect(stdout).toContain('✓ sorry.txt')
    expect(status).toBe(0)
    expect(readFileSync(path, 'utf8')).toMatch(/^\uFEFFDear Anna,(?![^]*sorry)[^]+I have decided/u)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(run(['check', 'sorry.txt', '--fix', '--write'], { cwd }).stderr).toContain(
      'nothing that can be mended',
    )
  })

  test('of standard input gives the mended draft', () => {
    const { stdout } = run(['check', '-', '--fix'], { input: sorry })
    expect(stdout).not.toContain('sorry')
    expect(run(['check', '-'], { input: stdout }).stdout).toContain('nothing to correct')
  })

  test('--write alone, or for standard input, is refused', () => {
    expect(run(['check', 'good.txt', '--write'], { cwd: drafts() })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--fix'),
    })
    expect(run(['check', '-', '--fix', '--write'], { input: sorry }).status).toBe(2)
  })

  test('a letter in JSON is judged, but no text is written in its place', () => {
    const letter = JSON.stringify({ text: sorry, parts: [] })
    const cwd = folderOf({ 'letter.json': letter })
    expect(run(['check', 'letter.json', '--fix', '--write'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('letter.json'),
    })
    expect(readFileSync(join(cwd, 'letter.json'), 'utf8')).toBe(letter)
  })

  test('colours are there when they are forced, and nothing of the draft reaches the terminal as it is', () => {
    const cwd = folderOf({ 'a.txt': sorry.replace('Anna', 'Anna\u001B[2J') })
    const { stdout } = run(['check', 'a.txt', '--fix'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '' } })
    expect(stdout).toContain('\u001B[31m')
    expect(stdout).not.toContain('\u001B[2J')
  })

  test('and gone where they are declined', () => {
    const cwd = folderOf({ 'a.txt': sorry })
    const env = { FORCE_COLOR: '1', NO_COLOR: '' }
    expect(run(['check', 'a.txt', '--no-color'], { cwd, env }).stdout).not.toContain('\u001B')
  })
})
