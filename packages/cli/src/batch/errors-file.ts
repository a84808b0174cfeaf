import type { BadRow } from './plan'
import type { Opening } from './input'

/** A file of bad rows: of CSV with the header it came with, so that it can be mended and given again; of NDJSON a line a row. */
export interface ErrorsFile {
  readonly head: string
  lineOf(bad: BadRow): string
}

/** How bad rows of an input are written down. */
export function errorsFileFor({ kind, header, dialect }: Opening): ErrorsFile {
  if (kind === 'ndjson') {
    return {
      head: '',
      lineOf: ({ line, reasons, raw }) => `${JSON.stringify({ line, error: reasons.join(' '), row: raw })}\n`,
    }
  }
  const delimiter = String.fromCharCode(dialect.delimiter)
  return {
    head: `${['line', 'error', header].join(delimiter)}\n`,
    lineOf: ({ line, reasons, raw }) => `${[line, quoted(reasons.join(' ')), safe(raw)].join(delimiter)}\n`,
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""').replaceAll(/\r?\n/gu, ' ')}"`

/** A row as it stood; one whose quotes are wrong would swallow the next, and becomes a single cell. */
function safe(raw: string): string {
  const quotes = raw.split('"').length - 1
  return quotes % 2 === 0 ? raw : quoted(raw)
}
