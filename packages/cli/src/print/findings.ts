import { severities, type Edit, type Finding, type Severity } from '@declinekit/core'
import type { colorsFor } from './color'

type Colors = ReturnType<typeof colorsFor>

/** Findings for a person: where, what, the line with the place marked, why, and what to put instead. */
export function prettyFindings(
  name: string,
  text: string,
  findings: readonly Finding[],
  colors: Colors,
): string {
  if (findings.length === 0) return `${colors.green('✓')} ${colors.bold(name)}: nothing to correct.\n`
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
  const blocks = findings.map((finding) => prettyFinding(finding, lines, text, colors))
  return `${colors.bold(name)}\n\n${blocks.join('\n')}\n${summary(findings)}\n`
}

function prettyFinding(finding: Finding, lines: readonly string[], text: string, colors: Colors): string {
  const { line, column, rule, severity, message, why, sources, edits = [] } = finding
  const paint = { error: colors.red, warning: colors.yellow, advice: colors.cyan }[severity]
  const place = line === undefined ? '' : `${line}:${column}  `
  const rows = [`  ${place}${paint(severity)}  ${visible(message)}  ${colors.dim(rule)}`]
  if (line !== undefined && column !== undefined)
    rows.push(...frame(lines[line - 1] ?? '', line, column, finding, paint, colors))
  rows.push(`    ${colors.dim(`${why}${sources.length === 0 ? '' : ` (${sources.join(', ')})`}`)}`)
  for (const edit of edits) rows.push(`    ${colors.green('→')} ${describeEdit(edit, finding, text)}`)
  return `${rows.join('\n')}\n`
}

const frameWidth = 72

/** The line with the place marked; a long line is cut around it. */
function frame(
  line: string,
  number: number,
  column: number,
  { start = 0, end = 0 }: Finding,
  paint: (text: string) => string,
  colors: Colors,
): string[] {
  const from = Math.max(0, column - 1 - frameWidth / 2)
  const shown = visible(line.slice(from, from + frameWidth).replaceAll('\t', ' '))
  const marks = Math.max(
    1,
    Math.min(end - start, from + frameWidth - (column - 1), line.length - (column - 1)),
  )
  const label = String(number)
  const gutter = ' '.repeat(label.length)
  const before = ' '.repeat(column - 1 - from + (from > 0 ? 1 : 0))
  return [
    `    ${colors.dim(`${label} │`)} ${from > 0 ? '…' : ''}${shown}${from + frameWidth < line.length ? '…' : ''}`,
    `    ${colors.dim(`${gutter} │`)} ${before}${paint('~'.repeat(marks))}`,
  ]
}

function describeEdit({ start, end, text: replacement }: Edit, finding: Finding, text: string): string {
  const words = visible(replacement.replace(/^[.\s]+|\s+$/gu, ''))
  if (start === end) return `add: ${words}`
  if (words === '') return `take out: ${visible(text.slice(start, end).trim())}`
  const isWider = finding.start !== undefined && (start < finding.start || end > (finding.end ?? end))
  return finding.start === undefined
    ? `add: ${words}`
    : `write instead${isWider ? ' of the sentence' : ''}: ${words}`
}

/** Text of somebody else’s without what a terminal would obey: control sequences and marks that turn the direction of writing. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}

function summary(findings: readonly Finding[]): string {
  const counts = severities.map(
    (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
  )
  return counts
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${plural(severity, count)}`)
    .join(', ')
}

function plural(severity: Severity, count: number): string {
  return severity === 'advice' || count === 1 ? severity : `${severity}s`
}
