/** What stands for a secret, however long it is. */
const hidden = '•••'

/**
 * A phrase with its names hidden: every word with a capital, save for the one that only opens the phrase.
 *
 * @example
 * hideNames('joining Acme Bank') // 'joining ••• •••'
 */
export function hideNames(phrase: string): string {
  const words = phrase.split(' ')
  const isName = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word)
  const others = words.slice(1).some(isName)
  return words.map((word, index) => (isName(word) && !(index === 0 && others) ? hidden : word)).join(' ')
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
