import { fieldValue } from '../input/field-value'
import { setAt } from '../input/situation'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { columnOf, readHeader } from './columns'
import type { Plan } from './plan'

/** A row: facts of a situation, and what stands beside them. */
export interface Row {
  readonly situation: Record<string, unknown>
  /** Name of the letter’s file, without its end. */
  readonly file?: string
  readonly locale?: string
  readonly seed?: number
}

/**
 * A row of CSV. An empty cell says nothing, and a row of empty cells is none.
 *
 * @throws UsageError where it has more cells than the header has columns.
 */
export function rowOfCells(cells: readonly string[], { columns }: Plan): Row | undefined {
  if (cells.length > columns.length)
    throw new UsageError(say('row.tooManyCells', { cells: cells.length, columns: columns.length }))
  const facts: Record<string, unknown> = {}
  for (const [index, cell] of cells.entries()) {
    const column = columns[index]
    if (column !== undefined && cell.trim() !== '') setAt(facts, column, fieldValue(column, cell.trim()))
  }
  return cells.every((cell) => cell.trim() === '') ? undefined : asRow(facts)
}

/** A line of NDJSON. @throws UsageError where it is no object of JSON, or has a field that means nothing. */
export function rowOfObject(text: string, { ignoreUnknown }: Plan): Row {
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(say('row.noObject'))
  const facts: Record<string, unknown> = {}
  for (const [key, given] of Object.entries(value)) {
    const column = columnOf(key)
    if (column !== undefined) setAt(facts, column, given)
    else if (!ignoreUnknown) refuseUnknown(key)
  }
  return asRow(facts)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new UsageError(say('row.noJson', { cause: (error as Error).message }))
  }
}

function refuseUnknown(key: string): void {
  const [unknown] = readHeader([key]).unknown
  if (unknown === undefined) return
  const guess = unknown.nearest === undefined ? '' : ` ${say('error.didYouMean', { guess: unknown.nearest })}`
  throw new UsageError(`${say('row.unknownField', { field: key })}${guess}`)
}

function asRow({ file, locale, seed, ...situation }: Record<string, unknown>): Row {
  return {
    situation,
    ...(file === undefined || file === null ? {} : { file: textOf(file) }),
    ...(locale === undefined || locale === null ? {} : { locale: textOf(locale) }),
    ...(seed === undefined || seed === null ? {} : { seed: seedOf(seed) }),
  }
}

/** What stands beside the facts is a text; a number will do. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function seedOf(value: unknown): number {
  const seed = Number(value)
  if (Number.isSafeInteger(seed) && seed >= 0) return seed
  throw new UsageError(say('row.seed', { value: String(value) }))
}
