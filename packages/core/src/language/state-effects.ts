import type { Automaton, State } from './automaton'

/**
 * What reaching each state brings about, stored end to end: how many meanings, threads and gaps, then these; a thread with the signature of the
 * words that can lead on from it. One place in memory for all states: looking about costs more than all the rest of hearing. A row is written when its
 * state is first reached, for drafts reach few.
 */
export class StateEffects {
  /** The rows; another array when it has grown. */
  rows = new Int32Array(2 ** 12)
  readonly #automaton: Automaton
  /** By state: where its row begins, or {@link unset}. */
  readonly #starts: Int32Array
  #length = 0

  constructor(automaton: Automaton) {
    this.#automaton = automaton
    this.#starts = new Int32Array(automaton.states.length).fill(unset)
  }

  /** Where the row of a state begins. */
  startOf(state: number): number {
    const start = this.#starts[state]!
    return start === unset ? this.#write(state) : start
  }

  /** One row for several states that are reached at the same time. */
  combined(states: readonly State[]): Int32Array {
    return Int32Array.from(this.#rowFor(states.flatMap(reachedWith)))
  }

  #write(state: number): number {
    const row = this.#rowFor(reachedWith(this.#automaton.states[state]!))
    const start = this.#length
    this.#length += row.length
    if (this.#length > this.rows.length) {
      const grown = new Int32Array(this.#length * 2)
      grown.set(this.rows)
      this.rows = grown
    }
    this.rows.set(row, start)
    this.#starts[state] = start
    return start
  }

  #rowFor(reached: readonly State[]): readonly number[] {
    const meanings = reached.flatMap((state) => state.meanings)
    const threads = reached.filter(({ reach, isEnd }) => reach === undefined && !isEnd)
    const gaps = reached.filter(({ reach }) => reach !== undefined)
    const counts = [meanings.length, threads.length, gaps.length]
    return [
      ...counts,
      ...meanings,
      ...threads.flatMap((state) => [state.id, this.#automaton.signatureAfter(state)]),
      ...gaps.map(({ gap }) => gap),
    ]
  }
}

const unset = -1

/** A state, the ends of the sets it completes, and the gaps behind all of them. */
function reachedWith(state: State): readonly State[] {
  if (state.epsilon.length === 0 && state.gaps.length === 0) return [state]
  const reached = new Set([state])
  for (const one of reached) {
    for (const other of one.epsilon) reached.add(other)
    for (const gap of one.gaps) reached.add(gap)
  }
  return [...reached]
}
