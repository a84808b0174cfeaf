import { firstFreeSymbol } from './symbols'

/** Words fall into so many kinds by their first two letters; the edges of a sentence and the classes of words have a bit each. */
const kindsOfWords = 32 - firstFreeSymbol
const anyWord = 2 ** kindsOfWords - 1

/** The bits of a word that begins so and is of these classes, or of an edge, which begins with nothing. */
export function bitsOf(folded: string, classes: readonly number[]): number {
  return classes.reduce((bits, symbol) => bits | classBit(symbol), folded === '' ? 0 : initialBit(folded))
}

/** The bits of a symbol that stands for these words and stems. */
export function bitsOfWords(words: readonly string[]): number {
  let bits = 0
  // A stem of one letter leaves the second open.
  for (const word of words) bits |= word.length === 2 && word.endsWith('*') ? anyWord : initialBit(word)
  return bits
}

/** The bit of the symbol of a class, or of an edge. */
export function classBit(symbol: number): number {
  return 1 << (kindsOfWords + symbol)
}

function initialBit(folded: string): number {
  const second = folded.length > 1 ? folded.charCodeAt(1) : 0
  return 1 << ((folded.charCodeAt(0) * 7 + second) % kindsOfWords)
}
