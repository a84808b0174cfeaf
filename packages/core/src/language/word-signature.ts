import { firstFreeSymbol } from './symbols'

/**
 * A signature is a Bloom filter of one machine word: words fall into so many kinds by their first two letters; the edges of a sentence and the
 * classes of words have a bit each.
 */
const kindsOfWords = 32 - firstFreeSymbol
const anyWord = 2 ** kindsOfWords - 1

/** The signature of a word that begins so and is of these classes, or of an edge, which begins with nothing. */
export function signatureOf(folded: string, classes: readonly number[]): number {
  return classes.reduce(
    (signature, symbol) => signature | classSignature(symbol),
    folded === '' ? 0 : initialSignature(folded),
  )
}

/** The signature of a symbol that stands for these words and stems. */
export function signatureOfWords(words: readonly string[]): number {
  let signature = 0
  // A stem of one letter leaves the second open.
  for (const word of words)
    signature |= word.length === 2 && word.endsWith('*') ? anyWord : initialSignature(word)
  return signature
}

/** The bit of the symbol of a class, or of an edge. */
export function classSignature(symbol: number): number {
  return 1 << (kindsOfWords + symbol)
}

function initialSignature(folded: string): number {
  const second = folded.length > 1 ? folded.charCodeAt(1) : 0
  return 1 << ((folded.charCodeAt(0) * 7 + second) % kindsOfWords)
}
