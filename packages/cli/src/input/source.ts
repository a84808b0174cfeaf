import { readFile } from 'node:fs/promises'
import { UsageError } from '../usage-error'

/** The text of a file, or of standard input for `-`. @throws UsageError where it cannot be read or is no UTF-8 text. */
export async function readSource(path: string): Promise<string> {
  const bytes = path === '-' ? await readStandardInput() : await readFileOrExplain(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`${nameOf(path)} is not UTF-8 text. Save it as UTF-8 and try again.`)
  }
}

/** How an input is called in messages. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path
}

async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) process.stderr.write('Reading from the terminal; end with Ctrl-D.\n')
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

async function readFileOrExplain(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new UsageError(`There is no file ${path}.`)
    if (code === 'EISDIR') throw new UsageError(`${path} is a folder; name a file.`)
    throw new UsageError(`${path} cannot be read (${code ?? String(error)}).`)
  }
}
