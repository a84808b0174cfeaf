import { DeclinekitError, describeProblems, type Problem } from '../errors'
import { alternatives, formatTopics } from '../model/alternative'
import { channels } from '../model/channel'
import { moves, type ChosenBy, type Move } from '../model/move'
import { nearest } from '../model/nearest'
import { purposes, rounds, type PurposeRow } from '../model/purpose'
import { reasons } from '../model/reason'
import { answerTopics, directions, turns } from '../model/script'
import { stages } from '../model/stage'
import { tones } from '../model/tone'
import { heardMoves, lapses, signals } from './heard'
import type { LapseCue, Lexicon, Locale, Messages, OwnReasonRow, PhraseNamespace, Phrases } from './locale'
import { parseCue, parseException } from './cue'
import { compileTemplate } from './template'

/**
 * What {@link extendLocale} adds to a language. A list of phrases replaces that of the same key, and one whose key names no tone those of
 * the topic in all tones; cues are added.
 */
export interface LocaleExtension<OwnReason extends string = never> {
  readonly reasons?: Readonly<Record<OwnReason, OwnReasonRow>>
  readonly phrases?: Phrases
  readonly lexicon?: {
    readonly [Part in 'moves' | 'signals' | 'lapses' | 'exceptions' | 'sets']?: Lexicon[Part]
  } & {
    readonly contractions?: Lexicon['contractions']
    readonly abbreviations?: Lexicon['abbreviations']
    readonly clauses?: readonly string[]
    readonly capitals?: readonly string[]
    readonly functionWords?: readonly string[]
    readonly doubles?: Lexicon['doubles']
  }
  readonly messages?: Messages
}

/**
 * A language with phrases, reasons and cues of one’s own. The language given stays as it is.
 *
 * @throws DeclinekitError `INVALID_LOCALE` with every unknown key and the nearest real one, every phrase that is no template and every cue that is none.
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
  if (typeof extension !== 'object' || extension === null) {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      'The extension is not an object; pass one with phrases, reasons, lexicon or messages.',
    )
  }
  const ownReasons = { ...locale.reasons, ...extension.reasons } as Record<Base | OwnReason, OwnReasonRow>
  refuseUnknown(extension, locale, Object.keys(ownReasons))
  return {
    ...locale,
    phrases: mergePhrases(locale.phrases, extension.phrases),
    lexicon: mergeLexicon(locale.lexicon, extension.lexicon),
    messages: mergeMessages(locale.messages, extension.messages),
    reasons: ownReasons,
  }
}

/** Lists over those of the same key; a key without a tone takes the place of the topic’s lists in all tones, or it would never be looked up. */
export function mergePhrases(base: Phrases, over: Phrases = {}): Phrases {
  const merged: Record<string, Record<string, readonly string[]>> = {}
  for (const [namespace, wordings] of Object.entries(base)) merged[namespace] = { ...wordings }
  for (const [namespace, wordings] of Object.entries(over)) {
    const table = (merged[namespace] ??= {})
    for (const key of Object.keys(wordings)) {
      for (const tone of Object.keys(tones)) delete table[`${key}_${tone}`]
    }
    Object.assign(table, wordings)
  }
  return merged
}

/** Messages of a rule over its own: one that is reworded leaves the others. */
function mergeMessages(base: Messages, over: Messages = {}): Messages {
  const merged = { ...base }
  for (const [rule, words] of Object.entries(over)) {
    merged[rule] = { ...merged[rule], ...words, messages: { ...merged[rule]?.messages, ...words.messages } }
  }
  return merged
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
    clauses: [...(base.clauses ?? []), ...(over.clauses ?? [])],
    capitals: [...(base.capitals ?? []), ...(over.capitals ?? [])],
    functionWords: [...(base.functionWords ?? []), ...(over.functionWords ?? [])],
    doubles: [...(base.doubles ?? []), ...(over.doubles ?? [])],
    ...(base.alphabet === undefined ? {} : { alphabet: base.alphabet }),
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
    ...reasonProblems(extension.reasons),
    ...unknownKeys('phrases', extension.phrases, [...Object.keys(moves), 'join']),
    ...phraseProblems(extension.phrases, ownReasons),
    ...lexiconProblems(extension.lexicon),
  ]
  if (problems.length === 0) return
  throw new DeclinekitError(
    'INVALID_LOCALE',
    `The extension of "${locale.id}" has problems:\n${describeProblems(problems)}`,
    { problems },
  )
}

