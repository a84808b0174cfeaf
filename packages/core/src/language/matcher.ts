import {
  Automaton,
  endEdge,
  foreignClass,
  moneyClass,
  nameClass,
  numberClass,
  startEdge,
  type State,
} from './automaton'
import { breaks } from './breaks'
import type { Token, WordForm } from './fold'
import { Rows } from './rows'

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

/** What a word can do: the symbols it stands for, the cues it begins, the gaps it ends with the states behind them. */
interface Word {
  readonly symbols: readonly number[]
  /** By state: where the word leads from it, as far as it was asked. */
  readonly onward: Map<number, readonly number[]>
  readonly starts: Int32Array
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
  readonly #stemLengths: readonly number[]
  /** What was found out about words, as plain words and as names. */
  readonly #plain = new WeakMap<WordForm, Word>()
  readonly #names = new WeakMap<WordForm, Word>()
  readonly #startEdge: Word
  readonly #endEdge: Word
  /** By state, with those reached at the same time: what is complete, which threads go on, which gaps open. */
  readonly #meanings: Rows
  readonly #onward: Rows
  readonly #gaps: Rows
  /** By state: for a gap, how many words it may skip, and whether it goes over the borders of clauses. */
  readonly #length: Int32Array
  readonly #leaps: Uint8Array
  /** By symbol: the gaps that a word standing for it may end. */
  readonly #crossings: readonly (readonly Crossing[] | undefined)[]
  /** By state: the round in which a thread last came there, and the word its cue began with. */
  readonly #entered: Int32Array
  readonly #first: Int32Array
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
  #hits: Hit[] = []

