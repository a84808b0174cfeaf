import type { Letter } from '@declinekit/core'
import { visibleLines } from '@declinekit/core/report'
import type { Colors } from '../../print/color'
import { subjectLine } from '../../output/letter-formats'
import { wrapTo } from '../../print/width'
import { wordChanges } from '../../print/word-changes'

/** How much room a preview has. */
export interface Room {
  readonly columns: number
  readonly rows: number
}

/** Lines of a letter with what is new in it marked, from where the first of it stands, as far as there is room. */
export function previewLines(
  letter: Letter | undefined,
  before: Letter | undefined,
  { columns, rows }: Room,
  colors: Colors,
): string[] {
  if (letter === undefined || rows < 3) return []
  const lines = wrapTo(
    marked(textOf(letter), before === undefined ? undefined : textOf(before), colors),
    columns,
  )
  if (lines.length <= rows) return lines
  const first = Math.max(
    0,
    lines.findIndex((line) => line.includes('\u001B[4')),
  )
  const from = Math.max(0, Math.min(first - 1, lines.length - rows))
  const shown = lines.slice(from, from + rows)
  if (from > 0) shown[0] = colors.dim('…')
  if (from + rows < lines.length) shown[shown.length - 1] = colors.dim('…')
  return shown
}

/** The letter as it is previewed: with its subject line, and with nothing a terminal would obey. */
function textOf(letter: Letter): string {
  return visibleLines(`${subjectLine(letter)}${letter.text}`)
}

function marked(text: string, before: string | undefined, { dim, underline }: Colors): string {
  if (before === undefined || before === text) return linewise(text, dim)
  return wordChanges(before, text)
    .filter(({ kind }) => kind !== 'removed')
    .map(({ kind, text: words }) => linewise(words, kind === 'added' ? underline : dim))
    .join('')
}

/** Paints line by line, so that wrapping finds every line painted whole. */
function linewise(text: string, paint: (text: string) => string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : paint(line)))
    .join('\n')
}
