import type { Locale } from '@declinekit/core'
import { lexicon } from './lexicon'
import { grammar } from './locale-grammar'
import messages from './messages.json'
import { phrases } from './phrases'
import { rules } from './rules'

/**
 * Russian for declinekit: words for saying, words for hearing, messages, names and agreement.
 *
 * @example
 * compose({ stage: 'offered', channel: 'email', tone: 'formal', to: 'Николай Александрович' }, { locale: ru }).text
 * // 'Уважаемый Николай Александрович!\n\nБлагодарю Вас за …'
 */
export const ru = {
  id: 'ru',
  name: 'Русский',
  script: 'Cyrillic',
  phrases,
  lexicon,
  messages,
  grammar,
  rules,
  transcript: 'beside',
} satisfies Locale
