import { breaks } from '../language/breaks'
import type { Token } from '../language/tokenizer'
import type { Signal } from '../language/heard'
import type { Heard, Hearing } from './hear'

const nothing: readonly never[] = []

/** What is heard of one signal in a sentence. */
export function signalled(hearing: Hearing, signal: Signal): readonly Heard<Signal>[] {
  return hearing.signals.length === 0 ? nothing : hearing.signals.filter(({ name }) => name === signal)
}

/** Whether a signal is heard in a sentence. */
export function has(hearing: Hearing, signal: Signal): boolean {
  return hearing.signals.some(({ name }) => name === signal)
}

/** Whether two cues have a word in common, or one stands inside the other. */
export function touches(one: Heard<string>, other: Heard<string>): boolean {
  return one.word <= other.lastWord && other.word <= one.lastWord
}

/** Whether two cues stand in one clause, or one reaches into the clause of the other. */
export function shareClause(tokens: readonly Token[], one: Heard<string>, other: Heard<string>): boolean {
  const [earlier, later] = one.word <= other.word ? [one, other] : [other, one]
  const { clauses } = marksIn(tokens)
  return clauses[later.word]! <= clauses[earlier.lastWord]!
}

/** Whether a comma or the border of a clause stands between two cues. */
export function partedByMark(
  tokens: readonly Token[],
  earlier: Heard<string>,
  later: Heard<string>,
): boolean {
  const { marks } = marksIn(tokens)
  return marks[later.word]! > marks[earlier.lastWord]!
}

/** By word: how many borders of clauses, and how many marks of any kind, stand before it in its sentence. */
interface MarkCounts {
  readonly clauses: Int32Array
  readonly marks: Int32Array
}

const counted = new WeakMap<readonly Token[], MarkCounts>()

/** Counted once for a sentence: it may hold as many cues as words, and any two of them may be asked about. */
function marksIn(tokens: readonly Token[]): MarkCounts {
  let counts = counted.get(tokens)
  if (counts === undefined) {
    const [clauses, marks] = [new Int32Array(tokens.length), new Int32Array(tokens.length)]
    for (let word = 1; word < tokens.length; word++) {
      const { before } = tokens[word]!
      clauses[word] = clauses[word - 1]! + (before >= breaks.clause ? 1 : 0)
      marks[word] = marks[word - 1]! + (before === breaks.nothing ? 0 : 1)
    }
    counted.set(tokens, (counts = { clauses, marks }))
  }
  return counts
}

/** What says yes in a sentence; to look forward to a meeting some day is an open door. */
export function acceptancesIn(hearing: Hearing): readonly Heard<Signal>[] {
  const doors = hearing.moves.filter(({ name }) => name === 'future')
  return signalled(hearing, 'acceptance').filter(
    (acceptance) => !doors.some((door) => shareClause(hearing.tokens, door, acceptance)),
  )
}
