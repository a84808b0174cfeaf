import { StateEffects } from './state-effects'
import type { Automaton } from './automaton'
import { breaks } from './breaks'
import type { Token, WordForm } from './tokenizer'
import { signatureOf } from './word-signature'
import { endEdge, foreignClass, moneyClass, nameClass, numberClass, startEdge } from './symbols'

/** Words known to be names, folded. */
export type Names = ReadonlySet<string>

/** What a word can do: the symbols it stands for, what it begins, the gaps it ends with the states behind them. */
export interface Word {
  readonly symbols: readonly number[]
  /** It may lead on from a state only where the signature of that state shares a bit. */
  readonly signature: number
  /** By state: where the word leads from it, as far as it was asked. */
  readonly onward: Map<number, readonly number[]>
  /** A row of {@link StateEffects} for the cues it begins. */
  readonly start: Int32Array
  readonly gaps: Int32Array
  readonly targets: Int32Array
}

/** What words can do in an automaton as it is built; found out once for each of them. */
export class WordLookup {
  readonly effects: StateEffects
  readonly startEdge: Word
  readonly endEdge: Word
  readonly #automaton: Automaton
  /** What was found out about words, as plain words and as names. */
  readonly #plain = new WeakMap<WordForm, Word>()
  readonly #names = new WeakMap<WordForm, Word>()

  constructor(automaton: Automaton) {
    this.#automaton = automaton
    this.effects = new StateEffects(automaton)
    this.startEdge = this.#wordFor('', [startEdge])
    this.endEdge = this.#wordFor('', [endEdge])
  }

  /** A word as it stands in its sentence. */
  wordAt(tokens: readonly Token[], index: number, names: Names): Word {
    const { form } = tokens[index]!
    const isName = form.capital && isNameAt(tokens, index, names)
    const known = isName ? this.#names : this.#plain
    let word = known.get(form)
    if (word === undefined) {
      word = this.#wordFor(form.folded, classesOf(form, isName))
      known.set(form, word)
    }
    return word
  }

  #wordFor(folded: string, classes: readonly number[]): Word {
    const { root, symbols: table, gapExits: bySymbol } = this.#automaton
    const symbols = [...table.of(folded), ...classes]
    const exits = symbols.flatMap((symbol) => bySymbol[symbol] ?? [])
    return {
      symbols,
      signature: signatureOf(folded, classes),
      onward: new Map(),
      start: this.effects.combined(symbols.flatMap((symbol) => root.next(symbol) ?? [])),
      gaps: Int32Array.from(exits, ({ gap }) => gap),
      targets: Int32Array.from(exits, ({ target }) => target),
    }
  }
}

/** The symbols of what a word is, besides itself. */
function classesOf({ strange, number, money }: WordForm, isName: boolean): readonly number[] {
  return [
    ...(isName ? [nameClass] : []),
    ...(strange ? [foreignClass] : []),
    ...(number ? [numberClass] : []),
    ...(money ? [moneyClass] : []),
  ]
}

/** Whether a word is a name: by its capital inside a sentence, by its spelling or the capital after it at the beginning, or known as one. */
function isNameAt(tokens: readonly Token[], index: number, names: Names): boolean {
  const { form, before } = tokens[index]!
  if (index > 0 && before !== breaks.mark) return true
  if (form.brand || names.has(form.folded)) return true
  const next = tokens[index + 1]
  return next !== undefined && next.form.capital && next.before === breaks.nothing
}
