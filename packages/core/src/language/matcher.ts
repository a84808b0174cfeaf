import { Automaton, endEdge, moneyClass, nameClass, numberClass, startEdge, type State } from './automaton'
import { breaks, type Token, type WordForm } from './fold'
import type { GapReach } from './cue'

/** Words that a gap may skip. */
const longestGap: Readonly<Record<GapReach, number>> = { clause: 5, sentence: 12 }

/** A cue that was heard. */
export interface Hit {
  /** The meaning the cue was given. */
  readonly meaning: number
  /** First and last token of the cue, as indices into the sentence. */
  readonly first: number
  readonly last: number
}

/** Words known to be names, folded. */
export type Names = ReadonlySet<string>

const noNames: Names = new Set()

/** A cue whose next word must come at once: where it has got to, and the word it began with. */
interface Thread {
  readonly state: State
  readonly first: number
}

/** A way over a gap: from the state behind it to the one that a word leads to. */
interface Crossing {
  readonly gap: State
  readonly target: State
}

/** What a word can do: the symbols it stands for, the cues it begins, the gaps it ends. */
interface Word {
  readonly symbols: readonly number[]
  readonly starts: readonly State[]
  readonly crossings: readonly Crossing[]
}

/** The ways out of a state, as two arrays side by side: most states have one, and walking a Map costs three times as much. */
interface Edges {
  readonly symbols: readonly number[]
  readonly targets: readonly State[]
}

/**
 * Hears all cues of a language in one pass over the words of a sentence. Each word is looked up once for everything it may stand for.
 * A state holds at most one thread, and a thread in a gap is not walked along: it is found by the word that ends the gap. So the time is
 * linear in the text whatever it holds.
 */
export class Matcher {
  readonly #automaton: Automaton
  readonly #stemLengths: readonly number[]
  /** What was found out about words, as long as the tokenizer remembers them: as names, and as plain words. */
  readonly #names = new WeakMap<WordForm, Word>()
  readonly #plain = new WeakMap<WordForm, Word>()
  readonly #edges: readonly Edges[]
  readonly #startEdge: Word
  readonly #endEdge: Word
  /** By symbol: the last round in which the word stood for it. */
  readonly #stamps: Int32Array
  /** By symbol: the gaps that a word standing for it may end. */
  readonly #crossings: readonly (readonly Crossing[] | undefined)[]
  /** By state id: the round in which a thread last came there, for a gap also the last round in which it may end, and the word its cue began with. */
  readonly #entered: Int32Array
  readonly #open: Int32Array
  readonly #first: Int32Array
  #threads: Thread[] = []
  #next: Thread[] = []
  readonly #crossed: Thread[] = []
  #round = 0
  /** The first round of the present clause. */
  #clause = 0

