/** What stands for a secret, however long it is. */
const hidden = '•••'

/** A word with a capital; “I” and “Я” name nobody. */
const name = /^[^\p{L}]*\p{Lu}[^\p{L}]*[\p{L}\p{N}]/u

/**
 * A phrase with its names hidden: every word with a capital. The word that opens a sentence is hidden with them, for it may be the first of a name.
 *
 * @example
 * hideNames('joining Acme Bank') // 'joining ••• •••'
 * hideNames('Google has hired me') // '••• has hired me'
 */
export function hideNames(phrase: string): string {
  return phrase
    .split(/(\s+)/u)
    .map((word) => (name.test(word) ? hidden : word))
    .join('')
}

/**
 * A phrase with its figures hidden.
 *
 * @example
 * hideFigures('$85,000 a year') // '$••• a year'
 */
export function hideFigures(phrase: string): string {
  return phrase.replace(/\d(?:[\d.,\s]*\d)?/gu, hidden)
}
