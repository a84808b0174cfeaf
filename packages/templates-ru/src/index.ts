import type { Locale } from '@declinekit/core'
import { ru as composing } from './compose'
import { lexicon } from './lexicon'
import messages from './messages.json'
import { rules } from './rules'

/**
 * Russian for declinekit: words for saying, words for hearing, messages, names and agreement. Who only composes loads less from
 * `@declinekit/templates-ru/compose`.
 *
 * @example
 * compose({ stage: 'offered', channel: 'email', tone: 'formal', to: 'Николай Александрович' }, { locale: ru }).text
 * // 'Уважаемый Николай Александрович!\n\nБлагодарю Вас за …'
 */
export const ru = {
  ...composing,
  lexicon,
  messages,
  rules,
} satisfies Locale
