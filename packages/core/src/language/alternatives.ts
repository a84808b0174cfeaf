/** Words as alternatives of a pattern; of no words, what matches nothing. */
export function alternativesOf(words: readonly string[] = []): string {
  return words.length === 0 ? '(?!)' : words.map(escaped).join('|')
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
