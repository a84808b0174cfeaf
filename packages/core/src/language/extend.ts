import { DeclinekitError } from '../errors'
import { hears, refuseUnknown } from './extension-problems'
import { refuseUnlessLanguage } from './language'
import type { ComposingLocale, Lexicon, Locale, Messages, OwnReasonRow, Phrases, Region } from './locale'
import { listParts, tableParts } from './lexicon-parts'
import type { LocaleExtension } from './locale-extension'
import { mergePhrases } from './merge-phrases'

/**
 * A language with phrases, reasons and cues of one’s own. The language given stays as it is. The composing half of a language takes phrases
 * and reasons, and stays a half.
 *
 * @throws DeclinekitError `INVALID_LOCALE` with every unknown key and the nearest real one, every row of a reason that is none, every phrase that is
 * no template and every cue that is none. Messages may be of rules of one’s own, so their ids are not looked at. `INVALID_ARGUMENT` where there is no
 * language to extend, or no extension.
 * @example
 * const house = extendLocale(en, {
 *   reasons: { sabbatical: { disclosure: 'state' } },
 *   phrases: { reason: { sabbatical: ['I am taking a year off'] } },
 *   lexicon: { moves: { reason: ['taking a year off'] } },
 * })
 * compose({ stage: 'offered', channel: 'email', reason: 'sabbatical' }, { locale: house })
 */
export function extendLocale<OwnReason extends string = never, Base extends string = never>(
  locale: Locale<Base>,
  extension: LocaleExtension<OwnReason>,
): Locale<Base | OwnReason>
export function extendLocale<OwnReason extends string = never, Base extends string = never>(
  locale: ComposingLocale<Base>,
  extension: Pick<LocaleExtension<OwnReason>, 'reasons' | 'phrases'>,
): ComposingLocale<Base | OwnReason>
export function extendLocale(
  locale: ComposingLocale<string> | Locale<string>,
  extension: LocaleExtension<string>,
): ComposingLocale<string> | Locale<string> {
  refuseUnlessLanguage(locale, 'What is to be extended', 'extendLocale(en, …)')
  if (typeof extension !== 'object' || extension === null) {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      'The extension is not an object; pass one with phrases, reasons, lexicon or messages.',
    )
  }
  const ownReasons: Record<string, OwnReasonRow> = { ...locale.reasons, ...extension.reasons }
  refuseUnknown(extension, locale, Object.keys(ownReasons))
  return {
    ...locale,
    phrases: mergePhrases(locale.phrases, extension.phrases),
    ...(locale.regions && { regions: extendRegions(locale.regions, extension.phrases) }),
    ...(hears(locale) && {
      lexicon: mergeLexicon(locale.lexicon, extension.lexicon),
      messages: mergeMessages(locale.messages, extension.messages),
    }),
    reasons: ownReasons,
  }
}

/** What a house says it says in every region. */
function extendRegions(
  regions: Readonly<Record<string, Region>>,
  phrases: Phrases | undefined,
): Record<string, Region> {
  return Object.fromEntries(
    Object.entries(regions).map(([id, region]) => [
      id,
      region.phrases === undefined ? region : { ...region, phrases: mergePhrases(region.phrases, phrases) },
    ]),
  )
}

/** Messages of a rule over its own: one that is reworded leaves the others. */
function mergeMessages(base: Messages, over: Messages = {}): Messages {
  const merged = new Map(Object.entries(base))
  for (const [rule, words] of Object.entries(over)) {
    const own = merged.get(rule)
    merged.set(rule, { ...own, ...words, messages: { ...own?.messages, ...words.messages } })
  }
  return Object.fromEntries(merged)
}

function mergeLexicon(base: Lexicon, over: LocaleExtension['lexicon'] = {}): Lexicon {
  const merged: Writable<Lexicon> = { ...base, contractions: { ...base.contractions, ...over.contractions } }
  for (const part of listParts) merged[part] = [...(base[part] ?? []), ...(over[part] ?? [])]
  for (const part of tableParts) Object.assign(merged, { [part]: mergeLists(base[part], over[part]) })
  return merged
}

/** A lexicon while it is put together. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

function mergeLists(base: Lists, over: Lists = {}): Lists {
  const lists = new Map(Object.entries(base))
  for (const [key, list] of Object.entries(over)) lists.set(key, [...(lists.get(key) ?? []), ...list])
  return Object.fromEntries(lists)
}

type Lists = Readonly<Record<string, readonly unknown[]>>
