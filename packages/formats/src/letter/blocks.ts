import type { Letter, Move } from '@declinekit/core'

/** A stretch of a line that is either said to the reader or a stage direction. */
export interface Run {
  readonly text: string
  readonly direction: boolean
  readonly moves: readonly Move[]
}

/** What a block is on the page. */
export type BlockKind = 'addressee' | 'date' | 'greeting' | 'direction' | 'paragraph' | 'closing'

/** Lines that stand together, parted from the next ones by space. */
export interface Block {
  readonly kind: BlockKind
  readonly lines: readonly (readonly Run[])[]
}

const kindOfMove: Partial<Record<Move, BlockKind>> = {
  addressee: 'addressee',
  date: 'date',
  greeting: 'greeting',
  farewell: 'closing',
  signature: 'closing',
  transcript: 'closing',
  contact: 'closing',
}

/**
 * A letter’s parts as blocks of lines, with every character between its parts kept. An empty line parts blocks, and so does the border of
 * an addressee or a date.
 */
export function blocksOf(letter: Letter): Block[] {
  const blocks: Block[] = []
  let lines: Run[][] = [[]]
  const closeBlock = (): void => {
    const filled = lines.map(trimmed).filter((line) => line.length > 0)
    if (filled.length > 0) blocks.push({ kind: kindOf(filled.flat()), lines: filled })
    lines = [[]]
  }
  for (const run of runsOf(letter)) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) {
        if (lines.at(-1)!.every((before) => before.text.trim() === '')) closeBlock()
        else lines.push([])
      }
      if (text !== '') lines.at(-1)!.push({ ...run, text })
    })
  }
  closeBlock()
  return blocks
}

/** The parts of the text, and what stands between them as runs that make no move. */
function runsOf({ text, parts }: Letter): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const part of parts) {
    if (part.start > end) runs.push(between(text.slice(end, part.start)))
    runs.push({ text: part.text, direction: part.moves.includes('direction'), moves: part.moves })
    end = part.end
  }
  if (end < text.length) runs.push(between(text.slice(end)))
  return runs
}

function between(text: string): Run {
  return { text, direction: false, moves: [] }
}

/** A line without the space at its ends. */
function trimmed(line: readonly Run[]): Run[] {
  const runs = line.slice()
  while (runs[0]?.text.trim() === '') runs.shift()
  while (runs.at(-1)?.text.trim() === '') runs.pop()
  return runs
}

function kindOf(runs: readonly Run[]): BlockKind {
  const spoken = runs.filter((run) => !run.direction && run.text.trim() !== '')
  if (spoken.length === 0) return 'direction'
  for (const { moves } of spoken) for (const move of moves) if (kindOfMove[move]) return kindOfMove[move]
  return 'paragraph'
}
