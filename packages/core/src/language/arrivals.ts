import type { State } from './automaton'

/** What reaching a state brings about. */
interface Arrival {
  /** The cues it completes. */
  readonly meanings: readonly number[]
  /** The states whose next word must come at once. */
  readonly threads: readonly State[]
  /** The gaps that it opens. */
  readonly gaps: readonly State[]
}

/**
 * What reaching each state brings about, laid end to end: how many meanings, threads and gaps, then these; a thread with the bits of the words
 * that can lead on from it. One place in memory for each state: looking about costs more than all the rest of hearing.
 */
export class Arrivals {
  /** By state: where its row begins. */
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly #states: readonly State[]
  readonly #bits: Int32Array

  /** @param bits by state, the bits of the words that can lead on from it. */
  constructor(states: readonly State[], bits: Int32Array) {
    this.#states = states
    this.#bits = bits
    const rows = states.map((state) => this.#rowOf(arrivalAt([state])))
    this.starts = new Int32Array(states.length)
    let start = 0
    rows.forEach((row, index) => {
      this.starts[index] = start
      start += row.length
    })
    this.rows = Int32Array.from(rows.flat())
  }

  /** One row for several states that are reached at the same time. */
  together(states: readonly number[]): Int32Array {
    return Int32Array.from(this.#rowOf(arrivalAt(states.map((id) => this.#states[id]!))))
  }

  #rowOf({ meanings, threads, gaps }: Arrival): number[] {
    return [
      meanings.length,
      threads.length,
      gaps.length,
      ...meanings,
      ...threads.flatMap(({ id }) => [id, this.#bits[id]!]),
      ...gaps.map(({ gap }) => gap),
    ]
  }
}

function arrivalAt(states: readonly State[]): Arrival {
  const reached = states.flatMap(reachedWith)
  return {
    meanings: reached.flatMap(({ meanings }) => meanings),
    threads: reached.filter(({ reach, next }) => reach === undefined && next.size > 0),
    gaps: reached.filter(({ reach }) => reach !== undefined),
  }
}

/** A state, the ends of the sets it completes, and the gaps behind all of them. */
function reachedWith(state: State): State[] {
  const reached = new Set([state])
  for (const one of reached) {
    for (const other of one.also) reached.add(other)
    for (const gap of one.gaps) reached.add(gap)
  }
  return [...reached]
}