/** A reason of the model keeps its disclosure: to withhold one that is stated, declare a reason of another name. */
function reasonProblems(own: LocaleExtension<string>['reasons'] = {}): Problem[] {
  return Object.keys(own)
    .filter((reason) => Object.hasOwn(reasons, reason))
    .map((reason) => ({
      path: `reasons.${reason}`,
      message: 'is a reason of the model; choose another name',
    }))
}

function phraseProblems(phrases: Phrases = {}, ownReasons: readonly string[]): Problem[] {
  return Object.entries(phrases)
    .filter(([namespace]) => namespace === 'join' || Object.hasOwn(moves, namespace))
    .flatMap(([namespace, wordings]) => [
      ...unknownKeys(`phrases.${namespace}`, wordings, keysOf(namespace as PhraseNamespace, ownReasons)),
      ...Object.entries(wordings).flatMap(([key, list]) =>
        listProblems(`phrases.${namespace}.${key}`, list, compileTemplate),
      ),
    ])
}

/** What of a lexicon can be added to. */
const extensible = [
  'contractions',
  'abbreviations',
  'clauses',
  'capitals',
  'functionWords',
  'doubles',
  'sets',
  'moves',
  'signals',
  'lapses',
  'exceptions',
]

function lexiconProblems(lexicon: LocaleExtension['lexicon'] = {}): Problem[] {
  const names = {
    moves: heardMoves,
    signals,
    lapses,
    exceptions: [...heardMoves, ...signals, ...lapses],
  } as const
  return [
    ...unknownKeys('lexicon', lexicon, extensible),
    ...(Object.keys(names) as (keyof typeof names)[]).flatMap((part) => [
      ...unknownKeys(`lexicon.${part}`, lexicon[part], names[part]),
      ...Object.entries(lexicon[part] ?? {}).flatMap(([name, cues]) =>
        listProblems(`lexicon.${part}.${name}`, cues, parseLapse),
      ),
    ]),
  ]
}

/** Tries a cue of any kind. */
function parseLapse(cue: LapseCue): void {
  parseCue(parseException(typeof cue === 'string' ? cue : cue.cue).cue)
}

/** What is wrong with a list of templates or cues; each is tried. */
function listProblems<Item>(
  path: string,
  list: readonly Item[] | undefined,
  attempt: (item: Item) => unknown,
): Problem[] {
  if (!Array.isArray(list)) return [{ path, message: 'is no list', expected: 'a list of texts' }]
  return list.flatMap((item: Item) => {
    try {
      attempt(item)
      return []
    } catch (error) {
      return [{ path, message: error instanceof Error ? error.message.replace(/\.$/, '') : String(error) }]
    }
  })
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
    ...(namespace === 'join'
      ? ['refusal', 'refusal+reason']
      : [...topicsBy(moves[namespace].by, ownReasons), ...topicsOfPurposes(namespace)]),
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
      return [...Object.keys(alternatives).filter((kind) => kind !== 'format'), ...formatTopics]
    case 'direction':
      return [...Object.keys(directions), ...Object.keys(turns)]
    case 'turn':
      return answerTopics
    case 'any':
      return []
  }
}

/** The topics by which purposes choose the words of a move themselves. */
function topicsOfPurposes(move: Move): string[] {
  return Object.entries<PurposeRow>(purposes).flatMap(([purpose, { ownTopics }]) => {
    if (ownTopics[move] === 'purpose') return [purpose]
    return ownTopics[move] === 'round' ? rounds.map((round) => `${purpose}-${round}`) : []
  })
}
