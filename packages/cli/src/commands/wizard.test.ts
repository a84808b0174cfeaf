import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { command, folderOf, has, run } from '../testing/command'

const socket = `declinekit-${process.pid}`

const tmux = (...args: string[]): string =>
  spawnSync('tmux', ['-u', '-L', socket, ...args], { encoding: 'utf8' }).stdout

/** The command in a terminal of its own. */
class Terminal {
  readonly #name: string

  constructor(name: string, cwd: string, language: string) {
    this.#name = name
    const line = `cd '${cwd}' && LC_ALL= LANG=${language} DISPLAY= WAYLAND_DISPLAY= '${process.execPath}' '${command}'; echo "exit code $?"; sleep 600`
    tmux('new-session', '-d', '-s', name, '-x', '100', '-y', '40', line)
  }

  /** Waits until the screen shows something, and gives the screen. */
  async until(pattern: RegExp): Promise<string> {
    for (let tries = 0; tries < 600; tries++) {
      const screen = tmux('capture-pane', '-p', '-t', this.#name)
      if (pattern.test(screen)) return screen
      await setTimeout(100)
    }
    throw new Error(`${String(pattern)} was never shown:\n${tmux('capture-pane', '-p', '-t', this.#name)}`)
  }

  /** Moves down until the choice is the one that is meant. */
  async moveTo(pattern: RegExp): Promise<string> {
    for (let tries = 0; tries < 30; tries++) {
      const screen = tmux('capture-pane', '-p', '-t', this.#name)
      if (pattern.test(screen)) return screen
      this.press('Down')
      await setTimeout(400)
    }
    throw new Error(`${String(pattern)} cannot be chosen:\n${tmux('capture-pane', '-p', '-t', this.#name)}`)
  }

  press(...keys: string[]): void {
    tmux('send-keys', '-t', this.#name, ...keys)
  }

  type(text: string): void {
    tmux('send-keys', '-t', this.#name, '-l', text)
  }
}

afterAll(() => {
  tmux('kill-server')
})

describe.skipIf(!has('tmux'))('in a terminal', () => {
  test('the wizard asks, shows the letter as it grows, and saves it', async () => {
    const cwd = folderOf({
      'declinekit.config.yaml': 'from: Sam Lee\nsituation: { purpose: decline, tone: warm, length: brief }\n',
    })
    const terminal = new Terminal('english', cwd, 'en_GB.UTF-8')
    expect(await terminal.until(/In what language/u)).toMatch(/● English[^]+The letter so far[^]+Sam/u)
    terminal.press('Enter')
    await terminal.until(/How far have things gone/u)
    expect(await terminal.moveTo(/● An offer was made\. +offered/u)).toMatch(/offer/u)
    terminal.press('Enter')
    await terminal.until(/How do you send it/u)
    await terminal.moveTo(/● An e-mail/u)
    terminal.press('Enter')
    await terminal.until(/Why do you say no/u)
    terminal.press('Enter')
    await terminal.until(/Who reads it/u)
    terminal.type('Anna Smith')
    await terminal.until(/(?:Hi|Hello|Dear) Anna,/u)
    terminal.press('Enter')
    await terminal.until(/Which company/u)
    terminal.press('Enter')
    for (let tries = 0; tries < 5 && !/What now/u.test(await terminal.until(/[◆▲] {2}[^]+\?/u)); tries++) {
      terminal.press('Enter')
      await setTimeout(700)
    }
    await terminal.until(/What now/u)
    await terminal.moveTo(/● save it/u)
    terminal.press('Enter')
    await terminal.until(/Into which file/u)
    terminal.press('Enter')
    await terminal.until(/Written: letter\.txt/u)
    expect(readFileSync(join(cwd, 'letter.txt'), 'utf8')).toMatch(/Anna,[^]+Sam/u)
    await terminal.until(/● done/u)
    terminal.press('Enter')
    await terminal.until(/exit code 0/u)
  })

  test('Ctrl-C leaves, says so, and leaves nothing behind', async () => {
    const cwd = folderOf()
    const terminal = new Terminal('russian', cwd, 'ru_RU.UTF-8')
    await terminal.until(/На каком языке/u)
    terminal.press('C-c')
    expect(await terminal.until(/exit code 130/u)).toContain('Ничего не отправлено и не сохранено')
    expect(existsSync(join(cwd, 'letter.txt'))).toBe(false)
  })
})

test('in a pipe there is help instead, with options or without', () => {
  expect(run([]).stdout).toContain('declinekit compose')
  expect(run(['--stage', 'offered'])).toMatchObject({
    status: 2,
    stdout: expect.stringContaining('declinekit compose'),
  })
  expect(run(['--stge', 'offered']).stderr).toContain('Did you mean "--stage"')
})
