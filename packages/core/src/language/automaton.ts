import { DeclinekitError } from '../errors'
import { nearest } from '../model/nearest'
import type { Problem } from '../model/problem'
import { parseCue, type CueItem, type GapReach } from './cue'
import { bitsOfWords, classBit } from './initials'
import { WordTable } from './word-table'
import { classSymbols, endEdge, firstFreeSymbol, startEdge } from './symbols'

/** A state: where a cue has got to. */
export interface State {
  readonly id: number
  /** For a state that waits behind a gap, how far the gap goes. */
  readonly reach: GapReach | undefined
  /** For such a state, its number among the gaps. */
  readonly gap: number
  /** The states that wait behind gaps. */
  readonly gaps: readonly State[]
  /** States reached at the same time: the end of a set, from the end of each of its members. */
  readonly also: readonly State[]
  readonly meanings: readonly number[]
  /** Whether nothing leads on from it. */
  readonly isEnd: boolean
  /** Where a symbol leads from it. */
  after(symbol: number): State | undefined
  /** The symbols that lead on from it, each with where it leads. */
  ways(): Iterable<readonly [symbol: number, to: State]>
}

/** A way over a gap: from the gap, by its number, to the state that a word leads to. */
export interface Crossing {
  readonly gap: number
  readonly target: number
}

const none: readonly never[] = []

/** A state while the automaton is laid. Nine in ten have one way on, so that only the others are given a map: opening a language takes as long as making these. */
class LaidState implements State {
  gaps: readonly LaidState[] = none
  also: readonly LaidState[] = none
  meanings: readonly number[] = none
  #symbol = -1
  #to: LaidState | undefined
  #others: Map<number, LaidState> | undefined

  constructor(
    readonly id: number,
    readonly reach: GapReach | undefined,
    readonly gap: number,
  ) {}

  get isEnd(): boolean {
    return this.#to === undefined
  }

  after(symbol: number): LaidState | undefined {
    return symbol === this.#symbol ? this.#to : this.#others?.get(symbol)
  }

