import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { writeWhole } from '../output/write-file'
import type { Beginning } from './pieces'

/** How far a run has come: everything before `offset` is written. */
export interface Progress extends Beginning {
  readonly written: number
  readonly failed: number
  /** Bytes of the output and of the file of errors, so that what was written after them can be cut off. */
  readonly outputBytes: number
  readonly errorBytes: number
  readonly isDone: boolean
}

/** A file that says how far a run has come, so that it can go on. */
export interface Journal extends Progress {
  readonly version: 1
  /** What was asked for, as a digest: another run must not go on from here. */
  readonly run: string
}

/** A digest of what was asked for, and of the input’s size and time. */
export function digestOf(asked: unknown): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}

/** Reads a journal; undefined where there is none, or none that can be read. */
export async function readJournal(path: string): Promise<Journal | undefined> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as Partial<Journal> | null
    return value?.version === 1 && typeof value.offset === 'number' ? (value as Journal) : undefined
  } catch {
    return undefined
  }
}

/** Writes a journal in place of the one before. */
export async function writeJournal(path: string, journal: Journal): Promise<void> {
  await writeWhole(path, `${JSON.stringify(journal)}\n`, { force: true, durable: false })
}
