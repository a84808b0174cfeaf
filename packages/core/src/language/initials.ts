import { firstFreeSymbol, type Automaton } from './automaton'

/** Words fall into so many kinds by their first two letters; the edges of a sentence and the classes of words have a bit each. */
const kindsOfWords = 32 - firstFreeSymbol
const anyWord = 2 ** kindsOfWords - 1

/** The bits of a word that begins so and is of these classes, or of an edge, which begins with nothing. */
export function bitsOf(folded: string, classes: readonly number[]): number {
  return classes.reduce((bits, symbol) => bits | classBit(symbol), folded === '' ? 0 : initialBit(folded))
}

function classBit(symbol: number): number {
  return 1 << (kindsOfWords + symbol)
}

function initialBit(folded: string): number {
  const second = folded.length > 1 ? folded.charCodeAt(1) : 0
  return 1 << ((folded.charCodeAt(0) * 7 + second) % kindsOfWords)
}

/**
 * By state: the bits of all words that lead on from it. Whether a word can is then told by one look at the bits of both, and most cannot.
 */
export function bitsByState(automaton: Automaton): Int32Array {
  const bySymbol = bitsBySymbol(automaton)
  return Int32Array.from(automaton.states, ({ next }) => {
    let bits = 0
    for (const symbol of next.keys()) bits |= bySymbol[symbol]!
    return bits
  })
}

function bitsBySymbol({ exact, stems, symbolCount }: Automaton): Int32Array {
  const bits = Int32Array.from({ length: symbolCount }, (_, symbol) =>
    symbol < firstFreeSymbol ? classBit(symbol) : 0,
  )
  const add = (symbols: readonly number[], more: number): void => {
    for (const symbol of symbols) bits[symbol]! |= more
  }
  for (const [word, symbols] of exact) add(symbols, initialBit(word))
  // A stem of one letter leaves the second open.
  for (const [stem, symbols] of stems) add(symbols, stem.length < 2 ? anyWord : initialBit(stem))
  return bits
}
