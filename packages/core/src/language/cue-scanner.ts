import type { StateEffects } from './state-effects'
import type { Automaton } from './automaton'
import { breaks } from './breaks'
import type { Token } from './tokenizer'
import type { Word, WordLookup } from './word-lookup'

/** Words that a gap may skip, within a clause and over the borders of clauses. */
const longestGap = 5
const longestLeap = 12

/** Rounds are counted in 32 bits, and a server may check letters for years. */
const lastRound = 2 ** 30

/** A cue that was heard. */
export interface Hit {
  /** The meaning the cue was given. */
  readonly meaning: number
  /** First and last token of the cue, as indices into the sentence. */
  readonly first: number
  readonly last: number
}

const nowhere: readonly number[] = []

/**
 * Runs the automaton over the words of a sentence, all its threads at once. A state holds at most one thread, and a thread in a gap is not
 * run on: it is found by the word that ends the gap. So the time is linear in the text whatever it holds. States are numbers, and all that is known of them
 * stands in flat arrays: objects cost three times as much.
 */
export class CueScanner {
  readonly #automaton: Automaton
  readonly #effects: StateEffects
  readonly #startEdge: Word
  readonly #endEdge: Word
  /** By gap: how many words it may skip, and whether it goes over the borders of clauses. */
  readonly #length: Int32Array
  readonly #leaps: Uint8Array
  /** By gap: the round in which it was last opened, and the word that its cue began with. */
  readonly #opened: Int32Array
  readonly #openedBy: Int32Array
  /** By state: the round in which a thread last came there, and its place among the next threads. */
  readonly #entered: Int32Array
  readonly #places: Int32Array
  /** The states whose next word must come at once, now and after this word, and where their cues began. */
  #threads: Int32Array
  #begun: Int32Array
  #threadCount = 0
  #nextThreads: Int32Array
  #nextBegun: Int32Array
  #nextCount = 0
  /** The states behind the gaps that this word ends. */
  readonly #crossed: Int32Array
  readonly #crossedFirst: Int32Array
  #round = 0
  /** The first round of the present clause. */
  #clause = 0
  /** The signature of the word after this one. */
  #nextSignature = 0
  #hits: Hit[] = []

  constructor(automaton: Automaton, lookup: WordLookup) {
    const { states, gaps } = automaton
    this.#automaton = automaton
    this.#effects = lookup.effects
    this.#startEdge = lookup.startEdge
    this.#endEdge = lookup.endEdge
    this.#length = Int32Array.from(gaps, ({ reach }) => (reach === 'sentence' ? longestLeap : longestGap))
    this.#leaps = Uint8Array.from(gaps, ({ reach }) => (reach === 'sentence' ? 1 : 0))
    this.#opened = new Int32Array(gaps.length)
    this.#openedBy = new Int32Array(gaps.length)
    const perState = (): Int32Array => new Int32Array(states.length)
    this.#entered = perState()
    this.#places = perState()
    this.#threads = perState()
    this.#begun = perState()
    this.#nextThreads = perState()
    this.#nextBegun = perState()
    this.#crossed = perState()
    this.#crossedFirst = perState()
  }

  /** What is heard along the words of a sentence; the tokens tell where its clauses end. */
  scan(words: readonly Word[], tokens: readonly Token[]): Hit[] {
    this.#hits = []
    if (this.#round > lastRound) this.#beginAgain()
    // No gap stays open from one sentence to the next.
    this.#round += longestLeap + 2
    this.#clause = this.#round + 1
    this.#threadCount = 0
    let word = this.#startEdge
    for (let index = 0; index < words.length; index++) {
      const next = words[index]!
      this.#step(word, Math.max(0, index - 1), next)
      if (index > 0 && tokens[index]!.before >= breaks.clause) this.#clause = this.#round + 1
      word = next
    }
    this.#step(word, Math.max(0, words.length - 1), this.#endEdge)
    this.#step(this.#endEdge, words.length - 1, undefined)
    return this.#hits
  }

  /** Before the count of rounds outgrows its arrays. */
  #beginAgain(): void {
    this.#round = 0
    this.#entered.fill(0)
    this.#opened.fill(0)
  }

