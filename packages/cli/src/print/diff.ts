import { visibleLines } from '@declinekit/core/report'
import { diffLines, type Change } from 'diff'
import type { Colors } from './color'
import { wordChanges } from './word-changes'

/** Unchanged lines shown around a change. */
const context = 1

interface Line {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

/** What changes from one text to another, line by line, with the changed words of a line marked; empty where nothing does. */
export function diffOf(before: string, after: string, colors: Colors): string {
  if (before === after) return ''
  const changes = diffLines(withEnd(before), withEnd(after))
  const lines = changes.flatMap((change, index) =>
    linesOf(change, changes[index - 1], changes[index + 1], colors),
  )
  return shown(lines)
    .map((line) => (line === undefined ? colors.dim('  …') : painted(line, colors)))
    .join('\n')
}

const withEnd = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

function linesOf(
  change: Change,
  before: Change | undefined,
  after: Change | undefined,
  colors: Colors,
): Line[] {
  const [other, side] = change.removed ? ([after, 'removed'] as const) : ([before, 'added'] as const)
  if (!change.removed && !change.added) return split(visibleLines(change.value), ' ')
  const mark = change.removed ? '-' : '+'
  const isPair = change.removed ? after?.added : before?.removed
  if (!isPair || other === undefined) return split(visibleLines(change.value), mark)
  const [old, fresh] = change.removed ? [change.value, other.value] : [other.value, change.value]
  return split(wordsOf(old, fresh, side, colors), mark)
}

/** One side of a change, with the words underlined that the other side lacks. */
function wordsOf(before: string, after: string, side: 'removed' | 'added', { underline }: Colors): string {
  return wordChanges(before, after)
    .filter(({ kind }) => kind === side || kind === 'same')
    .map(({ kind, text }) =>
      kind === side
        ? text.replaceAll(/\S(?:[^\n]*\S)?/gu, (words) => underline(visibleLines(words)))
        : visibleLines(text),
    )
    .join('')
}

function split(text: string, mark: Line['mark']): Line[] {
  return text
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u)
    .map((line) => ({ mark, text: line }))
}

/** The changed lines with what stands around them; undefined for what is left out. */
function shown(lines: readonly Line[]): (Line | undefined)[] {
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ mark }) => mark !== ' ')
  return lines.flatMap((line, index) =>
    isNear(index) ? [line] : index > 0 && !isNear(index - 1) ? [] : [undefined],
  )
}

function painted({ mark, text }: Line, colors: Colors): string {
  const line = `${mark} ${text}`
  return mark === '-' ? colors.red(line) : mark === '+' ? colors.green(line) : colors.dim(line)
}
