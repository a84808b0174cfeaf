import type { Locale } from '@declinekit/core'
import { en as composing } from './compose'
import { lexicon } from './lexicon'
import messages from './messages.json'
import { rules } from './rules'

/**
 * English, neutral between American and British usage; `region: 'US'` or `'GB'` in the situation keeps the customs of one. Pass it to
 * `compose`, `read` and `check` as the locale.
 * Who only composes loads a seventh of it from `@declinekit/templates-en/compose`.
 *
 * @example
 * compose({ stage: 'offered', channel: 'email', reason: 'promotion', to: 'Dr. Anna Smith' }, { locale: en })
 */
export const en = {
  ...composing,
  lexicon,
  messages,
  rules,
} satisfies Locale
