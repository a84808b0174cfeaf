import { DeclinekitError } from '../errors'
import { expectationOf, type Expectation } from '../model/validate'
import type { ComposingLocale, Region } from './locale'
import { openPhrasebook, type Phrasebook } from './phrasebook'
import { localeOf } from './region'

/** A language made ready to write in: opened once, on first use, and kept as long as its locale object lives. */
export interface Language {
  readonly locale: ComposingLocale<string>
  /** What situations are held against. */
  readonly situations: Expectation
  readonly phrasebook: Phrasebook
  /** The same language as a region writes it; itself where no region is named, or the region has no customs of its own. */
  inRegion(region: string | undefined): Language
}

const opened = new WeakMap<ComposingLocale<string>, Language>()

/** The working form of a locale. @throws DeclinekitError `INVALID_ARGUMENT` where it is no locale. */
export function openLanguage(locale: ComposingLocale<string>, option = 'locale'): Language {
  const known = typeof locale === 'object' && locale !== null ? opened.get(locale) : undefined
  if (known !== undefined) return known
  refuseUnlessLanguage(locale, `The option \`${option}\``, `{ ${option}: en }`)
  const language = lazily(locale)
  opened.set(locale, language)
  return language
}

/** @throws DeclinekitError `INVALID_ARGUMENT` where what was given is no locale. */
export function refuseUnlessLanguage(
  locale: Partial<ComposingLocale<string>> | undefined,
  given: string,
  example: string,
): void {
  if (typeof locale?.id === 'string' && locale.phrases && locale.grammar) return
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `${given} is not a language. Pass one as an object: import { en } from '@declinekit/templates-en', then ${example}.`,
  )
}

/** Nothing is made ready before it is asked for: whoever only checks never opens the phrases. */
function lazily(locale: ComposingLocale<string>): Language {
  let situations: Expectation | undefined
  let phrasebook: Phrasebook | undefined
  const regions = new Map<string, Language>()
  return {
    locale,
    get situations() {
      return (situations ??= expectationOf({
        reasons: locale.reasons ?? {},
        regions: Object.keys(locale.regions ?? {}),
      }))
    },
    get phrasebook() {
      return (phrasebook ??= openPhrasebook(locale))
    },
    inRegion(region) {
      const customs = region === undefined ? undefined : locale.regions?.[region]
      if (region === undefined || customs === undefined) return this
      let regional = regions.get(region)
      if (regional === undefined) regions.set(region, (regional = regionalLanguage(this, customs)))
      return regional
    },
  }
}

/** A region speaks in its own way. */
function regionalLanguage(language: Language, customs: Region): Language {
  const locale = localeOf(language.locale, customs)
  let phrasebook: Phrasebook | undefined
  return {
    locale,
    get situations() {
      return language.situations
    },
    get phrasebook() {
      return (phrasebook ??= openPhrasebook(locale))
    },
    inRegion: (region) => language.inRegion(region),
  }
}