  /** @throws DeclinekitError `INVALID_LOCALE` where a cue is not of the notation. */
  constructor(
    sets: Readonly<Record<string, readonly string[]>>,
    cues: Iterable<readonly [cue: string, meaning: number]>,
  ) {
    const automaton = new Automaton(sets)
    for (const [cue, meaning] of cues) automaton.lay(cue, meaning)
    const { states } = automaton
    this.#automaton = automaton
    const lengths = [...automaton.stems.keys()].map((stem) => stem.length)
    this.#stemLengths = [...new Set(lengths)].toSorted((a, b) => a - b)
    const reached = states.map(reachedWith)
    this.#meanings = new Rows(reached.map((all) => all.flatMap(({ meanings }) => meanings)))
    this.#onward = new Rows(
      reached.map((all) => all.filter(({ reach, next }) => reach === undefined && next.size > 0).map(idOf)),
    )
    this.#gaps = new Rows(reached.map((all) => all.filter(({ reach }) => reach !== undefined).map(idOf)))
    this.#length = Int32Array.from(states, ({ reach }) => (reach === 'sentence' ? longestLeap : longestGap))
    this.#leaps = Uint8Array.from(states, ({ reach }) => (reach === 'sentence' ? 1 : 0))
    const perState = (): Int32Array => new Int32Array(states.length)
    this.#entered = perState()
    this.#first = perState()
    this.#threads = perState()
    this.#begun = perState()
    this.#nextThreads = perState()
    this.#nextBegun = perState()
    this.#crossed = perState()
    this.#crossedFirst = perState()
    this.#crossings = crossingsIn(automaton)
    this.#startEdge = this.#wordFor([startEdge])
    this.#endEdge = this.#wordFor([endEdge])
  }

  /** The cues heard in a sentence, in the order in which they end. What is a name where a sentence opens is known from elsewhere. */
  hear(tokens: readonly Token[], names: Names = noNames): Hit[] {
    this.#hits = []
    if (this.#round > lastRound) this.#beginAgain()
    // No gap stays open from one sentence to the next.
    this.#round += longestLeap + 2
    this.#clause = this.#round + 1
    this.#threadCount = 0
    this.#step(this.#startEdge, 0)
    for (let index = 0; index < tokens.length; index++) {
      if (index > 0 && tokens[index]!.before >= breaks.clause) this.#clause = this.#round + 1
      this.#step(this.#wordOf(tokens, index, names), index)
    }
    this.#step(this.#endEdge, tokens.length - 1)
    return this.#hits
  }

  /** Before the count of rounds outgrows its arrays. */
  #beginAgain(): void {
    this.#round = 0
    this.#entered.fill(0)
  }

  #step(word: Word, index: number): void {
    const round = ++this.#round
    this.#nextCount = 0
    // Gaps first, and all of them before any is opened: no word both opens a gap and ends it.
    const crossed = this.#crossGaps(word, round)
    if (this.#threadCount > 0) this.#walk(word, index, round)
    for (let at = 0; at < crossed; at++)
      this.#arrive(this.#crossed[at]!, this.#crossedFirst[at]!, index, round)
    const { starts } = word
    for (let at = 0; at < starts.length; at++) this.#arrive(starts[at]!, index, index, round)
    this.#swap()
  }

  #crossGaps({ gaps, targets }: Word, round: number): number {
    let crossed = 0
    for (let at = 0; at < gaps.length; at++) {
      const gap = gaps[at]!
      const entered = this.#entered[gap]!
      if (entered === 0 || round - entered > this.#length[gap]! + 1) continue
      if (entered < this.#clause && this.#leaps[gap] === 0) continue
      this.#crossed[crossed] = targets[at]!
      this.#crossedFirst[crossed++] = this.#first[gap]!
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
        this.#arrive(targets[at]!, this.#begun[thread]!, index, round)
    }
  }

  /** Finds out once where a word leads from a state; most lead nowhere. */
  #lead({ symbols, onward }: Word, state: number): readonly number[] {
    const { next } = this.#automaton.states[state]!
    const targets = symbols.flatMap((symbol) => next.get(symbol)?.id ?? [])
    const led = targets.length === 0 ? nowhere : targets
    onward.set(state, led)
    return led
  }

  #arrive(state: number, first: number, last: number, round: number): void {
    const meanings = this.#meanings
    for (let at = meanings.starts[state]!; at < meanings.starts[state + 1]!; at++)
      this.#hits.push({ meaning: meanings.items[at]!, first, last })
    const entered = this.#entered
    const onward = this.#onward
    for (let at = onward.starts[state]!; at < onward.starts[state + 1]!; at++) {
      const thread = onward.items[at]!
      if (entered[thread] === round) continue
      entered[thread] = round
      this.#nextThreads[this.#nextCount] = thread
      this.#nextBegun[this.#nextCount++] = first
    }
    const gaps = this.#gaps
    for (let at = gaps.starts[state]!; at < gaps.starts[state + 1]!; at++) {
      const gap = gaps.items[at]!
      entered[gap] = round
      this.#first[gap] = first
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
      const classes = [
        ...(isName ? [nameClass] : []),
        ...(strange ? [foreignClass] : []),
        ...(number ? [numberClass] : []),
        ...(money ? [moneyClass] : []),
      ]
      word = this.#wordFor([...this.#symbolsOf(folded), ...classes])
      known.set(form, word)
    }
    return word
  }

  #wordFor(symbols: readonly number[]): Word {
    const { next } = this.#automaton.root
    const crossings = symbols.flatMap((symbol) => this.#crossings[symbol] ?? [])
    return {
      symbols,
      onward: new Map(),
      starts: Int32Array.from(symbols.flatMap((symbol) => next.get(symbol)?.id ?? [])),
      gaps: Int32Array.from(crossings, ({ gap }) => gap),
      targets: Int32Array.from(crossings, ({ target }) => target),
    }
  }

  /** The symbols of a word: its own, and those of the stems it begins with. */
  #symbolsOf(folded: string): readonly number[] {
    const { exact, stems } = this.#automaton
    const symbols = [...(exact.get(folded) ?? [])]
    for (const length of this.#stemLengths) {
      if (length > folded.length) break
      symbols.push(...(stems.get(folded.slice(0, length)) ?? []))
    }
    return symbols
  }
}

/** A way over a gap: from the state behind it to the one that a word leads to. */
interface Crossing {
  readonly gap: number
  readonly target: number
}

/** The gaps of an automaton by the symbols that may end them. */
function crossingsIn({ states, symbolCount }: Automaton): (Crossing[] | undefined)[] {
  const crossings: (Crossing[] | undefined)[] = Array.from({ length: symbolCount })
  for (const gap of states) {
    if (gap.reach === undefined) continue
    for (const [symbol, target] of gap.next)
      (crossings[symbol] ??= []).push({ gap: gap.id, target: target.id })
  }
  return crossings
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

function idOf({ id }: State): number {
  return id
}

/** Whether a word is a name: by its capital inside a sentence, by its spelling or the capital after it at the beginning, or known as one. */
function isNameAt(tokens: readonly Token[], index: number, names: Names): boolean {
  const { form, before } = tokens[index]!
  if (index > 0 && before !== breaks.mark) return true
  if (form.brand || names.has(form.folded)) return true
  const next = tokens[index + 1]
  return next !== undefined && next.form.capital && next.before === breaks.nothing
}
