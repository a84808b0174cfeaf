import type { ComposingLocale, Phrases, Region } from './locale'
import { mergePhrases } from './merge-phrases'

/** The language as a region writes it. */
export function localeOf(locale: ComposingLocale<string>, region: Region): ComposingLocale<string> {
  const phrases = mergePhrases(locale.phrases, region.phrases)
  return {
    ...locale,
    phrases: region.spelling === undefined ? phrases : respell(phrases, region.spelling),
    grammar: { ...locale.grammar, ...region.grammar },
    ...(region.dateLine === undefined ? {} : { dateLine: region.dateLine }),
  }
}

/** Every template with the words of the region in place of the language’s; a capital stays one. */
function respell(phrases: Phrases, spelling: Readonly<Record<string, string>>): Phrases {
  const respelled = (text: string): string =>
    // Tags name facts, which are spelled alike everywhere.
    text.replace(/\{\{[^{}]*\}\}|\p{L}+/gu, (word) => {
      if (word.startsWith('{{')) return word
      const other = Object.hasOwn(spelling, word.toLowerCase()) ? spelling[word.toLowerCase()]! : undefined
      if (other === undefined) return word
      return word === word.toLowerCase() ? other : other.charAt(0).toUpperCase() + other.slice(1)
    })
  return Object.fromEntries(
    Object.entries(phrases).map(([namespace, wordings]) => [
      namespace,
      Object.fromEntries(Object.entries(wordings).map(([key, list]) => [key, list.map(respelled)])),
    ]),
  )
}
