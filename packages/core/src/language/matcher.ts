import { Arrivals } from './arrivals'
import { Automaton } from './automaton'
import { breaks } from './breaks'
import type { Token, WordForm } from './fold'
import { bitsOf } from './initials'
import { Slumber, type LaidCue } from './slumber'
import { endEdge, foreignClass, moneyClass, nameClass, numberClass, startEdge } from './symbols'

/** Words that a gap may skip, within a clause and over the borders of clauses. */
const longestGap = 5
const longestLeap = 12

/** Rounds are counted in 32 bits, and a server may check letters for years. */
const lastRound = 2 ** 30

/** Words known to be names, folded. */
export type Names = ReadonlySet<string>

const noNames: Names = new Set()

/** A cue that was heard. */
export interface Hit {
  /** The meaning the cue was given. */
  readonly meaning: number
  /** First and last token of the cue, as indices into the sentence. */
  readonly first: number
  readonly last: number
}

const nowhere: readonly number[] = []

/** What a word can do: the symbols it stands for, what it begins, the gaps it ends with the states behind them. */
interface Word {
  readonly symbols: readonly number[]
  /** Where it may lead on from a state: only where that state has one of these bits too. */
  readonly bits: number
  /** By state: where the word leads from it, as far as it was asked. */
  readonly onward: Map<number, readonly number[]>
  /** A row of {@link Arrivals} for the cues it begins. */
  readonly start: Int32Array
  readonly gaps: Int32Array
  readonly targets: Int32Array
}

/**
 * Hears all cues of a language in one pass over the words of a sentence. Each word is looked up once for everything it may stand for.
 * A state holds at most one thread, and a thread in a gap is not walked along: it is found by the word that ends the gap. So the time is
 * linear in the text whatever it holds. States are numbers, and all that is known of them stands in flat arrays: objects cost three times as much.
 */
export class Matcher {
  readonly #automaton: Automaton
  readonly #slumber: Slumber
  /** Cues that words met for the first time have woken. */
  #woken: LaidCue[] = []
  /** What was found out about words, as plain words and as names. */
  #plain = new WeakMap<WordForm, Word>()
  #names = new WeakMap<WordForm, Word>()
  #startEdge!: Word
  #endEdge!: Word
  #arrivals!: Arrivals
  /** By gap: how many words it may skip, and whether it goes over the borders of clauses. */
  #length!: Int32Array
  #leaps!: Uint8Array
  /** By gap: the round in which it was last opened, and the word that its cue began with. */
  #opened!: Int32Array
  #openedBy!: Int32Array
  /** By state: the round in which a thread last came there, and its place among the next threads. */
  #entered!: Int32Array
  #places!: Int32Array
  /** The states whose next word must come at once, now and after this word, and where their cues began. */
  #threads!: Int32Array
  #begun!: Int32Array
  #threadCount = 0
  #nextThreads!: Int32Array
  #nextBegun!: Int32Array
  #nextCount = 0
  /** The states behind the gaps that this word ends. */
  #crossed!: Int32Array
  #crossedFirst!: Int32Array
  #round = 0
  /** The first round of the present clause. */
  #clause = 0
  /** What the word after this one can lead on from. */
  #nextBits = 0
  #hits: Hit[] = []

  /** @param common words that most drafts hold. */
  constructor(
    sets: Readonly<Record<string, readonly string[]>>,
    cues: Iterable<LaidCue>,
    common: ReadonlySet<string> = new Set(),
  ) {
    this.#automaton = new Automaton(sets)
    this.#slumber = new Slumber(cues, common)
    this.#lay(this.#slumber.restless)
  }