  #step(word: Word, index: number, next: Word | undefined): void {
    const round = ++this.#round
    this.#nextCount = 0
    this.#nextSignature = next === undefined ? 0 : next.signature
    // Gaps first, and all of them before any is opened: no word both opens a gap and ends it.
    const crossed = this.#crossGaps(word, round)
    if (this.#threadCount > 0) this.#leadOn(word, index, round)
    for (let at = 0; at < crossed; at++)
      this.#reach(this.#crossed[at]!, this.#crossedFirst[at]!, index, round)
    this.#apply(word.start, 0, index, index, round)
    this.#swap()
  }

  #crossGaps({ gaps, targets }: Word, round: number): number {
    let crossed = 0
    for (let at = 0; at < gaps.length; at++) {
      const gap = gaps[at]!
      const opened = this.#opened[gap]!
      if (opened === 0 || round - opened > this.#length[gap]! + 1) continue
      if (opened < this.#clause && this.#leaps[gap] === 0) continue
      this.#crossed[crossed] = targets[at]!
      this.#crossedFirst[crossed++] = this.#openedBy[gap]!
    }
    return crossed
  }

  /** Leads the threads on that wait for one of the symbols of the word. */
  #leadOn(word: Word, index: number, round: number): void {
    const { onward } = word
    for (let thread = 0; thread < this.#threadCount; thread++) {
      const state = this.#threads[thread]!
      const targets = onward.get(state) ?? this.#waysFrom(word, state)
      for (let at = 0; at < targets.length; at++)
        this.#reach(targets[at]!, this.#begun[thread]!, index, round)
    }
  }

  /** Finds out once where a word leads from a state; most lead nowhere. */
  #waysFrom({ symbols, onward }: Word, state: number): readonly number[] {
    const from = this.#automaton.states[state]!
    const targets = symbols.flatMap((symbol) => from.next(symbol)?.id ?? [])
    const led = targets.length === 0 ? nowhere : targets
    onward.set(state, led)
    return led
  }

  #reach(state: number, first: number, last: number, round: number): void {
    const start = this.#effects.startOf(state)
    this.#apply(this.#effects.rows, start, first, last, round)
  }

  /** Does what a row of arrivals says; a thread that the next word cannot lead on is not begun. */
  #apply(rows: Int32Array, start: number, first: number, last: number, round: number): void {
    const meanings = start + 3
    const threads = meanings + rows[start]!
    const gaps = threads + 2 * rows[start + 1]!
    const end = gaps + rows[start + 2]!
    for (let at = meanings; at < threads; at++) this.#hits.push({ meaning: rows[at]!, first, last })
    for (let at = threads; at < gaps; at += 2) {
      if ((rows[at + 1]! & this.#nextSignature) === 0) continue
      const thread = rows[at]!
      if (this.#entered[thread] === round) {
        // The longer of two threads stays, whichever cue was added first.
        const place = this.#places[thread]!
        if (first < this.#nextBegun[place]!) this.#nextBegun[place] = first
        continue
      }
      this.#entered[thread] = round
      this.#places[thread] = this.#nextCount
      this.#nextThreads[this.#nextCount] = thread
      this.#nextBegun[this.#nextCount++] = first
    }
    for (let at = gaps; at < end; at++) {
      const gap = rows[at]!
      if (this.#opened[gap] === round && this.#openedBy[gap]! <= first) continue
      this.#opened[gap] = round
      this.#openedBy[gap] = first
    }
  }

  #swap(): void {
    const threads = this.#threads
    const begun = this.#begun
    this.#threads = this.#nextThreads
    this.#begun = this.#nextBegun
    this.#threadCount = this.#nextCount
    this.#nextThreads = threads
    this.#nextBegun = begun
  }
}
