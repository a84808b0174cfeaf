import { BoundedMap } from '../bounded-map'
import { foldWord } from '../text/fold-word'
import { choosableEndings } from './choosable-endings'
import { breakAt, breaks, type Break } from './breaks'
import { joiner, letter, money, tokenKindAt } from './character-kinds'
import { openersIn, withClauses, type Opener } from './clauses'
import { isDigit, sumEnd } from './figures'

/** A word as it is heard, wherever it stands. */
export interface WordForm {
  /** Lower case, straight apostrophe, `е` for `ё`, composed accents. */
  readonly folded: string
  /** What else can be heard of it: a capital that may be a name’s, a figure, a figure with a currency. */
  readonly capital: boolean
  readonly number: boolean
  readonly money: boolean
  /** Whether it is spelled as only names are: `IBM`, `McKinsey`. */
  readonly brand: boolean
  /** How it opens a clause, if it does. */
  readonly opener: Opener | undefined
  /** Whether it is among the commonest words, and whether it has a letter that the language does not write with. */
  readonly common: boolean
  readonly strange: boolean
  /** Whether it is one of the words without one of which no line opens somebody else’s text. */
  readonly quotes: boolean
}

/** A word of a text with its offsets in it. */
export interface Token {
  readonly form: WordForm
  readonly start: number
  readonly end: number
  /** What stands before it. */
  readonly before: Break
}

/** What a tokenizer knows of its language. */
export interface Spelling {
  readonly contractions: Readonly<Record<string, string>>
  /** Words that open a clause: `but`; with a comma before it `, and`; before certain words `and i|we`. */
  readonly clauses?: readonly string[]
  /** Words that have a capital without being names: `i`, `monday`. */
  readonly capitals?: readonly string[]
  /** The commonest words. */
  readonly functionWords?: readonly string[]
  /** The small letters it is written with. */
  readonly alphabet?: string
  /** Words and stems without one of which no line opens somebody else’s text; without the list, any word may. */
  readonly quotingWords?: readonly string[] | undefined
}

const currency = /[$€£₽¥]|^\d[\d.,]*[kк]$/u
/** Spellings whose forms are remembered; a text has few different ones. */
const mostSpellings = 20_000

/** A compound that ends in a common word names nobody: “Java-разработчик”, “UK-based”. */
const isTrade = /-\p{Ll}{3,}$/u

/** Takes text apart into words, for one language. */
export class Tokenizer {
  readonly #contractions: ReadonlyMap<string, readonly string[]>
  readonly #openers: ReadonlyMap<string, Opener>
  readonly #capitals: ReadonlySet<string>
  readonly #functionWords: ReadonlySet<string>
  readonly #letters: ReadonlySet<string>
  readonly #quotingWords: ReadonlySet<string> | undefined
  readonly #quotingStems: readonly string[]
  readonly #known = new BoundedMap<string, readonly WordForm[]>(mostSpellings)

  constructor({
    contractions,
    clauses = [],
    capitals = [],
    functionWords = [],
    alphabet = '',
    quotingWords,
  }: Spelling) {
    this.#contractions = new Map(
      Object.entries(contractions).map(([short, long]) => [foldWord(short), long.split(' ')]),
    )
    this.#openers = openersIn(clauses)
    this.#capitals = new Set(capitals.map(foldWord))
    this.#functionWords = new Set(functionWords.map(foldWord))
    this.#letters = new Set(alphabet)
    this.#quotingWords = quotingWords === undefined ? undefined : new Set(quotingWords)
    this.#quotingStems = [...(this.#quotingWords ?? [])]
      .filter((word) => word.endsWith('*'))
      .map((stem) => stem.slice(0, -1))
  }

  /** The words of a stretch of text, in order. Contractions become several words that share one span. */
  tokens(text: string, from = 0, to = text.length): Token[] {
    const tokens: Token[] = []
    let before: Break = breaks.nothing
    let at = from
    while (at < to) {
      const kind = tokenKindAt(text, at)
      const end = kind === letter || kind === money ? wordEnd(text, at, to, kind) : at
      if (end === at) {
        before = Math.max(before, breakAt(text, at, kind)) as Break
        at++
        continue
      }
      const forms = this.#formsOf(text.slice(at, end))
      const whole = endingEnd(text, end, to)
      for (const form of forms) {
        tokens.push({ form, start: at, end: whole, before })
        before = breaks.nothing
      }
      at = whole
    }
    return this.#openers.size === 0 ? tokens : withClauses(tokens)
  }

  /** Whether it lists the commonest words, so that a text in another language can be told. */
  get knowsItsWords(): boolean {
    return this.#functionWords.size > 0
  }

  #formsOf(spelling: string): readonly WordForm[] {
    let forms = this.#known.get(spelling)
    if (forms === undefined) {
      forms = this.#form(spelling)
      if (spelling.length <= 64) this.#known.set(spelling, forms)
    }
    return forms
  }

  #form(spelling: string): readonly WordForm[] {
    const folded = foldWord(spelling)
    const number = /\d/.test(folded)
    const money = number && currency.test(folded)
    const long = this.#contractions.get(folded) ?? [folded]
    // Only the first word of a contraction has the capital: “I’ve” names nobody called Have.
    const capital =
      spelling[0] !== spelling[0]?.toLowerCase() && !this.#capitals.has(long[0]!) && !isTrade.test(spelling)
    const brand = capital && /\p{Lu}/u.test(spelling.slice(1))
    return long.map((word, index) => ({
      folded: word,
      capital: capital && index === 0,
      brand: brand && index === 0,
      number,
      money,
      opener: this.#openers.get(word),
      common: this.#functionWords.has(word),
      strange: this.#isStrange(word),
      quotes: this.#quotes(word),
    }))
  }

  #quotes(word: string): boolean {
    if (this.#quotingWords === undefined || this.#quotingWords.has(word)) return true
    return this.#quotingStems.some((stem) => word.startsWith(stem))
  }

  #isStrange(word: string): boolean {
    if (this.#letters.size === 0) return false
    for (const character of word) {
      if (!this.#letters.has(character) && /\p{L}/u.test(character)) return true
    }
    return false
  }
}

/** Where the word or the figure that begins at an offset ends; the offset itself where none does. */
function wordEnd(text: string, start: number, to: number, kind: number): number {
  if (kind === money || isDigit(text[start]!)) {
    const end = sumEnd(text, start, to)
    if (end > start || kind === money) return end
  }
  let end = start + 1
  while (end < to) {
    const next = tokenKindAt(text, end)
    if (next === letter) end++
    else if (next === joiner && end + 1 < to && tokenKindAt(text, end + 1) === letter) end += 2
    else break
  }
  return end
}

/** An ending that a form leaves to choose, right behind its word: «готов(а)», “candidate(s)”, «готов/а». Bounded: 5 letters. */
const choosableEnding = new RegExp(
  String.raw`\(\p{Ll}{1,5}\)(?!\p{L})|/(?:${choosableEndings})(?![\p{L}\p{N}/])`,
  'uy',
)

/** Where the ending to choose behind a word ends; the offset itself where none follows. It is no word of its own. */
function endingEnd(text: string, wordEnd: number, to: number): number {
  const next = text[wordEnd]
  if (wordEnd >= to || (next !== '(' && next !== '/')) return wordEnd
  choosableEnding.lastIndex = wordEnd
  const ending = choosableEnding.exec(text)?.[0] ?? ''
  return wordEnd + ending.length <= to ? wordEnd + ending.length : wordEnd
}
