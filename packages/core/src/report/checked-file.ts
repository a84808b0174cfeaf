import { severities, type Finding, type Severity } from '../model/finding'
import { positionsIn } from '../check/position'
import type { Reading } from '../read/reading'

/** A draft with what `check` found in it: what every formatter takes a list of. */
export interface CheckedFile {
  /** The name to print, as a path or otherwise. */
  readonly file: string
  /** The text that was checked: of a letter, `letter.text`. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** How it was read; formats for programs then tell the language, the parts and the verdict too. */
  readonly reading?: Reading
}

/** A place in a text by line and column, both counted from 1, columns in UTF-16 code units; the end stands after the last character. */
export interface Region {
  readonly start: number
  readonly end: number
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** Tells where findings stand in a text; undefined for one about the whole. Offsets of a rule gone astray are brought back into the text. */
export function regionsIn(text: string): (finding: Pick<Finding, 'start' | 'end'>) => Region | undefined {
  const position = positionsIn(text)
  return (finding) => {
    if (finding.start === undefined || finding.end === undefined) return undefined
    const start = Math.min(Math.max(0, finding.start), text.length)
    const end = Math.min(Math.max(start, finding.end), text.length)
    const [from, to] = [position(start), position(end)]
    return {
      start,
      end,
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
    }
  }
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/**
 * Whether a severity weighs as much as a threshold, or more.
 *
 * @example
 * weighsAtLeast('warning', 'error')  // false
 * weighsAtLeast('warning', 'advice') // true
 */
export function weighsAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold)
}
