import type { Locale } from '@declinekit/core'
import { grammar } from './grammar/grammar'
import { lexicon } from './lexicon'
import messages from './messages.json'
import { phrases } from './phrases'
import { rules } from './rules'
import { regions } from './regions'

/**
 * English, neutral between American and British usage; `region: 'US'` or `'GB'` in the situation keeps the customs of one. Pass it to `compose`, `read` and `check` as the locale.
 *
 * @example
 * compose({ stage: 'offered', channel: 'email', reason: 'promotion', to: 'Dr. Anna Smith' }, { locale: en })
 */
export const en = {
  id: 'en',
  name: 'English',
  script: 'Latin',
  phrases,
  lexicon,
  messages,
  grammar,
  rules,
  regions,
} satisfies Locale
