const nothing: readonly number[] = []

/** Numbers filed under words and under stems, which are words that end with `*`: all of them are found by a word in one look for each length of stem. */
export class WordTable {
  readonly #exact = new Map<string, number[]>()
  readonly #stems = new Map<string, number[]>()
  /** The lengths of the stems, the shortest first. */
  #lengths: readonly number[] = []

  add(word: string, entry: number): void {
    if (!word.endsWith('*')) return file(this.#exact, word, entry)
    const stem = word.slice(0, -1)
    if (!this.#lengths.includes(stem.length))
      this.#lengths = [...this.#lengths, stem.length].toSorted((a, b) => a - b)
    file(this.#stems, stem, entry)
  }

  /** What is filed under a word, and under the stems it begins with. */
  of(word: string): readonly number[] {
    let found = this.#exact.get(word) ?? nothing
    for (const length of this.#lengths) {
      if (length > word.length) break
      const entries = this.#stems.get(word.slice(0, length))
      if (entries !== undefined) found = found.length === 0 ? entries : [...found, ...entries]
    }
    return found
  }
}

function file(table: Map<string, number[]>, word: string, entry: number): void {
  const entries = table.get(word)
  if (entries === undefined) table.set(word, [entry])
  else entries.push(entry)
}
