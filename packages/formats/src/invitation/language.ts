import { languages } from './languages'
import type { InvitationLanguage } from './model'

/** Longer texts say nothing new of their language. */
const mostCharacters = 20_000

/**
 * The language of a text by its letters and words, or undefined where no word of either stands in it.
 *
 * @example
 * languageOf('Приглашаем Вас на собеседование') // { id: 'ru', certain: true, words: { en: 0, ru: 4 } }
 */
export function languageOf(text: string): InvitationLanguage | undefined {
  const read = text.slice(0, mostCharacters).replace(/\S{0,200}(?:@|:\/\/)\S{0,2000}/gu, ' ')
  const words = read.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]{0,60}/gu) ?? []
  const [ru, en] = [languages.ru.countWords(words), languages.en.countWords(words)]
  if (ru === 0 && en === 0) return undefined
  // Russian mails are full of Latin names of posts and products, English ones hold no Cyrillic but in names.
  const id = ru * 2 >= en ? 'ru' : 'en'
  const [greater, lesser] = id === 'ru' ? [ru, en] : [en, ru]
  return { id, certain: lesser * 5 <= greater, words: { en, ru } }
}
