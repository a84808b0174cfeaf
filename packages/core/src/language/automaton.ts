import { DeclinekitError } from '../errors'
import { nearest } from '../model/nearest'
import type { Problem } from '../model/problem'
import { parseCue, type CueItem, type GapReach } from './cue'
import { signatureOfWords, classSignature } from './word-signature'
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
  /** States reached at the same time, without a word: the end of a set, from the end of each of its members. */
  readonly epsilon: readonly State[]
  readonly meanings: readonly number[]
  /** Whether nothing leads on from it. */
  readonly isEnd: boolean
  /** The state a symbol leads to. */
  next(symbol: number): State | undefined
  /** All its transitions. */
  transitions(): Iterable<readonly [symbol: number, to: State]>
}

/** The end of a gap: its number, and the state that a word leads to from it. */
export interface GapExit {
  readonly gap: number
  readonly target: number
}

const none: readonly never[] = []

/** A state while the automaton is built. Nine in ten have one transition, so that only the others are given a map: opening a language takes as long as making these. */
class MutableState implements State {
  gaps: readonly MutableState[] = none
  epsilon: readonly MutableState[] = none
  meanings: readonly number[] = none
  #symbol = -1
  #to: MutableState | undefined
  #others: Map<number, MutableState> | undefined

  constructor(
    readonly id: number,
    readonly reach: GapReach | undefined,
    readonly gap: number,
  ) {}

  get isEnd(): boolean {
    return this.#to === undefined
  }

  next(symbol: number): MutableState | undefined {
    return symbol === this.#symbol ? this.#to : this.#others?.get(symbol)
  }

  *transitions(): Iterable<readonly [symbol: number, to: MutableState]> {
    if (this.#to !== undefined) yield [this.#symbol, this.#to]
    if (this.#others !== undefined) yield* this.#others
  }

  addTransition(symbol: number, to: MutableState): void {
    if (this.#to !== undefined) {
      this.#others ??= new Map()
      this.#others.set(symbol, to)
      return
    }
    this.#symbol = symbol
    this.#to = to
  }

  addGap(gap: MutableState): void {
    this.gaps = [...this.gaps, gap]
  }

  addEpsilon(other: MutableState): void {
    if (!this.epsilon.includes(other)) this.epsilon = [...this.epsilon, other]
  }

  addMeaning(meaning: number): void {
    this.meanings = [...this.meanings, meaning]
  }
}

/** A set of words: a symbol for its members of one word, and the rows of those of several. */
interface WordSet {
  readonly symbol: number
  readonly rows: readonly (readonly CueItem[])[]
}

/** The cues of a language in one nondeterministic finite automaton over words. */
export class Automaton {
  readonly states: MutableState[] = []
  /** Those of them that wait behind gaps. */
  readonly gaps: MutableState[] = []
  readonly root = this.#newState()
  /** The symbols that stand for a word. */
  readonly symbols = new WordTable()
  /** By symbol: the gaps that a word standing for it may end. */
  readonly gapExits: (GapExit[] | undefined)[] = []
  readonly #members: Readonly<Record<string, readonly string[]>>
  readonly #sets = new Map<string, WordSet>()
  readonly #bySpelling = new Map<string, number>()
  /** By symbol: the signature of the words it stands for. */
  readonly #signatures: number[] = Array.from({ length: firstFreeSymbol }, (_, symbol) =>
    classSignature(symbol),
  )

  constructor(sets: Readonly<Record<string, readonly string[]>>) {
    this.#members = sets
  }

  /** The signature of all words that lead on from a state: whether a word can is told by one look at both signatures, and most cannot. */
  signatureAfter(state: State): number {
    let signature = 0
    for (const [symbol] of state.transitions()) signature |= this.#signatures[symbol]!
    return signature
  }

  /** Adds a cue; the states in which it is complete carry the meaning. @throws DeclinekitError `INVALID_LOCALE`. */
  add(cue: string, meaning: number): void {
    for (const state of this.#addItems([this.root], parseCue(cue))) state.addMeaning(meaning)
  }

  /** Adds the items of a cue behind the given states, and returns the states in which it is complete. */
  #addItems(from: readonly MutableState[], items: readonly CueItem[]): MutableState[] {
    let states = [...from]
    for (const item of items) {
      const reached = states.map((state) => this.#addItem(state, item))
      states = 'optional' in item && item.optional ? [...new Set([...states, ...reached])] : reached
    }
    return states
  }

  #addItem(state: MutableState, item: CueItem): MutableState {
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
        return this.#addRows(state, this.#symbolFor(item.spelling, item.words), item.rows)
      case 'set': {
        const { symbol, rows } = this.#setNamed(item.name)
        return this.#addRows(state, symbol, rows)
      }
    }
  }

  #gapBehind(state: MutableState, reach: GapReach): MutableState {
    let gap = state.gaps.find((known) => known.reach === reach)
    if (gap === undefined) {
      gap = this.#newState(reach)
      state.addGap(gap)
    }
    return gap
  }

  /** Members of one word are one symbol together; members of several words are rows of states that end in the same one. */
  #addRows(state: MutableState, symbol: number, rows: WordSet['rows']): MutableState {
    const end = this.#edgeTo(state, symbol)
    for (const row of rows) {
      for (const rowEnd of this.#addItems([state], row)) if (rowEnd !== end) rowEnd.addEpsilon(end)
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
    try {
      this.#refuseLoops(rows, new Set([name]))
    } catch (error) {
      // The next cue that names it is refused as well, and not added for ever.
      this.#sets.delete(name)
      throw error
    }
    return set
  }

  /** A set that names itself, through whatever others, would be added for ever. */
  #refuseLoops(rows: WordSet['rows'], under: ReadonlySet<string>): void {
    for (const item of rows.flat()) {
      if (item.kind === 'choice') this.#refuseLoops(item.rows, under)
      if (item.kind !== 'set') continue
      if (under.has(item.name)) this.#refuseSet(item.name, 'names itself')
      this.#refuseLoops(this.#setNamed(item.name).rows, new Set([...under, item.name]))
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

  #edgeTo(state: MutableState, symbol: number): MutableState {
    let next = state.next(symbol)
    if (next === undefined) {
      next = this.#newState()
      state.addTransition(symbol, next)
      if (state.reach !== undefined) (this.gapExits[symbol] ??= []).push({ gap: state.gap, target: next.id })
    }
    return next
  }

  #symbolFor(key: string, words: readonly string[]): number {
    let symbol = this.#bySpelling.get(key)
    if (symbol === undefined) {
      symbol = this.#signatures.push(signatureOfWords(words)) - 1
      this.#bySpelling.set(key, symbol)
      for (const word of words) this.symbols.add(word, symbol)
    }
    return symbol
  }

  #newState(reach?: GapReach): MutableState {
    const state = new MutableState(this.states.length, reach, this.gaps.length)
    this.states.push(state)
    if (reach !== undefined) this.gaps.push(state)
    return state
  }
}
