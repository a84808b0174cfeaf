/** Cyrillic letters and the Latin ones that look like them. */
const pairs: readonly (readonly [cyrillic: string, latin: string])[] = [
  ['а', 'a'],
  ['с', 'c'],
  ['е', 'e'],
  ['о', 'o'],
  ['р', 'p'],
  ['х', 'x'],
  ['у', 'y'],
  ['і', 'i'],
  ['ѕ', 's'],
  ['ј', 'j'],
  ['А', 'A'],
  ['В', 'B'],
  ['С', 'C'],
  ['Е', 'E'],
  ['Н', 'H'],
  ['К', 'K'],
  ['М', 'M'],
  ['О', 'O'],
  ['Р', 'P'],
  ['Т', 'T'],
  ['Х', 'X'],
  ['І', 'I'],
  ['Ѕ', 'S'],
  ['Ј', 'J'],
  ['к', 'k'],
  ['ё', 'ë'],
  ['Ё', 'Ë'],
]

const toLatin = new Map(pairs)
const toCyrillic = new Map(pairs.map(([cyrillic, latin]) => [latin, cyrillic]))

/**
 * A word of two alphabets in one: that of most of its letters, or of the language where they are even.
 *
 * @returns undefined where a letter has no twin in the other alphabet, so that nobody can tell what was meant.
 */
export function inOneAlphabet(word: string, script: string): string | undefined {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0
  const wantsCyrillic = cyrillic === latin ? script === 'Cyrillic' : cyrillic > latin
  const foreign = wantsCyrillic ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u
  const twins = wantsCyrillic ? toCyrillic : toLatin
  const letters = Array.from(word, (letter) => (foreign.test(letter) ? twins.get(letter) : letter))
  return letters.includes(undefined) ? undefined : letters.join('')
}
