import { Automaton, endEdge, moneyClass, nameClass, numberClass, startEdge, type State } from './automaton'
import type { Token } from './fold'

/** Words that a gap may skip. */
const longestGap = 5

/** Words whose symbols are remembered; a text has few different ones. */
const mostWords = 20_000

/** A cue that was heard. */
export interface Hit {
  /** The meaning the cue was given. */
  readonly meaning: number
  /** First and last token of the cue, as indices into the sentence. */
  readonly first: number
  readonly last: number
}

/** States with a thread in them: at most one each, so the work per word is bounded whatever the text holds. */
class Threads {
  readonly states: State[] = []
  /** By state id: the first word of the cue, and how many words may still be skipped. */
  readonly first: Int32Array
  readonly skips: Int8Array
  readonly #round: Int32Array

  constructor(size: number) {
    this.first = new Int32Array(size)
    this.skips = new Int8Array(size)
    this.#round = new Int32Array(size).fill(-1)
  }

  /** A state is entered once a round; a later thread that may skip more takes the earlier one's place. */
  enter(state: State, first: number, skips: number, round: number): void {
    const { id } = state
    if (this.#round[id] !== round) {
      this.#round[id] = round
      this.states.push(state)
      this.first[id] = first
      this.skips[id] = skips
      return
    }
    if (skips > this.skips[id]!) this.skips[id] = skips
    if (first < this.first[id]!) this.first[id] = first
  }
}

/**
 * Hears all cues of a language in one pass over the words of a sentence. Each word is looked up once for everything it may stand for,
 * and each state holds at most one thread, so the time is linear in the text whatever it holds.
 */
export class Matcher {
  readonly #root: State
  readonly #automaton: Automaton
  readonly #stemLengths: readonly number[]
  readonly #known = new Map<string, readonly number[]>()
  /** By symbol: the last round in which the word stood for it. */
  readonly #stamps: Int32Array
  /** By state id: the ways out of it, as two arrays side by side; walking a Map costs three times as much. */
  readonly #edges: readonly { readonly symbols: readonly number[]; readonly targets: readonly State[] }[]
  #threads: [Threads, Threads]
  #round = 0

  /** @throws DeclinekitError `INVALID_LOCALE` where a cue is not of the notation. */
  constructor(
    sets: Readonly<Record<string, readonly string[]>>,
    cues: Iterable<readonly [cue: string, meaning: number]>,
  ) {
    const automaton = new Automaton(sets)
    for (const [cue, meaning] of cues) automaton.lay(cue, meaning)
    this.#automaton = automaton
    this.#root = automaton.root
    this.#stemLengths = [...new Set([...automaton.stems.keys()].map((stem) => stem.length))].sort(
      (a, b) => a - b,
    )
    this.#edges = automaton.states.map(({ next }) => ({
      symbols: [...next.keys()],
      targets: [...next.values()],
    }))
    this.#stamps = new Int32Array(automaton.symbolCount).fill(-1)
    this.#threads = [new Threads(automaton.states.length), new Threads(automaton.states.length)]
  }

  /** The cues heard in a sentence, in the order in which they end. */
  hear(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = []
    for (const threads of this.#threads) threads.states.length = 0
    this.#step([startEdge], 0, hits, false)
    for (let index = 0; index < tokens.length; index++)
      this.#step(this.#symbolsOf(tokens[index]!, index), index, hits, true)
    this.#step([endEdge], tokens.length - 1, hits, false)
    return hits
  }

  #step(symbols: readonly number[], index: number, hits: Hit[], isWord: boolean): void {
    const round = ++this.#round
    const [from, to] = this.#threads
    to.states.length = 0
    for (const symbol of symbols) this.#stamps[symbol] = round
    for (const state of from.states) {
      const first = from.first[state.id]!
      const { symbols: wanted, targets } = this.#edges[state.id]!
      for (let edge = 0; edge < wanted.length; edge++) {
        if (this.#stamps[wanted[edge]!] === round) this.#arrive(targets[edge]!, first, index, to, hits, round)
      }
      const skips = from.skips[state.id]!
      if (isWord && skips > 0) to.enter(state, first, skips - 1, round)
    }
    for (const symbol of symbols) {
      const next = this.#root.next.get(symbol)
      if (next !== undefined) this.#arrive(next, index, index, to, hits, round)
    }
    this.#threads = [to, from]
  }

  #arrive(state: State, first: number, index: number, to: Threads, hits: Hit[], round: number): void {
    for (const meaning of state.meanings) hits.push({ meaning, first, last: index })
    if (state.next.size > 0) to.enter(state, first, 0, round)
    if (state.gap !== undefined) to.enter(state.gap, first, longestGap, round)
    for (const other of state.also) this.#arrive(other, first, index, to, hits, round)
  }

  /** Everything a word may stand for: itself, its stems, the classes it belongs to. */
  #symbolsOf({ folded, capital, number, money }: Token, index: number): readonly number[] {
    let symbols = this.#known.get(folded)
    if (symbols === undefined) {
      symbols = this.#lookUp(folded)
      if (this.#known.size >= mostWords) this.#known.clear()
      this.#known.set(folded, symbols)
    }
    const named = capital && index > 0
    if (!named && !number) return symbols
    return [
      ...symbols,
      ...(named ? [nameClass] : []),
      ...(number ? [numberClass] : []),
      ...(money ? [moneyClass] : []),
    ]
  }

  #lookUp(folded: string): readonly number[] {
    const { exact, stems } = this.#automaton
    const symbols = [...(exact.get(folded) ?? [])]
    for (const length of this.#stemLengths) {
      if (length > folded.length) break
      symbols.push(...(stems.get(folded.slice(0, length)) ?? []))
    }
    return symbols
  }
}
