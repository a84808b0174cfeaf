import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UsageError } from '../usage-error'
import { say } from '../words/words'

/** How a file may be written. */
export interface WriteOptions {
  /** Whether a file that is there may be replaced. One with the same content is left as it is either way. */
  readonly force: boolean
  /** Whether to wait until the disk has it, as for a letter somebody wrote; off where the file can be made again. */
  readonly durable?: boolean
}

/**
 * Writes a file whole or not at all: the content goes into a file beside it, which then takes its place. Its folder is made where there is none,
 * a link is followed, and a file that is replaced keeps its permissions.
 *
 * @throws UsageError where a file is there and may not be replaced, or the folder cannot be written to.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { force, durable = true }: WriteOptions,
): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await mkdir(dirname(target), { recursive: true })
    await writeFile(temporary, content, { flag: 'wx', flush: durable, mode: await modeOf(target) })
    await (force ? rename(temporary, target) : link(temporary, target))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST' && (await isSame(target, content))) return
    throw code === 'EEXIST' ? new UsageError(say('error.exists', { file: path })) : cannotWrite(path, error)
  } finally {
    await unlink(temporary).catch(() => undefined)
  }
}

/** Where a file is there, its permissions; those of a new file otherwise. */
async function modeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  return found === undefined ? 0o666 : found.mode & 0o777
}

async function isSame(path: string, content: string | Uint8Array): Promise<boolean> {
  const found = await readFile(path).catch(() => undefined)
  return found !== undefined && found.equals(Buffer.from(content as Uint8Array))
}

/** Why a file cannot be written, as an error for the user. */
export function cannotWrite(path: string, error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EISDIR') return new UsageError(say('error.isFolder', { file: path }))
  return new UsageError(say('error.cannotWrite', { file: path, cause: code ?? String(error) }))
}
