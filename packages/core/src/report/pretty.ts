import stringWidth from 'fast-string-width'
import { severities, type Finding } from '../model/finding'
import { countsOf, regionsIn, type CheckedFile, type Region } from './checked-file'
import { codeFrame } from './code-frame'
import { describeEdit } from './describe-edit'
import { speechOf, type ReportLanguage, type Speech } from './language'
import { visible } from './visible'

/** Paints text for a terminal. The `createColors()` of picocolors is one of these, and so is any object of such functions. */
export interface Colors {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  cyan(text: string): string
  green(text: string): string
}

/** Options of {@link pretty}. */
export interface PrettyOptions {
  /** Without it the report has no colour: whether a stream takes colours is the caller’s to know. */
  readonly colors?: Colors
  /** Columns of the terminal. Default 100, at least 40. */
  readonly width?: number
  /** Words of the report; its findings are worded by `check`. Default English. */
  readonly language?: ReportLanguage
}

const same = (text: string): string => text
const plain: Colors = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same }
const paintOf = { error: 'red', warning: 'yellow', advice: 'cyan' } as const

interface Style {
  readonly colors: Colors
  readonly width: number
  readonly speech: Speech
}

/**
 * Findings for a person at a terminal: where, what, the line with carets under the place, why, and what to put instead. Carets stand right
 * under wide and composed characters too; control characters of the draft are shown, not obeyed.
 *
 * @example
 * const text = 'Hi Anna, thanks for the offer from [company]. I will not take it. Good luck!'
 * console.log(pretty([{ file: 'draft.txt', text, findings: check(text, { locale: en }) }]))
 * // draft.txt
 * //
 * //   1:36  error  "[company]" is a blank that was never filled. …  fill-every-blank
 * //     1 │ Hi Anna, thanks for the offer from [company]. I will not take it. Good luck!
 * //       │                                    ^^^^^^^^^
 */
export function pretty(files: readonly CheckedFile[], options: PrettyOptions = {}): string {
  const style = {
    colors: options.colors ?? plain,
    width: Math.max(40, options.width ?? 100),
    speech: speechOf(options.language),
  }
  const blocks = files.map((file) => prettyFile(file, style))
  if (files.length > 1) blocks.push(total(files, style))
  return blocks.join('\n')
}

function prettyFile({ file, text, findings }: CheckedFile, style: Style): string {
  const { colors, speech } = style
  const name = colors.bold(visible(file))
  if (findings.length === 0) return `${colors.green('✓')} ${name}: ${speech.words.summary.clean}\n`
  const regionOf = regionsIn(text)
  const blocks = findings.map((finding) => prettyFinding(finding, regionOf(finding), text, style))
  return `${name}\n\n${blocks.join('\n')}\n${summary(findings, speech)}\n`
}

function prettyFinding(finding: Finding, region: Region | undefined, text: string, style: Style): string {
  const { colors, width, speech } = style
  const { rule, severity, message, why, sources, edits = [] } = finding
  const paint = colors[paintOf[severity]]
  const place = region === undefined ? '' : `${region.startLine}:${region.startColumn}  `
  const name = speech.words.severity[severity]
  const head = `  ${place}${name}  `
  const [first = '', ...rest] = wrap(visible(message), width - stringWidth(head))
  const rows = [`  ${place}${paint(name)}  ${first}`, ...rest.map((row) => `    ${row}`)]
  rows.push(`${rows.pop()}  ${colors.dim(rule)}`)
  if (region !== undefined) rows.push(...frame(text, region, style, paint))
  const because = `${visible(why)}${sources.length === 0 ? '' : ` (${sources.join(', ')})`}`
  rows.push(...wrap(because, width - 4).map((row) => `    ${colors.dim(row)}`))
  for (const edit of edits) {
    const [what = '', ...more] = wrap(describeEdit(edit, finding, text, speech.words), width - 6)
    rows.push(`    ${colors.green('→')} ${what}`, ...more.map((row) => `      ${row}`))
  }
  return `${rows.join('\n')}\n`
}

function frame(
  text: string,
  region: Region,
  { colors, width }: Style,
  paint: (text: string) => string,
): string[] {
  const digits = String(region.endLine).length
  return codeFrame(text, region, width - digits - 8).flatMap(({ number, shown, indent, marks }) => [
    `    ${colors.dim(`${String(number).padStart(digits)} │`)} ${shown}`,
    `    ${colors.dim(`${' '.repeat(digits)} │`)} ${indent}${paint(marks)}`,
  ])
}

/** Rows of words no wider than `width`, save where a single word is. */
function wrap(text: string, width: number): string[] {
  const rows: string[] = []
  let row = ''
  let taken = 0
  let spaces = 0
  for (const word of text.split(' ')) {
    if (word !== '') {
      const wide = stringWidth(word)
      if (row !== '' && taken + spaces + wide > width) {
        rows.push(row)
        ;[row, taken] = [word, wide]
      } else {
        row += ' '.repeat(spaces) + word
        taken += spaces + wide
      }
      spaces = 0
    }
    spaces++
  }
  return row === '' ? rows : [...rows, row]
}

function summary(findings: readonly Finding[], { words, count }: Speech): string {
  const counts = countsOf(findings)
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(words.summary[severity], counts[severity]))
    .join(', ')
}

function total(files: readonly CheckedFile[], { colors, speech }: Style): string {
  const findings = files.flatMap((file) => file.findings)
  const found = findings.length === 0 ? speech.words.summary.clean : summary(findings, speech)
  return `${colors.bold(speech.count(speech.words.summary.files, files.length))}: ${found}\n`
}
