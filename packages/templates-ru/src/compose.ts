import type { ComposingLocale } from '@declinekit/core'
import { grammar } from './locale-grammar'
import { phrases } from './phrases'

/**
 * The composing half of Russian, for apps that write letters and judge none: words for saying, without the lexicon for hearing and the
 * words of findings. It is what {@link ru} of the package itself is built on, and writes the same letters.
 *
 * @example
 * import { ru } from '@declinekit/templates-ru/compose'
 *
 * compose({ stage: 'offered', channel: 'email', tone: 'formal', to: 'Николай Александрович' }, { locale: ru }).text
 * // 'Уважаемый Николай Александрович!\n\nБлагодарю Вас за …'
 */
export const ru = {
  id: 'ru',
  name: 'Русский',
  script: 'Cyrillic',
  phrases,
  grammar,
  transcript: 'beside',
} satisfies ComposingLocale