  /** @throws DeclinekitError `INVALID_LOCALE` where a cue is not of the notation. */
  constructor(
    sets: Readonly<Record<string, readonly string[]>>,
    cues: Iterable<readonly [cue: string, meaning: number]>,
  ) {
    const automaton = new Automaton(sets)
    for (const [cue, meaning] of cues) automaton.lay(cue, meaning)
    this.#automaton = automaton
    this.#stemLengths = [...new Set([...automaton.stems.keys()].map((stem) => stem.length))].toSorted(
      (a, b) => a - b,
    )
    this.#crossings = crossingsIn(automaton)
    this.#edges = automaton.states.map(({ next }) => ({
      symbols: [...next.keys()],
      targets: [...next.values()],
    }))
    this.#startEdge = this.#wordFor([startEdge])
    this.#endEdge = this.#wordFor([endEdge])
    this.#stamps = new Int32Array(automaton.symbolCount)
    this.#entered = new Int32Array(automaton.states.length)
    this.#open = new Int32Array(automaton.states.length)
    this.#first = new Int32Array(automaton.states.length)
  }

  /** The cues heard in a sentence, in the order in which they end. What is a name where a sentence opens is known from elsewhere. */
  hear(tokens: readonly Token[], names: Names = noNames): Hit[] {
    const hits: Hit[] = []
    // No gap stays open from one sentence to the next.
    this.#round += longestGap.sentence + 2
    this.#clause = this.#round + 1
    this.#threads.length = 0
    this.#step(this.#startEdge, 0, hits)
    for (let index = 0; index < tokens.length; index++) {
      if (tokens[index]!.before >= breaks.clause) this.#clause = this.#round + 1
      this.#step(this.#wordOf(tokens, index, names), index, hits)
    }
    this.#step(this.#endEdge, tokens.length - 1, hits)
    return hits
  }

  #step(word: Word, index: number, hits: Hit[]): void {
    const round = ++this.#round
    this.#next.length = 0
    for (const symbol of word.symbols) this.#stamps[symbol] = round
    // Gaps first, and all of them before any is opened: no word both opens a gap and ends it.
    this.#crossed.length = 0
    for (const { gap, target } of word.crossings) {
      if (this.#open[gap.id]! < round) continue
      if (gap.reach === 'sentence' || this.#entered[gap.id]! >= this.#clause)
        this.#crossed.push({ state: target, first: this.#first[gap.id]! })
    }
    for (const { state, first } of this.#threads) {
      const { symbols, targets } = this.#edges[state.id]!
      for (let edge = 0; edge < symbols.length; edge++) {
        if (this.#stamps[symbols[edge]!] === round) this.#arrive(targets[edge]!, first, index, hits, round)
      }
    }
    for (const { state, first } of this.#crossed) this.#arrive(state, first, index, hits, round)
    for (const start of word.starts) this.#arrive(start, index, index, hits, round)
    const walked = this.#threads
    this.#threads = this.#next
    this.#next = walked
  }

  #arrive(state: State, first: number, index: number, hits: Hit[], round: number): void {
    for (const meaning of state.meanings) hits.push({ meaning, first, last: index })
    if (this.#entered[state.id] === round) return
    this.#entered[state.id] = round
    if (state.next.size > 0) this.#next.push({ state, first })
    for (const other of state.also) this.#arrive(other, first, index, hits, round)
    for (const gap of state.gaps) this.#wait(gap, first, round)
  }

  #wait(gap: State, first: number, round: number): void {
    this.#entered[gap.id] = round
    this.#open[gap.id] = round + longestGap[gap.reach!] + 1
    this.#first[gap.id] = first
    for (const further of gap.gaps) this.#wait(further, first, round)
  }

  /** A word as it stands in its sentence. */
  #wordOf(tokens: readonly Token[], index: number, names: Names): Word {
    const { form } = tokens[index]!
    const isName = isNameAt(tokens, index, names)
    const known = isName ? this.#names : this.#plain
    let word = known.get(form)
    if (word === undefined) {
      const { folded, number, money } = form
      const classes = [
        ...(isName ? [nameClass] : []),
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
    return {
      symbols,
      starts: symbols.flatMap((symbol) => next.get(symbol) ?? []),
      crossings: symbols.flatMap((symbol) => this.#crossings[symbol] ?? []),
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

/** The gaps of an automaton by the symbols that may end them. */
function crossingsIn({ states, symbolCount }: Automaton): (Crossing[] | undefined)[] {
  const crossings: (Crossing[] | undefined)[] = Array.from({ length: symbolCount })
  for (const gap of states) {
    if (gap.reach === undefined) continue
    for (const [symbol, target] of gap.next) (crossings[symbol] ??= []).push({ gap, target })
  }
  return crossings
}

/** Whether a word is a name: by its capital inside a sentence, by its spelling or the capital after it at the beginning, or known as one. */
function isNameAt(tokens: readonly Token[], index: number, names: Names): boolean {
  const { form, before } = tokens[index]!
  if (!form.capital) return false
  if (index > 0 && before !== breaks.mark) return true
  if (form.brand || names.has(form.folded)) return true
  const next = tokens[index + 1]
  return next !== undefined && next.form.capital && next.before === breaks.nothing
}
