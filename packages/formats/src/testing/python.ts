import { spawnSync } from 'node:child_process'

/** Python 3 of the machine, for tests that read with another program; undefined where there is none, and the test is skipped in sight. */
export const python: string | undefined = ['python3', 'python'].find(
  (command) => spawnSync(command, ['-c', 'import sys; sys.exit(sys.version_info[0] != 3)']).status === 0,
)

/** What a program prints as JSON when it is given bytes. */
export function runPython(program: string, input: string | Uint8Array): any {
  const { status, stdout, stderr } = spawnSync(python!, ['-c', program], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
