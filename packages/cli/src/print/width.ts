import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'

/** Columns of a stream; of one that is no terminal, what the environment says, or else the width that is usual. */
export function columnsOf(stream: NodeJS.WriteStream, usual = 80): number {
  const columns = stream.columns ?? Number(process.env['COLUMNS'])
  return Number.isInteger(columns) && columns >= 20 ? columns : usual
}

/** Columns a text takes, with East Asian letters counted twice and colours not at all. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** A text with spaces after it, up to so many columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

/** The lines of a text, none wider than so many columns where its words allow it. */
export function wrapTo(text: string, columns: number): string[] {
  if (!text.includes('\n') && widthOf(text) <= columns) return [text]
  return wrapAnsi(text, Math.max(10, columns), { hard: true }).split('\n')
}

/** Two columns: names on the left, and on the right what they mean, wrapped to the width that is left. */
export function twoColumns(
  rows: readonly (readonly [name: string, meaning: string])[],
  { columns, indent = 0, widest = 30 }: { columns: number; indent?: number; widest?: number },
): string[] {
  const left = Math.min(widest, Math.max(0, ...rows.map(([name]) => widthOf(name))))
  const margin = ' '.repeat(indent)
  const gap = ' '.repeat(indent + left + 2)
  return rows.flatMap(([name, meaning]) => {
    const [first = '', ...rest] = wrapTo(meaning, columns - gap.length)
    const isWide = widthOf(name) > left
    return [
      ...(isWide ? [`${margin}${name}`, `${gap}${first}`] : [`${margin}${padTo(name, left)}  ${first}`]),
      ...rest.map((line) => gap + line),
    ]
  })
}
