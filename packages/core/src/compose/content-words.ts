import type { Language } from '../language/language'

/** Words of fewer letters bind a sentence more than they fill it. */
const fewestLetters = 4

const functionWordsOf = new WeakMap<Language, ReadonlySet<string>>()

/**
 * The words of a text that a reader would notice twice, each by what its forms have in common; short words, contractions and the commonest
 * words of the language are left out.
 */
export function contentWords(text: string, language: Language): string[] {
  const functionWords = functionWordsIn(language)
  const { grammar } = language.locale
  const words: string[] = []
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    if (word.length >= fewestLetters && !/['’]/u.test(word) && !functionWords.has(word))
      words.push(grammar.stem?.(word) ?? firstLetters(word))
  }
  return words
}

function functionWordsIn(language: Language): ReadonlySet<string> {
  let words = functionWordsOf.get(language)
  if (words === undefined) {
    words = new Set(language.locale.lexicon.functionWords)
    functionWordsOf.set(language, words)
  }
  return words
}

/** How a word is told in a language that says nothing of its endings. */
function firstLetters(word: string): string {
  return word.slice(0, 7)
}
