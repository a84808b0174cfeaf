import type { LetterFormatId } from '../commands/table'
import type { Column } from './columns'
import type { Dialect } from './records'

/** Everything that turns rows into letters; plain data, so that it can be handed to a thread. */
export interface Plan {
  readonly kind: 'csv' | 'ndjson'
  readonly dialect: Dialect
  /** The columns of CSV. */
  readonly columns: readonly (Column | undefined)[]
  readonly ignoreUnknown: boolean
  /** What every row says that does not say otherwise. */
  readonly defaults: Readonly<Record<string, unknown>>
  /** Language of the letters; absent where each row tells its own. */
  readonly locale?: string
  readonly seed: number
  /** A folder for a file a letter; absent where letters become lines of NDJSON. */
  readonly folder?: { readonly path: string; readonly format: LetterFormatId; readonly force: boolean }
  /** The date of mails and documents, in milliseconds. */
  readonly moment: number
  /** Language of the reasons why a row is bad. */
  readonly uiLocale: string
}

/** A piece of the input: whole records, and where they stand. */
export interface Piece {
  readonly bytes: Uint8Array
  /** Lines and records of the input before it. */
  readonly line: number
  readonly row: number
}

/** A row that did not become a letter. */
export interface BadRow {
  /** Its line in the input, from 1. */
  readonly line: number
  readonly reasons: readonly string[]
  /** The row as it stood there. */
  readonly raw: string
}

/** What a piece became. */
export interface Outcome {
  /** NDJSON, where letters do not go into files. */
  readonly output: Uint8Array
  readonly written: number
  readonly bad: readonly BadRow[]
}
