import { chmodSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { folderOf } from '../testing/command'
import { copySequence, copyWithTool } from './clipboard'

afterEach(() => vi.unstubAllEnvs())

test('the terminal is asked in base64, and through tmux and screen', () => {
  const payload = Buffer.from('Привет').toString('base64')
  expect(copySequence('Привет', {})).toBe(`\u001B]52;c;${payload}\u0007`)
  expect(copySequence('Привет', { TMUX: 'socket,1,0' })).toBe(
    `\u001BPtmux;\u001B\u001B]52;c;${payload}\u0007\u001B\\`,
  )
  expect(copySequence('Привет', { TERM: 'screen-256color' })).toBe(
    `\u001BP\u001B]52;c;${payload}\u0007\u001B\\`,
  )
})

test.skipIf(process.platform !== 'linux')(
  'a program is used where it can work, and not over SSH',
  async () => {
    const folder = folderOf({ xclip: '#!/bin/sh\ncat > "$COPIED"\n' })
    chmodSync(join(folder, 'xclip'), 0o755)
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`)
    vi.stubEnv('COPIED', join(folder, 'copied'))
    expect(await copyWithTool('Привет', { DISPLAY: ':0' })).toBe('xclip')
    expect(readFileSync(join(folder, 'copied'), 'utf8')).toBe('Привет')
    expect(await copyWithTool('Привет', { DISPLAY: ':0', SSH_CONNECTION: 'x' })).toBeUndefined()
    expect(await copyWithTool('Привет', {})).toBeUndefined()
  },
)
