import { Automaton } from './automaton'
import type { Token, WordForm } from './fold'
import { Slumber, type LaidCue } from './slumber'
import { Walk, type Hit } from './walk'
import { WordLookup, type Names, type Word } from './word-lookup'

const noNames: Names = new Set()

/** Who judges more drafts than so many will call for most cues in the end, and is served best when none is left to be laid. */
const mostWakings = 8

/**
 * Hears all cues of a language in one pass over the words of a sentence. Each word is looked up once for everything it may stand for. Cues
 * are laid when a sentence first calls for them, and what was found out without them is then found out again.
 */
export class Matcher {
  readonly #automaton: Automaton
  readonly #slumber: Slumber
  readonly #met = new WeakSet<WordForm>()
  #wakings = 0
  #lookup: WordLookup
  #walk: Walk

  /**
   * @param common words that most drafts hold.
   * @throws DeclinekitError `INVALID_LOCALE` where a cue that every sentence calls for is not of the notation.
   */
  constructor(
    sets: Readonly<Record<string, readonly string[]>>,
    cues: Iterable<LaidCue>,
    common: ReadonlySet<string> = new Set(),
  ) {
    this.#automaton = new Automaton(sets)
    this.#slumber = new Slumber(cues, common)
    this.#layAll(this.#slumber.restless)
    this.#lookup = new WordLookup(this.#automaton)
    this.#walk = new Walk(this.#automaton, this.#lookup)
  }

  /**
   * The cues heard in a sentence, in the order in which they end. What is a name where a sentence opens is known from elsewhere.
   *
   * @throws DeclinekitError `INVALID_LOCALE` where a cue that the sentence calls for is not of the notation.
   */
  hear(tokens: readonly Token[], names: Names = noNames): Hit[] {
    this.attend(tokens)
    const words: Word[] = tokens.map((_, index) => this.#lookup.wordAt(tokens, index, names))
    return this.#walk.along(words, tokens).toSorted(inOrder)
  }

  /** Lays the cues that words met for the first time call for; for a whole draft at once, lest each of its sentences lay some. */
  attend(tokens: readonly Token[]): void {
    if (this.#wakings === mostWakings) return
    const woken: LaidCue[] = []
    for (const { form } of tokens) {
      if (this.#met.has(form)) continue
      this.#met.add(form)
      woken.push(...this.#slumber.wake(form.folded))
    }
    if (woken.length === 0) return
    this.#layAll(++this.#wakings === mostWakings ? [...woken, ...this.#slumber.wakeAll()] : woken)
    this.#lookup = new WordLookup(this.#automaton)
    this.#walk = new Walk(this.#automaton, this.#lookup)
  }

  #layAll(cues: readonly LaidCue[]): void {
    for (const [cue, meaning] of cues) this.#automaton.lay(cue, meaning)
  }
}

/** Cues wake in whatever order drafts come; what is heard does not depend on it. */
function inOrder(a: Hit, b: Hit): number {
  return a.last - b.last || a.first - b.first || a.meaning - b.meaning
}
