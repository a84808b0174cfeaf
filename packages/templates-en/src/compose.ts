import type { ComposingLocale } from '@declinekit/core'
import { grammar } from './grammar/grammar'
import { phrases } from './phrases'
import { regions } from './regions'

/**
 * The composing half of English, for apps that write letters and judge none: words for saying, without the lexicon for hearing and the
 * words of findings. It is what {@link en} of the package itself is built on, and writes the same letters.
 *
 * @example
 * import { en } from '@declinekit/templates-en/compose'
 *
 * compose({ stage: 'offered', channel: 'email', reason: 'promotion', to: 'Dr. Anna Smith' }, { locale: en })
 */
export const en = {
  id: 'en',
  name: 'English',
  script: 'Latin',
  phrases,
  grammar,
  regions,
  // Place and date stand where a letterhead would have them: at the very top.
  dateLine: 'above',
} satisfies ComposingLocale
