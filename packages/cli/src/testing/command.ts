import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built command. */
export const command = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** How the command is started in tests. */
interface Start {
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** The environment of a user who speaks English and has no colours; what the machine sets is left out. */
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(LC_|LANG|FORCE_COLOR|COLUMNS)/u.test(name)),
  ),
  NO_COLOR: '1',
}

/** Runs the built command to its end. */
export function run(
  args: readonly string[],
  { input = '', cwd, env = {} }: Start = {},
): Pick<SpawnSyncReturns<string>, 'status' | 'stdout' | 'stderr'> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...environment, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  })
  return { status, stdout, stderr }
}

/** Starts the built command, for tests that stop it. */
export function start(args: readonly string[], { cwd, env = {} }: Start = {}) {
  return spawn(process.execPath, [command, ...args], {
    env: { ...environment, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  })
}

/** A new folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'declinekit-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** A new file with this content. */
export function fileOf(name: string, content: string | Uint8Array): string {
  return join(folderOf({ [name]: content }), name)
}

/** Whether a program is installed; tests that need one say so where they skip. */
export function has(program: string): boolean {
  return (
    spawnSync(program, [program === 'tmux' ? '-V' : '--version'], { stdio: 'ignore' }).error === undefined
  )
}
