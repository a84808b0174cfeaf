import { languageIds, languages } from './languages'
import type { InvitationLanguage } from './model'

/** Longer texts say nothing new of their language. */
const mostCharacters = 20_000

/**
 * The language of a text by its letters and words, or undefined where no word of any stands in it.
 *
 * @example
 * languageOf('Приглашаем Вас на собеседование') // { id: 'ru', certain: true, words: { ru: 4, en: 0 } }
 */
export function languageOf(text: string): InvitationLanguage | undefined {
  const read = text.slice(0, mostCharacters).replace(/\S{0,200}(?:@|:\/\/)\S{0,2000}/gu, ' ')
  const words = read.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]{0,60}/gu) ?? []
  const counts = languageIds.map((id) => ({ id, count: languages[id].countWords(words) }))
  const weightOf = ({ id, count }: (typeof counts)[number]): number => count * languages[id].weight
  const [first, ...others] = counts.toSorted((one, other) => weightOf(other) - weightOf(one))
  if (first === undefined || first.count === 0) return undefined
  return {
    id: first.id,
    certain: others.every(({ count }) => count * 5 <= first.count),
    words: Object.fromEntries(counts.map(({ id, count }) => [id, count])) as InvitationLanguage['words'],
  }
}
