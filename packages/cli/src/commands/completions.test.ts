import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileOf, folderOf, has, run } from '../testing/command'
import { commandNames, shells } from './table'

const script = (shell: string, ...args: string[]): string => run(['completions', shell, ...args]).stdout

/** What a shell prints, line by line. */
function linesOf(program: string, args: readonly string[], cwd?: string): string[] {
  const { stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    ...(cwd === undefined ? {} : { cwd }),
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

describe.skipIf(!has('bash'))('bash', () => {
  const file = fileOf('declinekit.bash', script('bash'))

  /** The words that bash would offer for the last of these. */
  const offered = (...words: string[]): string[] =>
    linesOf('bash', [
      '-c',
      `source ${file}; COMP_WORDS=(declinekit "$@"); COMP_CWORD=$#; _declinekit; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      ...words,
    ])

  test('commands', () => {
    expect(offered('')).toEqual(expect.arrayContaining([...commandNames]))
    expect(offered('com')).toEqual(['compose', 'completions'])
  })

  test('options, and their values', () => {
    expect(offered('compose', '--st')).toEqual(['--stage'])
    expect(offered('compose', '--stage', 'off')).toEqual(['offered'])
    expect(offered('compose', '--stage', '=', 'off')).toEqual(['offered'])
    expect(offered('check', '--format', '')).toEqual(['pretty', 'json', 'sarif', 'github', 'junit'])
    expect(offered('check', '--allow', 'no-ap')).toEqual(['no-apology'])
    expect(offered('--ui-locale', '')).toEqual(['en', 'ru'])
  })

  test('operands, and files where nothing else is meant', () => {
    expect(offered('list', 're')).toEqual(['reasons'])
    expect(offered('explain', 'say-no-cl')).toEqual(['say-no-clearly'])
    expect(offered('explain', 'choose-a')).toEqual(['choose-a-or-an'])
    expect(offered('check', 'dra')).toEqual([])
  })
})

describe.skipIf(!has('zsh'))('zsh', () => {
  /** What zsh completes a line to, asked of a real one through its own pseudo-terminal. */
  function completed(line: string): string {
    const folder = folderOf({ _declinekit: script('zsh') })
    const asked = `
      zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z 'PS1=; unsetopt zle_bracketed_paste 2>/dev/null; fpath=(${folder} $fpath); autoload -Uz compinit; compinit -D -u; zstyle ":completion:*" list-colors ""; bindkey "^I" complete-word; LISTMAX=1000; print READY'
      zpty -r z out '*READY*READY*'
      zpty -w -n z ${JSON.stringify(line)}$'\\t'
      sleep 2
      zpty -w -n z $'\\x15'
      zpty -w z 'print DONE'
      while zpty -r -t z out; do print -r -- $out; done
    `
    return spawnSync('zsh', ['-f', '-c', asked], { encoding: 'utf8', timeout: 60_000 }).stdout
  }

  test('is well formed', () => {
    expect(spawnSync('zsh', ['-n', fileOf('_declinekit', script('zsh'))]).status).toBe(0)
  })

  test.each([
    ['declinekit compose --stage off', 'declinekit compose --stage offered'],
    ['declinekit expl', 'declinekit explain'],
    ['declinekit list rea', 'declinekit list reasons'],
  ])('%s becomes %s', (line, whole) => {
    expect(completed(line)).toContain(whole.slice(line.length))
  })
})

describe.skipIf(!has('fish'))('fish', () => {
  const file = fileOf('declinekit.fish', script('fish'))

  const offered = (line: string, cwd?: string): string[] =>
    linesOf('fish', ['--no-config', '-c', `source ${file}; complete -C ${JSON.stringify(line)}`], cwd).map(
      (found) => found.split('\t')[0]!,
    )

  test('commands, options, values and files', () => {
    expect(offered('declinekit ')).toEqual(expect.arrayContaining([...commandNames]))
    expect(offered('declinekit compose --sta')).toEqual(['--stage'])
    expect(offered('declinekit compose --stage off')).toEqual(['offered'])
    expect(offered('declinekit list rea')).toEqual(['reasons'])
    const folder = folderOf()
    writeFileSync(join(folder, 'draft.txt'), '')
    expect(offered('declinekit check --situation dra', folder)).toEqual(['draft.txt'])
  })
})

test.each(shells)('%s is told in the user’s language', (shell) => {
  if (shell === 'bash') return expect(script(shell)).toBe(script(shell, '--ui-locale', 'ru'))
  expect(script(shell, '--ui-locale', 'ru')).toContain('как звучит письмо')
})

test('a shell that we do not know', () => {
  expect(run(['completions', 'fihs'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean "fish"'),
  })
})
