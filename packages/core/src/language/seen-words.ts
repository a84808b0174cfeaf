/** Words that drafts have held. */
export class SeenWords {
  readonly #words = new Set<string>()
  /** Those with the same first letter, among which a stem is looked for. */
  readonly #byLetter = new Map<string, string[]>()

  /** Adds a word, and tells whether it is new. */
  add(word: string): boolean {
    if (word === '' || this.#words.has(word)) return false
    this.#words.add(word)
    const letter = word[0]!
    const known = this.#byLetter.get(letter)
    if (known === undefined) this.#byLetter.set(letter, [word])
    else known.push(word)
    return true
  }

  /**
   * Whether one of the alternatives of an item of a cue was seen.
   *
   * @param item words and stems, separated by bars
   * @example
   * seen.add('accepted')
   * seen.hasAny('take|accept*') // true
   */
  hasAny(item: string): boolean {
    return item.includes('|') ? item.split('|').some((word) => this.#has(word)) : this.#has(item)
  }

  #has(word: string): boolean {
    if (!word.endsWith('*')) return this.#words.has(word)
    const stem = word.slice(0, -1)
    return this.#byLetter.get(stem[0]!)?.some((seen) => seen.startsWith(stem)) ?? false
  }
}
