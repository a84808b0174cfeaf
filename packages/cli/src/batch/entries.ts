import { parse } from 'csv-parse/sync'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import type { Piece, Plan } from './plan'
import { recordsIn, type Span } from './records'
import { rowOfCells, rowOfObject, type Row } from './row'

/** A row as it was read: its facts, or why it could not be read. */
export interface Entry {
  readonly span: Span
  /** Its number in the input, from 1. */
  readonly number: number
  readonly row: Row | UsageError
}

/** The rows of a piece; empty ones are no rows. */
export function entriesOf({ bytes, row }: Piece, plan: Plan): Entry[] {
  const { spans } = recordsIn(bytes, plan.dialect, true)
  const numbered = spans
    .map((span, index) => ({ span, number: row + index + 1 }))
    .filter(({ span }) => !isBlank(bytes, span))
  const read =
    plan.kind === 'csv'
      ? csvRows(bytes, numbered, plan)
      : numbered.map(({ span }) => jsonRow(textIn(bytes, span), plan))
  return numbered.flatMap((place, index) => {
    const entry = read[index]
    return entry === undefined ? [] : [{ ...place, row: entry }]
  })
}

/** Whether a record is nothing but its line break. */
function isBlank(bytes: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 10 && bytes[at] !== 13) return false
  return true
}

/** The rows of CSV. All of them are parsed in one go; where that fails, one by one, so that a bad one fails alone. */
function csvRows(
  bytes: Uint8Array,
  numbered: readonly { readonly span: Span }[],
  plan: Plan,
): (Row | UsageError | undefined)[] {
  const text = textIn(bytes, { start: 0, end: bytes.length })
  const cells = text === undefined ? undefined : parseCells(text, plan)
  if (cells !== undefined && cells.length === numbered.length)
    return cells.map((row) => safely(() => rowOfCells(row, plan)))
  return numbered.map(({ span }) => csvRow(textIn(bytes, span), plan))
}

function csvRow(record: string | undefined, plan: Plan): Row | UsageError | undefined {
  if (record === undefined) return new UsageError(say('row.notUtf8'))
  const cells = parseCells(record, plan)
  return cells?.length === 1
    ? safely(() => rowOfCells(cells[0]!, plan))
    : new UsageError(say('row.badQuotes'))
}

function parseCells(text: string, { dialect }: Plan): string[][] | undefined {
  try {
    return parse(text, {
      delimiter: String.fromCharCode(dialect.delimiter),
      relax_column_count: true,
      skip_empty_lines: true,
      relax_quotes: true,
    })
  } catch {
    return undefined
  }
}

function jsonRow(text: string | undefined, plan: Plan): Row | UsageError | undefined {
  return text === undefined
    ? new UsageError(say('row.notUtf8'))
    : safely(() => (text.trim() === '' ? undefined : rowOfObject(text, plan)))
}

function safely(read: () => Row | undefined): Row | UsageError | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The text of some bytes; undefined where they are no UTF-8. */
function textIn(bytes: Uint8Array, { start, end }: Pick<Span, 'start' | 'end'>): string | undefined {
  try {
    return decoder.decode(bytes.subarray(start, end))
  } catch {
    return undefined
  }
}
