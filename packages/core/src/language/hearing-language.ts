import { DeclinekitError } from '../errors'
import { earFor, type Ear } from './ear'
import { openLanguage, type Language } from './language'
import type { Locale } from './locale'
import { openMessageBook, type MessageBook } from './message-book'

/** A language made ready to hear drafts as well: whoever only composes never loads what this file brings along. */
export interface HearingLanguage extends Language {
  readonly locale: Locale<string>
  readonly ear: Ear
  readonly messageBook: MessageBook
}

const opened = new WeakMap<Locale<string>, HearingLanguage>()

/**
 * The working form of a whole locale.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where it is no locale, or only the composing half of one.
 */
export function openHearingLanguage(locale: Locale<string>, option = 'locale'): HearingLanguage {
  const language = openLanguage(locale, option)
  let hearing = opened.get(locale)
  if (hearing === undefined) {
    refuseHalf(locale, option)
    opened.set(locale, (hearing = lazily(locale, language)))
  }
  return hearing
}

function refuseHalf({ id, lexicon, messages }: Locale<string>, option: string): void {
  if (typeof lexicon === 'object' && typeof messages === 'object') return
  const lacks = lexicon === undefined ? 'lexicon to hear a draft with' : 'messages to word findings with'
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `The option \`${option}\` is only the composing half of the language "${id}": it has no ${lacks}. ` +
      `Pass the whole language: import it from its package, such as '@declinekit/templates-en', instead of from the entry 'compose' of it.`,
  )
}

function lazily(locale: Locale<string>, language: Language): HearingLanguage {
  let ear: Ear | undefined
  let messageBook: MessageBook | undefined
  return {
    locale,
    get schemas() {
      return language.schemas
    },
    get phrasebook() {
      return language.phrasebook
    },
    get ear() {
      return (ear ??= earFor(locale.lexicon))
    },
    get messageBook() {
      return (messageBook ??= openMessageBook(locale))
    },
    inRegion: (region) => language.inRegion(region),
  }
}
