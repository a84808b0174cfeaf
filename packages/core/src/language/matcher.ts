import { Automaton } from './automaton'
import type { Token } from './tokenizer'
import { DeferredCues, type CueEntry } from './deferred-cues'
import { SeenWords } from './seen-words'
import { CueScanner, type Hit } from './cue-scanner'
import { WordLookup, type Names, type Word } from './word-lookup'

const noNames: Names = new Set()

/** Who judges more drafts than so many will need most cues in the end, and is served best when all have been added. */
const mostExpansions = 8

/**
 * Hears all cues of a language in one pass over the words of a sentence. Each word is looked up once for everything it may stand for. Cues
 * are added when a sentence first needs them, and what was found out without them is then found out again.
 */
export class Matcher {
  readonly #automaton: Automaton
  readonly #deferred: DeferredCues
  readonly #seen = new SeenWords()
  #expansions = 0
  /** What a cue was refused for; a language that hears the rest of its cues alone would be deaf without a word. */
  #refusal: unknown
  #lookup: WordLookup
  #scanner: CueScanner

  constructor(sets: Readonly<Record<string, readonly string[]>>, cues: Iterable<CueEntry>) {
    this.#automaton = new Automaton(sets)
    this.#deferred = new DeferredCues(cues)
    this.#lookup = new WordLookup(this.#automaton)
    this.#scanner = new CueScanner(this.#automaton, this.#lookup)
  }

  /**
   * The cues heard in a sentence, in the order in which they end. What is a name where a sentence opens is known from elsewhere.
   *
   * @throws DeclinekitError `INVALID_LOCALE` where a cue that the sentence needs is not of the notation.
   */
  hear(tokens: readonly Token[], names: Names = noNames): Hit[] {
    this.prepareFor(tokens)
    const words: Word[] = tokens.map((_, index) => this.#lookup.wordAt(tokens, index, names))
    return this.#scanner.scan(words, tokens).toSorted(inOrder)
  }

  /** Adds the cues that words seen for the first time require; for a whole draft at once, lest each of its sentences add some. */
  prepareFor(tokens: readonly Token[]): void {
    if (this.#refusal !== undefined) throw this.#refusal
    if (this.#expansions === mostExpansions) return
    const arrived = tokens.filter(({ form }) => this.#seen.add(form.folded))
    if (arrived.length === 0) return
    const activated = this.#deferred.activate(this.#seen)
    if (activated.length === 0) return
    this.#addAll(
      ++this.#expansions === mostExpansions ? [...activated, ...this.#deferred.activateAll()] : activated,
    )
    this.#lookup = new WordLookup(this.#automaton)
    this.#scanner = new CueScanner(this.#automaton, this.#lookup)
  }

  #addAll(cues: readonly CueEntry[]): void {
    try {
      for (const [cue, meaning] of cues) this.#automaton.add(cue, meaning)
    } catch (error) {
      this.#refusal = error
      throw error
    }
  }
}

/** Cues are added in whatever order drafts come; what is heard does not depend on it. */
function inOrder(a: Hit, b: Hit): number {
  return a.last - b.last || a.first - b.first || a.meaning - b.meaning
}
