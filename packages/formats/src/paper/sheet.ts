import type { Letter } from '@declinekit/core'
import { blocksOf, type Block, type Run } from '../letter/blocks'
import { bracketed } from '../letter/direction'
import type { PaperOptions } from './options'

/** A stretch of a line on paper. */
export interface PaperRun {
  readonly text: string
  readonly italic: boolean
}

/** A line on paper. */
export interface PaperLine {
  readonly runs: readonly PaperRun[]
  /** Whether it is the line to sign on, so that room is left above it for the hand. */
  readonly signed: boolean
}

/** Lines that stand together. */
export interface PaperBlock {
  readonly kind: Block['kind']
  readonly lines: readonly PaperLine[]
}

/** Underscores of a line to sign on; the letter’s own line is drawn for a screen, and no signature fits it. */
const signatureLine = '_'.repeat(24)

/** A letter as it is set on paper. */
export function sheetOf(letter: Letter, { directions }: PaperOptions): PaperBlock[] {
  return blocksOf(letter)
    .map(({ kind, lines }) => ({ kind, lines: lines.map((line) => lineOf(line, directions)) }))
    .map(({ kind, lines }) => ({ kind, lines: lines.filter(({ runs }) => runs.length > 0) }))
    .filter(({ lines }) => lines.length > 0)
}

function lineOf(line: readonly Run[], directions: PaperOptions['directions']): PaperLine {
  const shown = line.filter((run) => directions !== 'omitted' || !run.direction)
  const signed = line.some((run) => run.moves.includes('signature') && /^_+$/u.test(run.text))
  return { signed, runs: merged(shown.map((run) => ({ text: wordsOf(run), italic: run.direction }))) }
}

/** Neighbours that look alike are one run. */
function merged(runs: readonly PaperRun[]): PaperRun[] {
  const result: PaperRun[] = []
  for (const run of runs) {
    const before = result.at(-1)
    if (before?.italic === run.italic) result[result.length - 1] = { ...run, text: before.text + run.text }
    else result.push(run)
  }
  return result
}

function wordsOf({ text, direction, moves }: Run): string {
  if (direction) return bracketed(text)
  return moves.includes('signature') ? text.replace(/^_+$/u, signatureLine) : text
}
