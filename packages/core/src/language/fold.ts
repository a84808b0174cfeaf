/** A word as it is heard, wherever it stands. */
export interface WordForm {
  /** Lower case, straight apostrophe, `е` for `ё`, composed accents. */
  readonly folded: string
  /** What else can be heard of it: a capital, a figure, a figure with a currency. */
  readonly capital: boolean
  readonly number: boolean
  readonly money: boolean
}

/** A word of a text with its offsets in it. */
export interface Token {
  readonly form: WordForm
  readonly start: number
  readonly end: number
}

// A figure with its currency, or a run of letters, digits and combining marks with inner hyphens and apostrophes.
// The figure is bounded, so that a megabyte of digits is walked once.
const figure = String.raw`[$€£₽¥] ?\d{1,9}(?:[.,]\d{1,3}){0,4}[kкmм]?|\d{1,9}(?:[.,]\d{1,3}){0,4}(?: ?[$€£₽¥]|[kк](?![\p{L}\p{N}]))`
const run = String.raw`[\p{L}\p{M}\p{N}]+(?:['’‘ʼ\-‑][\p{L}\p{M}\p{N}]+)*`
const wordPattern = new RegExp(`${figure}|${run}`, 'gu')
const currency = /[$€£₽¥]|^\d[\d.,]*[kк]$/u
const unusual = /[^a-zа-я0-9]/

/** Folds a word so that spellings that sound alike are alike. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (!unusual.test(lower)) return lower
  return lower.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/‑/g, '-').replace(/ё/g, 'е')
}

/** Spellings whose forms are remembered; a text has few different ones. */
const mostSpellings = 20_000

/** Takes text apart into words, for one language. */
export class Tokenizer {
  readonly #contractions: ReadonlyMap<string, readonly string[]>
  readonly #known = new Map<string, readonly WordForm[]>()

  constructor(contractions: Readonly<Record<string, string>>) {
    this.#contractions = new Map(
      Object.entries(contractions).map(([short, long]) => [foldWord(short), long.split(' ')]),
    )
  }

  /** The words of a stretch of text, in order. Contractions become several words that share one span. */
  tokens(text: string, from = 0, to = text.length): Token[] {
    const tokens: Token[] = []
    for (const match of text.slice(from, to).matchAll(wordPattern)) {
      const start = from + match.index
      const end = start + match[0].length
      for (const form of this.#formsOf(match[0])) tokens.push({ form, start, end })
    }
    return tokens
  }

  #formsOf(spelling: string): readonly WordForm[] {
    let forms = this.#known.get(spelling)
    if (forms === undefined) {
      forms = this.#form(spelling)
      if (this.#known.size >= mostSpellings) this.#known.clear()
      if (spelling.length <= 64) this.#known.set(spelling, forms)
    }
    return forms
  }

  #form(spelling: string): readonly WordForm[] {
    const folded = foldWord(spelling)
    const number = /\d/.test(folded)
    const money = number && currency.test(folded)
    const capital = spelling[0] !== spelling[0]?.toLowerCase()
    const long = this.#contractions.get(folded) ?? [folded]
    // Only the first word of a contraction has the capital: “I’ve” names nobody called Have.
    return long.map((word, index) => ({ folded: word, capital: capital && index === 0, number, money }))
  }
}
