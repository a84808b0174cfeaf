/** A word of a text, as it is heard. */
export interface Token {
  /** Lower case, straight apostrophe, `е` for `ё`, composed accents. */
  readonly folded: string
  /** Offsets in the original text. */
  readonly start: number
  readonly end: number
  /** What else can be heard of it: a capital, a figure, a figure with a currency. */
  readonly capital: boolean
  readonly number: boolean
  readonly money: boolean
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

/** The words of a stretch of text, in order. Contractions become several words that share one span. */
export function tokenize(
  text: string,
  from: number,
  to: number,
  contractions: ReadonlyMap<string, readonly string[]>,
): Token[] {
  const tokens: Token[] = []
  const stretch = text.slice(from, to)
  for (const match of stretch.matchAll(wordPattern)) {
    const word = match[0]
    const start = from + match.index
    addWord(tokens, word, start, contractions)
  }
  return tokens
}

function addWord(
  tokens: Token[],
  word: string,
  start: number,
  contractions: ReadonlyMap<string, readonly string[]>,
): void {
  const folded = foldWord(word)
  const number = /\d/.test(folded)
  const money = number && currency.test(folded)
  const capital = word[0] !== word[0]?.toLowerCase()
  const end = start + word.length
  const long = contractions.get(folded)
  for (const part of long ?? [folded]) tokens.push({ folded: part, start, end, capital, number, money })
}
