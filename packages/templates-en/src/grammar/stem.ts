import { functionWords as commonest } from '../lexicon/words.json'

/** Short words that bind a sentence, beside the commonest of the lexicon. */
const binding = ['few', 'let', 'may', 'off', 'why', 'yet']
const functionWords = new Set([...commonest, ...binding])

/**
 * What the forms of an English word have in common, roughly: enough to hear “offer”, “offers” and “offered” as one word; nothing for the
 * commonest words, which no reader notices twice.
 *
 * @example
 * stem('considered') // 'consider'
 */
export function stem(word: string): string | undefined {
  if (functionWords.has(word)) return undefined
  return word
    .replace(/cisions?$/u, 'cide')
    .replace(/(?<=\p{L}{2}([bdgmnprt]))\1(?:ing|ed)$/u, '')
    .replace(/(?<=\p{L}{4})(?:ances?|ations?|e?s|e?d|ing|e|ly)$|(?<=\p{L}{3})(?:ed|ing)$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '')
}
