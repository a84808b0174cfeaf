import type { InvitationLanguage } from './model'

/** Words that hardly a line of English does without, and no other language has as its own. */
const english = new Set(
  'the and you your for with we our are is to of this that have has would will be from at on in it as not can please thank thanks meeting interview invitation role position regards dear hi hello team'.split(
    ' ',
  ),
)

/** Letters of other Cyrillic alphabets: a text with them is not Russian. */
const otherCyrillic = /[іїєґўћђљњџѓќәғқңөұүһ]/iu

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
  const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word))
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word))
  const ru = cyrillic.some((word) => otherCyrillic.test(word)) ? 0 : cyrillic.length
  const common = latin.filter((word) => english.has(word)).length
  // In English text every third or fourth word is one of the common ones; one in ten leaves room for names.
  const en = common > 0 && common * 10 >= latin.length ? latin.length : 0
  if (ru === 0 && en === 0) return undefined
  // Russian mails are full of Latin names of posts and products, English ones hold no Cyrillic but in names.
  const id = ru * 2 >= en ? 'ru' : 'en'
  const [greater, lesser] = id === 'ru' ? [ru, en] : [en, ru]
  return { id, certain: lesser * 5 <= greater, words: { en, ru } }
}
