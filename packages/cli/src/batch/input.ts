import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { cannotRead, nameOf } from '../input/source'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { recordsIn, type Dialect } from './records'

/** The beginning of an input: what it is written in, and for CSV its columns. */
export interface Opening {
  readonly kind: 'csv' | 'ndjson'
  readonly dialect: Dialect
  /** The cells of the header, as they stand there, in one line. */
  readonly header: string
  /** Bytes before the first row. */
  readonly length: number
  /** Lines before the first row. */
  readonly lines: number
}

/** Bytes looked at to tell what an input is. */
const longestOpening = 65_536

const chunkSize = 262_144

/** An input that is read once from the beginning, or again from an offset. */
export interface Input {
  readonly opening: Opening
  /** Size and time of the file; undefined for standard input, which cannot be read again. */
  readonly identity: { readonly size: number; readonly modified: number } | undefined
  from(offset: number): AsyncIterable<Uint8Array>
}

/** Opens a file, or standard input for `-`, and reads its beginning. */
export async function openInput(path: string, asked: 'auto' | 'csv' | 'ndjson'): Promise<Input> {
  return path === '-' ? openStandardInput(asked) : openFile(path, asked)
}

async function openFile(path: string, asked: 'auto' | 'csv' | 'ndjson'): Promise<Input> {
  try {
    const file = await open(path)
    try {
      const { size, mtimeMs } = await file.stat()
      const head = new Uint8Array(longestOpening)
      const { bytesRead } = await file.read(head, 0, longestOpening, 0)
      const kind = asked === 'auto' ? kindOfName(path) : asked
      return {
        opening: openingOf(head.subarray(0, bytesRead), kind, nameOf(path)),
        identity: { size, modified: mtimeMs },
        from: (offset) => createReadStream(path, { start: offset, highWaterMark: chunkSize }),
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof UsageError ? error : cannotRead(path, error)
  }
}

async function openStandardInput(asked: 'auto' | 'csv' | 'ndjson'): Promise<Input> {
  const chunks = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  let head: Uint8Array = new Uint8Array()
  let isOver = false
  while (head.length < longestOpening && !isOver) {
    const { done, value } = await chunks.next()
    isOver = done === true
    if (value !== undefined && !isOver) head = Buffer.concat([head, value])
  }
  return {
    opening: openingOf(head, asked, nameOf('-')),
    identity: undefined,
    async *from(offset) {
      yield head.subarray(offset)
      if (!isOver) yield* { [Symbol.asyncIterator]: () => chunks }
    },
  }
}

function kindOfName(path: string): 'auto' | 'csv' | 'ndjson' {
  if (/\.(ndjson|jsonl)$/iu.test(path)) return 'ndjson'
  return /\.(csv|tsv)$/iu.test(path) ? 'csv' : 'auto'
}

/** Tells what the input is, and for CSV reads the header. */
function openingOf(head: Uint8Array, asked: 'auto' | 'csv' | 'ndjson', name: string): Opening {
  const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    throw new UsageError(say('error.notUtf8', { file: name }))
  const rest = head.subarray(mark)
  const kind = asked === 'auto' ? kindOf(rest) : asked
  if (kind === 'ndjson')
    return { kind, dialect: { quoted: false, delimiter: 0 }, header: '', length: mark, lines: 0 }
  const delimiter = delimiterOf(rest)
  const dialect: Dialect = { quoted: true, delimiter }
  const first = recordsIn(rest, dialect, rest.length < longestOpening - 3).spans.find(
    ({ start, end }) => decode(rest.subarray(start, end), name).trim() !== '',
  )
  if (first === undefined) throw new UsageError(say('error.noRows', { file: name }))
  const header = decode(rest.subarray(first.start, first.end), name)
  const lines = decode(rest.subarray(0, first.end), name).split('\n').length - 1
  return { kind, dialect, header: header.replace(/\r?\n$/u, ''), length: mark + first.end, lines }
}

function kindOf(bytes: Uint8Array): 'csv' | 'ndjson' {
  const first = bytes.find((code) => code > 32)
  return first === 0x7b ? 'ndjson' : 'csv'
}

/** Characters that columns are parted by, the likelier first. */
const delimiters: readonly number[] = [44, 59, 9]

const lineFeed = 10
const quote = 34

/** The character between columns: the one that the header has most of, beside what stands in quotes. */
function delimiterOf(bytes: Uint8Array): number {
  const header = bytes.subarray(firstLineOf(bytes))
  const counts = new Map(delimiters.map((code) => [code, 0]))
  let isOpen = false
  for (const [at, code] of header.entries()) {
    if (code === lineFeed && !isOpen) break
    // As in records: a quote opens a cell at its beginning only, and a doubled one leaves it open.
    if (code === quote)
      isOpen = !isOpen && (at === 0 || counts.has(header[at - 1]!) || header[at - 1] === quote)
    else if (!isOpen && counts.has(code)) counts.set(code, counts.get(code)! + 1)
  }
  return delimiters.toSorted((a, b) => counts.get(b)! - counts.get(a)!)[0]!
}

/** Where the first line begins that is not blank. */
function firstLineOf(bytes: Uint8Array): number {
  const first = bytes.findIndex((code) => code > 32)
  return first === -1 ? 0 : bytes.lastIndexOf(lineFeed, first) + 1
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(say('error.notUtf8', { file: name }))
  }
}
