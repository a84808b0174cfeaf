import { DeclinekitError, describeProblems, type Problem } from '../errors'
import { alternatives } from '../model/alternative'
import { channels } from '../model/channel'
import { moves, type ChosenBy } from '../model/move'
import { nearest } from '../model/nearest'
import { purposes } from '../model/purpose'
import { reasons } from '../model/reason'
import { stages } from '../model/stage'
import { tones } from '../model/tone'
import type { Lexicon, Locale, Messages, OwnReasonRow, PhraseNamespace, Phrases } from './locale'
import { parseCue } from './cue'
import { compileTemplate } from './template'

/** What {@link extendLocale} adds to a language. Lists of phrases replace those of the same key; cues are added. */
export interface LocaleExtension<OwnReason extends string = never> {
  readonly reasons?: Readonly<Record<OwnReason, OwnReasonRow>>
  readonly phrases?: Phrases
  readonly lexicon?: {
    readonly [Part in 'moves' | 'signals' | 'lapses' | 'exceptions' | 'sets']?: Lexicon[Part]
  } & {
    readonly contractions?: Lexicon['contractions']
    readonly abbreviations?: Lexicon['abbreviations']
  }
  readonly messages?: Messages
}

/**
 * A language with phrases, reasons and cues of one’s own. The language given stays as it is.
 *
 * @throws DeclinekitError `INVALID_LOCALE` with every unknown key and the nearest real one; `INVALID_TEMPLATE` where a phrase is no template.
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
): Locale<Base | OwnReason> {
  const ownReasons = { ...locale.reasons, ...extension.reasons } as Record<Base | OwnReason, OwnReasonRow>
  refuseUnknown(extension, locale, Object.keys(ownReasons))
  return {
    ...locale,
    phrases: mergeTables(locale.phrases, extension.phrases),
    lexicon: mergeLexicon(locale.lexicon, extension.lexicon),
    messages: { ...locale.messages, ...extension.messages },
    reasons: ownReasons,
  }
}

type Table = Readonly<Record<string, unknown>>

/** Two levels of plain objects, the second over the first. */
function mergeTables<Tables extends object>(base: Tables, over: Partial<Tables> | undefined): Tables {
  const merged = { ...base } as Record<string, unknown>
  for (const [key, table] of Object.entries(over ?? {}))
    merged[key] = { ...(merged[key] as Table | undefined), ...(table as Table) }
  return merged as Tables
}

function mergeLexicon(base: Lexicon, over: LocaleExtension['lexicon'] = {}): Lexicon {
  const joined = <Name extends 'moves' | 'signals' | 'lapses' | 'exceptions' | 'sets'>(
    part: Name,
  ): Lexicon[Name] => {
    const lists: Record<string, readonly unknown[]> = { ...base[part] }
    for (const [key, list] of Object.entries(over[part] ?? {}))
      lists[key] = [...(lists[key] ?? []), ...(list as readonly unknown[])]
    return lists as Lexicon[Name]
  }
  return {
    contractions: { ...base.contractions, ...over.contractions },
    abbreviations: [...base.abbreviations, ...(over.abbreviations ?? [])],
    sets: joined('sets'),
    moves: joined('moves'),
    signals: joined('signals'),
    lapses: joined('lapses'),
    exceptions: joined('exceptions'),
  }
}

function refuseUnknown(
  extension: LocaleExtension<string>,
  locale: Locale<string>,
  ownReasons: readonly string[],
): void {
  const problems = [
    ...unknownKeys('', extension, ['reasons', 'phrases', 'lexicon', 'messages']),
    ...unknownKeys('phrases', extension.phrases, [...Object.keys(moves), 'join']),
    ...unknownKeys('lexicon', extension.lexicon, Object.keys(locale.lexicon)),
    ...unknownKeys('lexicon.moves', extension.lexicon?.moves, Object.keys(locale.lexicon.moves)),
    ...unknownKeys('lexicon.signals', extension.lexicon?.signals, Object.keys(locale.lexicon.signals)),
    ...unknownKeys('lexicon.lapses', extension.lexicon?.lapses, Object.keys(locale.lexicon.lapses)),
    ...Object.entries(extension.phrases ?? {})
      .filter(([namespace]) => namespace === 'join' || Object.hasOwn(moves, namespace))
      .flatMap(([namespace, wordings]) =>
        unknownKeys(`phrases.${namespace}`, wordings, keysOf(namespace as PhraseNamespace, ownReasons)),
      ),
  ]
  if (problems.length > 0) {
    throw new DeclinekitError(
      'INVALID_LOCALE',
      `The extension of "${locale.id}" has problems:\n${describeProblems(problems)}`,
      { problems },
    )
  }
  for (const wordings of Object.values(extension.phrases ?? {}))
    for (const list of Object.values(wordings ?? {})) list.forEach(compileTemplate)
  for (const list of Object.values(extension.lexicon?.moves ?? {})) list.forEach((cue) => parseCue(cue))
}

function unknownKeys(path: string, table: object | undefined, valid: readonly string[]): Problem[] {
  return Object.keys(table ?? {})
    .filter((key) => !valid.includes(key))
    .map((key) => {
      const guess = nearest(key, valid)
      return {
        path: path === '' ? key : `${path}.${key}`,
        message: 'is not a known key',
        ...(guess === undefined ? {} : { nearest: guess }),
      }
    })
}

/** The topics of a namespace, each alone and with every tone. */
export function keysOf(namespace: PhraseNamespace, ownReasons: readonly string[]): string[] {
  const topics = [
    'any',
    ...(namespace === 'join' ? ['refusal', 'refusal+reason'] : topicsBy(moves[namespace].by, ownReasons)),
  ]
  return topics.flatMap((topic) => [topic, ...Object.keys(tones).map((tone) => `${topic}_${tone}`)])
}

function topicsBy(chosenBy: ChosenBy, ownReasons: readonly string[]): readonly string[] {
  switch (chosenBy) {
    case 'stage':
      return Object.keys(stages)
    case 'channel':
      return Object.keys(channels)
    case 'reason':
      return [...Object.keys(reasons), ...ownReasons]
    case 'purpose':
      return Object.keys(purposes)
    case 'alternative':
      return [...Object.keys(alternatives).filter((kind) => kind !== 'format'), 'call', 'video', 'writing']
    case 'any':
      return []
  }
}
