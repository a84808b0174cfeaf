import words from '../lexicon/words.json'

const functionWords = new Set(words.functionWords)

/**
 * What the forms of an English word have in common, roughly: enough to hear “offer”, “offers” and “offered” as one word; nothing for the
 * commonest words, which no reader notices twice.
 *
 * @example
 * stem('considered') // 'consider'
 */
export function stem(word: string): string | undefined {
  if (functionWords.has(word)) return undefined
  return word.replace(/(?<=\p{L}{4})(?:e?s|e?d|ing|e|ly)$/u, '')
}
