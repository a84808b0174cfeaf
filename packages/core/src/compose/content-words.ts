import type { Language } from '../language/language'
import type { Grammar } from '../language/locale'

/**
 * The words of a text that a reader would notice twice, each by what its forms have in common; contractions and the commonest words of the
 * language are left out. A short word counts as a long one does: “job” is noticed twice, and which words are not is for the language to say.
 */
export function contentWords(text: string, language: Pick<Language, 'locale'>): string[] {
  const { grammar } = language.locale
  const words: string[] = []
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    const heard = /['’]/u.test(word) ? undefined : stemOf(word, grammar)
    if (heard !== undefined) words.push(heard)
  }
  return words
}

/** A language that says nothing of its endings tells a word by its beginning, and only a long one: a short one may be “with” or “that”. */
function stemOf(word: string, grammar: Grammar): string | undefined {
  if (grammar.stem !== undefined) return grammar.stem(word)
  return word.length < 6 ? undefined : word.slice(0, 7)
}
