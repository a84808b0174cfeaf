import type { State } from './automaton'

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
    this.starts = new Int32Array(states.length)
    const rows: number[] = []
    states.forEach((state, index) => {
      this.starts[index] = rows.length
      this.#addRow(rows, reachedWith(state))
    })
    this.rows = Int32Array.from(rows)
  }

  /** One row for several states that are reached at the same time. */
  together(states: readonly number[]): Int32Array {
    const row: number[] = []
    this.#addRow(
      row,
      states.flatMap((id) => reachedWith(this.#states[id]!)),
    )
    return Int32Array.from(row)
  }

  #addRow(rows: number[], reached: readonly State[]): void {
    const head = rows.length
    rows.push(0, 0, 0)
    for (const { meanings } of reached) {
      for (const meaning of meanings) rows.push(meaning)
      rows[head]! += meanings.length
    }
    for (const { id, reach, next } of reached) {
      if (reach !== undefined || next.size === 0) continue
      rows.push(id, this.#bits[id]!)
      rows[head + 1]!++
    }
    for (const { reach, gap } of reached) {
      if (reach === undefined) continue
      rows.push(gap)
      rows[head + 2]!++
    }
  }
}

/** A state, the ends of the sets it completes, and the gaps behind all of them. */
function reachedWith(state: State): readonly State[] {
  if (state.also.size === 0 && state.gaps.length === 0) return [state]
  const reached = new Set([state])
  for (const one of reached) {
    for (const other of one.also) reached.add(other)
    for (const gap of one.gaps) reached.add(gap)
  }
  return [...reached]
}