  /** Lays cues, and forgets what was found out without them. */
  #lay(cues: readonly LaidCue[]): void {
    const automaton = this.#automaton
    for (const [cue, meaning] of cues) automaton.lay(cue, meaning)
    const { states, gaps } = automaton
    this.#plain = new WeakMap()
    this.#names = new WeakMap()
    this.#arrivals = new Arrivals(automaton)
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
    this.#startEdge = this.#wordFor('', [startEdge])
    this.#endEdge = this.#wordFor('', [endEdge])
  }

  /**
   * The cues heard in a sentence, in the order in which they end. What is a name where a sentence opens is known from elsewhere.
   *
   * @throws DeclinekitError `INVALID_LOCALE` where a cue that the sentence calls for is not of the notation.
   */
  hear(tokens: readonly Token[], names: Names = noNames): Hit[] {
    const words = this.#wordsOf(tokens, names)
    this.#hits = []
    if (this.#round > lastRound) this.#beginAgain()
    // No gap stays open from one sentence to the next.
    this.#round += longestLeap + 2
    this.#clause = this.#round + 1
    this.#threadCount = 0
    let word = this.#startEdge
    for (let index = 0; index < tokens.length; index++) {
      const next = words[index]!
      this.#step(word, Math.max(0, index - 1), next)
      if (index > 0 && tokens[index]!.before >= breaks.clause) this.#clause = this.#round + 1
      word = next
    }
    this.#step(word, Math.max(0, tokens.length - 1), this.#endEdge)
    this.#step(this.#endEdge, tokens.length - 1, undefined)
    return this.#hits.sort(inOrder)
  }

  /** The words of a sentence, after the cues they wake were laid. */
  #wordsOf(tokens: readonly Token[], names: Names): readonly Word[] {
    const words = tokens.map((_, index) => this.#wordOf(tokens, index, names))
    if (this.#woken.length === 0) return words
    this.#lay(this.#woken)
    this.#woken = []
    return tokens.map((_, index) => this.#wordOf(tokens, index, names))
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
    this.#nextBits = next === undefined ? 0 : next.bits
    // Gaps first, and all of them before any is opened: no word both opens a gap and ends it.
    const crossed = this.#crossGaps(word, round)
    if (this.#threadCount > 0) this.#walk(word, index, round)
    for (let at = 0; at < crossed; at++)
      this.#reach(this.#crossed[at]!, this.#crossedFirst[at]!, index, round)
    this.#arrive(word.start, 0, index, index, round)
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
  #walk(word: Word, index: number, round: number): void {
    const { onward } = word
    for (let thread = 0; thread < this.#threadCount; thread++) {
      const state = this.#threads[thread]!
      const targets = onward.get(state) ?? this.#lead(word, state)
      for (let at = 0; at < targets.length; at++)
        this.#reach(targets[at]!, this.#begun[thread]!, index, round)
    }
  }

  /** Finds out once where a word leads from a state; most lead nowhere. */
  #lead({ symbols, onward }: Word, state: number): readonly number[] {
    const from = this.#automaton.states[state]!
    const targets = symbols.flatMap((symbol) => from.after(symbol)?.id ?? [])
    const led = targets.length === 0 ? nowhere : targets
    onward.set(state, led)
    return led
  }

  #reach(state: number, first: number, last: number, round: number): void {
    const start = this.#arrivals.startOf(state)
    this.#arrive(this.#arrivals.rows, start, first, last, round)
  }

  /** Does what a row of arrivals says; a thread that the next word cannot lead on is not begun. */
  #arrive(rows: Int32Array, start: number, first: number, last: number, round: number): void {
    const meanings = start + 3
    const threads = meanings + rows[start]!
    const gaps = threads + 2 * rows[start + 1]!
    const end = gaps + rows[start + 2]!
    for (let at = meanings; at < threads; at++) this.#hits.push({ meaning: rows[at]!, first, last })
    for (let at = threads; at < gaps; at += 2) {
      if ((rows[at + 1]! & this.#nextBits) === 0) continue
      const thread = rows[at]!
      if (this.#entered[thread] === round) {
        // The longer of two threads stays, whichever cue was laid first.
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

  /** A word as it stands in its sentence. */
  #wordOf(tokens: readonly Token[], index: number, names: Names): Word {
    const { form } = tokens[index]!
    const isName = form.capital && isNameAt(tokens, index, names)
    const known = isName ? this.#names : this.#plain
    let word = known.get(form)
    if (word === undefined) {
      const { folded, strange, number, money } = form
      this.#woken.push(...this.#slumber.wake(folded))
      const classes = [
        ...(isName ? [nameClass] : []),
        ...(strange ? [foreignClass] : []),
        ...(number ? [numberClass] : []),
        ...(money ? [moneyClass] : []),
      ]
      word = this.#wordFor(folded, classes)
      known.set(form, word)
    }
    return word
  }

  #wordFor(folded: string, classes: readonly number[]): Word {
    const { root, symbols: table, crossings: bySymbol } = this.#automaton
    const symbols = [...table.of(folded), ...classes]
    const crossings = symbols.flatMap((symbol) => bySymbol[symbol] ?? [])
    return {
      symbols,
      bits: bitsOf(folded, classes),
      onward: new Map(),
      start: this.#arrivals.together(symbols.flatMap((symbol) => root.after(symbol) ?? [])),
      gaps: Int32Array.from(crossings, ({ gap }) => gap),
      targets: Int32Array.from(crossings, ({ target }) => target),
    }
  }
}

/** Cues wake in whatever order drafts come; what is heard does not depend on it. */
function inOrder(a: Hit, b: Hit): number {
  return a.last - b.last || a.first - b.first || a.meaning - b.meaning
}

/** Whether a word is a name: by its capital inside a sentence, by its spelling or the capital after it at the beginning, or known as one. */
function isNameAt(tokens: readonly Token[], index: number, names: Names): boolean {
  const { form, before } = tokens[index]!
  if (index > 0 && before !== breaks.mark) return true
  if (form.brand || names.has(form.folded)) return true
  const next = tokens[index + 1]
  return next !== undefined && next.form.capital && next.before === breaks.nothing
}