  *ways(): Iterable<readonly [symbol: number, to: LaidState]> {
    if (this.#to !== undefined) yield [this.#symbol, this.#to]
    if (this.#others !== undefined) yield* this.#others
  }

  lead(symbol: number, to: LaidState): void {
    if (this.#to !== undefined) {
      this.#others ??= new Map()
      this.#others.set(symbol, to)
      return
    }
    this.#symbol = symbol
    this.#to = to
  }

  wait(gap: LaidState): void {
    this.gaps = [...this.gaps, gap]
  }

  join(other: LaidState): void {
    if (!this.also.includes(other)) this.also = [...this.also, other]
  }

  mean(meaning: number): void {
    this.meanings = [...this.meanings, meaning]
  }
}

/** A set of words: a symbol for its members of one word, and the rows of those of several. */
interface WordSet {
  readonly symbol: number
  readonly rows: readonly (readonly CueItem[])[]
}

/** The cues of a language laid into one automaton over words. */
export class Automaton {
  readonly states: LaidState[] = []
  /** Those of them that wait behind gaps. */
  readonly gaps: LaidState[] = []
  readonly root = this.#newState()
  /** The symbols that stand for a word. */
  readonly symbols = new WordTable()
  /** By symbol: the gaps that a word standing for it may end. */
  readonly crossings: (Crossing[] | undefined)[] = []
  readonly #members: Readonly<Record<string, readonly string[]>>
  readonly #sets = new Map<string, WordSet>()
  readonly #bySpelling = new Map<string, number>()
  /** By symbol: the bits of the words it stands for. */
  readonly #bits: number[] = Array.from({ length: firstFreeSymbol }, (_, symbol) => classBit(symbol))

  constructor(sets: Readonly<Record<string, readonly string[]>>) {
    this.#members = sets
  }

  /** The bits of all words that lead on from a state: whether a word can is told by one look at the bits of both, and most cannot. */
  bitsAfter(state: State): number {
    let bits = 0
    for (const [symbol] of state.ways()) bits |= this.#bits[symbol]!
    return bits
  }

  /** Lays a cue; the states in which it is complete carry the meaning. @throws DeclinekitError `INVALID_LOCALE`. */
  lay(cue: string, meaning: number): void {
    for (const state of this.#walk([this.root], parseCue(cue))) state.mean(meaning)
  }

  /** Lays the items of a cue behind the given states, and returns the states in which it is complete. */
  #walk(from: readonly LaidState[], items: readonly CueItem[]): LaidState[] {
    let states = [...from]
    for (const item of items) {
      const reached = states.map((state) => this.#layItem(state, item))
      states = 'optional' in item && item.optional ? [...new Set([...states, ...reached])] : reached
    }
    return states
  }

  #layItem(state: LaidState, item: CueItem): LaidState {
    switch (item.kind) {
      case 'gap':
        return this.#gapBehind(state, item.reach)
      case 'edge':
        return this.#edgeTo(state, item.edge === '^' ? startEdge : endEdge)
      case 'class':
        return this.#edgeTo(state, classSymbols[item.name])
      case 'words':
        return this.#edgeTo(state, this.#symbolFor(item.spelling, item.words))
      case 'choice':
        return this.#layRows(state, this.#symbolFor(item.spelling, item.words), item.rows)
      case 'set': {
        const { symbol, rows } = this.#setNamed(item.name)
        return this.#layRows(state, symbol, rows)
      }
    }
  }

  #gapBehind(state: LaidState, reach: GapReach): LaidState {
    let gap = state.gaps.find((known) => known.reach === reach)
    if (gap === undefined) {
      gap = this.#newState(reach)
      state.wait(gap)
    }
    return gap
  }

  /** Members of one word are one symbol together; members of several words are rows of states that end in the same one. */
  #layRows(state: LaidState, symbol: number, rows: WordSet['rows']): LaidState {
    const end = this.#edgeTo(state, symbol)
    for (const row of rows) {
      for (const rowEnd of this.#walk([state], row)) if (rowEnd !== end) rowEnd.join(end)
    }
    return end
  }

  /** A set taken apart, once: many cues name it. */
  #setNamed(name: string): WordSet {
    const known = this.#sets.get(name)
    if (known !== undefined) return known
    const members = Object.hasOwn(this.#members, name) ? this.#members[name]! : this.#refuseSet(name)
    const single = new Set(members.filter((member) => /^[^ <>?^$_]+$/.test(member)))
    const words = [...single].flatMap((member) => member.split('|'))
    const rows = members.filter((member) => !single.has(member)).map(parseCue)
    const set = { symbol: this.#symbolFor(`<${name}>`, words), rows }
    this.#sets.set(name, set)
    this.#refuseLoops(name, rows, new Set([name]))
    return set
  }

  /** A set that names itself, through whatever others, would be laid for ever. */
  #refuseLoops(name: string, rows: WordSet['rows'], under: ReadonlySet<string>): void {
    for (const item of rows.flat()) {
      if (item.kind === 'choice') this.#refuseLoops(name, item.rows, under)
      if (item.kind !== 'set') continue
      if (under.has(item.name)) this.#refuseSet(item.name, 'names itself')
      this.#refuseLoops(name, this.#setNamed(item.name).rows, new Set([...under, item.name]))
    }
  }

  #refuseSet(name: string, why?: string): never {
    const guess = why === undefined ? nearest(name, Object.keys(this.#members)) : undefined
    const missing = `there is no set <${name}>${guess === undefined ? '' : `; did you mean <${guess}>?`}`
    const message = why === undefined ? missing : `the set <${name}> ${why}`
    throw new DeclinekitError('INVALID_LOCALE', `A cue cannot be used: ${message}.`, {
      problems: [{ path: 'lexicon.sets', kind: 'malformed', message } satisfies Problem],
    })
  }

  #edgeTo(state: LaidState, symbol: number): LaidState {
    let next = state.after(symbol)
    if (next === undefined) {
      next = this.#newState()
      state.lead(symbol, next)
      if (state.reach !== undefined) (this.crossings[symbol] ??= []).push({ gap: state.gap, target: next.id })
    }
    return next
  }

  #symbolFor(key: string, words: readonly string[]): number {
    let symbol = this.#bySpelling.get(key)
    if (symbol === undefined) {
      symbol = this.#bits.push(bitsOfWords(words)) - 1
      this.#bySpelling.set(key, symbol)
      for (const word of words) this.symbols.add(word, symbol)
    }
    return symbol
  }

  #newState(reach?: GapReach): LaidState {
    const state = new LaidState(this.states.length, reach, this.gaps.length)
    this.states.push(state)
    if (reach !== undefined) this.gaps.push(state)
    return state
  }
}
