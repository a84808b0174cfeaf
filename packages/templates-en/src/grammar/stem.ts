/**
 * What the forms of an English word have in common, roughly: enough to hear “offer”, “offers” and “offered” as one word.
 *
 * @example
 * stem('considered') // 'consider'
 */
export function stem(word: string): string {
  return word.replace(/(?<=\p{L}{4})(?:e?s|e?d|ing|e|ly)$/u, '')
}
