import { DeclinekitError } from '../errors'
import { nearest } from '../model/nearest'
import { parseCue, type CueItem, type GapReach, type TokenClass } from './cue'

/** Symbols that stand for what a word is or where it is, beside those that stand for words. */
export const startEdge = 0
export const endEdge = 1
export const nameClass = 2
export const numberClass = 3
export const moneyClass = 4
export const foreignClass = 5
export const firstFreeSymbol = 6

const classSymbols: Readonly<Record<TokenClass, number>> = {
  Name: nameClass,
  foreign: foreignClass,
  number: numberClass,
  money: moneyClass,
}

/** A state: where a cue has got to. */
export interface State {
  readonly id: number
  readonly next: ReadonlyMap<number, State>
  /** For a state that waits behind a gap, how far the gap goes. */
  readonly reach: GapReach | undefined
  /** For such a state, its number among the gaps. */
  readonly gap: number
  /** The states that wait behind gaps. */
  readonly gaps: readonly State[]
  /** States reached at the same time: the end of a set, from the end of each of its members. */
  readonly also: ReadonlySet<State>
  readonly meanings: readonly number[]
}

// Most states have none of these but one; tens of thousands of empty lists would be half the time of opening a language.
const nowhere: ReadonlyMap<number, State> = new Map()
const alone: ReadonlySet<State> = new Set()
const none: readonly never[] = []

/** A state while the automaton is laid; what it has is made when it comes. */
class LaidState implements State {
  next: ReadonlyMap<number, LaidState> = nowhere as ReadonlyMap<number, LaidState>
  gaps: readonly LaidState[] = none
  also: ReadonlySet<LaidState> = alone as ReadonlySet<LaidState>
  meanings: readonly number[] = none

  constructor(
    readonly id: number,
    readonly reach: GapReach | undefined,
    readonly gap: number,
  ) {}

  lead(symbol: number, to: LaidState): void {
    if (this.next === nowhere) this.next = new Map()
    ;(this.next as Map<number, LaidState>).set(symbol, to)
  }

  wait(gap: LaidState): void {
    this.gaps = [...this.gaps, gap]
  }

  join(other: LaidState): void {
    if (this.also === alone) this.also = new Set()
    ;(this.also as Set<LaidState>).add(other)
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
  /** The symbols of a word, and those of every word that begins with a stem. */
  readonly exact = new Map<string, number[]>()
  readonly stems = new Map<string, number[]>()
  readonly #members: Readonly<Record<string, readonly string[]>>
  readonly #sets = new Map<string, WordSet>()
  readonly #symbols = new Map<string, number>()

  constructor(sets: Readonly<Record<string, readonly string[]>>) {
    this.#members = sets
  }

  /** How many symbols there are. */
  get symbolCount(): number {
    return firstFreeSymbol + this.#symbols.size
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
      problems: [{ path: 'lexicon.sets', message }],
    })
  }

  #edgeTo(state: LaidState, symbol: number): LaidState {
    let next = state.next.get(symbol)
    if (next === undefined) {
      next = this.#newState()
      state.lead(symbol, next)
    }
    return next
  }

  #symbolFor(key: string, words: readonly string[]): number {
    let symbol = this.#symbols.get(key)
    if (symbol === undefined) {
      symbol = this.symbolCount
      this.#symbols.set(key, symbol)
      for (const word of words) {
        const [table, entry] = word.endsWith('*') ? [this.stems, word.slice(0, -1)] : [this.exact, word]
        const symbols = table.get(entry)
        if (symbols === undefined) table.set(entry, [symbol])
        else symbols.push(symbol)
      }
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
