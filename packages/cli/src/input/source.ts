import { readFile } from 'node:fs/promises'
import { UsageError } from '../usage-error'
import { say } from '../words/words'

/** The text of a file, or of standard input for `-`. @throws UsageError where it cannot be read or is no UTF-8 text. */
export async function readSource(path: string): Promise<string> {
  return decode(await readBytes(path), path)
}

/** The text of some bytes without the mark at its beginning. @throws UsageError where they are no UTF-8. */
export function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(say('error.notUtf8', { file: nameOf(path) }))
  }
}

/** The bytes of a file, or of standard input for `-`. @throws UsageError where it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  return path === '-' ? await readStandardInput() : await readFileOrExplain(path)
}

/** How an input is called in messages. */
export function nameOf(path: string): string {
  return path === '-' ? say('standardInput') : path
}

async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) process.stderr.write(`${say('note.readingTerminal')}\n`)
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

async function readFileOrExplain(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw cannotRead(path, error)
  }
}

/** Why a file cannot be read, as an error for the user. */
export function cannotRead(path: string, error: unknown): UsageError {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return new UsageError(say('error.noFile', { file: path }))
  if (code === 'EISDIR') return new UsageError(say('error.isFolder', { file: path }))
  return new UsageError(say('error.cannotRead', { file: path, cause: code ?? String(error) }))
}
