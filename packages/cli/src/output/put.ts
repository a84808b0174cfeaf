import { letterWriter } from './letter-formats'
import type { LetterFormatId } from '../commands/table'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { writeWhole } from './write-file'

/** Where what was written goes. */
interface Destination {
  /** A file; standard output where none is named, or `-`. */
  readonly output: string | undefined
  readonly force: boolean
  readonly quiet: boolean
  readonly format: LetterFormatId
}

/** Writes a letter into a file or to standard output, where a terminal gets no bytes that are not text. */
export async function put(
  content: string | Uint8Array,
  { output, force, quiet, format }: Destination,
): Promise<void> {
  if (output !== undefined && output !== '-') {
    await writeWhole(output, content, { force })
    if (!quiet) process.stderr.write(`${say('note.written', { file: output })}\n`)
    return
  }
  if (letterWriter(format).isBinary && process.stdout.isTTY)
    throw new UsageError(say('error.binaryToTerminal', { format }))
  process.stdout.write(content)
}
