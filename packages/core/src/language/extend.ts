import { DeclinekitError, describeProblems, type Problem } from '../errors'
import { alternativeRows, formatTopics } from '../model/alternative'
import { channelRows } from '../model/channel'
import type { Undescribed } from '../model/described'
import { moveRows, type ChosenBy, type Move } from '../model/move'
import { nearest } from '../model/nearest'
import { purposeRows, rounds, type PurposeRow } from '../model/purpose'
import { reasonRows } from '../model/reason'
import { answerTopics, directionRows, turnRows } from '../model/script'
import { stageRows } from '../model/stage'
import { toneRows } from '../model/tone'
import { heardMoves, lapses, signals } from './heard'
import type {
  ComposingLocale,
  LapseCue,
  Lexicon,
  Locale,
  Messages,
  OwnReasonRow,
  PhraseNamespace,
  Phrases,
} from './locale'
import { parseCue, parseException, parseLapse } from './cue'
import { mergePhrases } from './merge-phrases'
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
 * A language with phrases, reasons and cues of one’s own. The language given stays as it is. The composing half of a language takes phrases
 * and reasons, and stays a half.
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
): Locale<Base | OwnReason>
export function extendLocale<OwnReason extends string = never, Base extends string = never>(
  locale: ComposingLocale<Base>,
  extension: Pick<LocaleExtension<OwnReason>, 'reasons' | 'phrases'>,
): ComposingLocale<Base | OwnReason>
export function extendLocale(
  locale: ComposingLocale<string> | Locale<string>,
  extension: LocaleExtension<string>,
): ComposingLocale<string> | Locale<string> {
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
    ...(hears(locale) && {
      lexicon: mergeLexicon(locale.lexicon, extension.lexicon),
      messages: mergeMessages(locale.messages, extension.messages),
    }),
    reasons: ownReasons,
  }
}

/** Whether a language is whole, and not only the half that composes. */
function hears(locale: ComposingLocale<string>): locale is Locale<string> {
  return 'lexicon' in locale
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
  locale: ComposingLocale<string>,
  ownReasons: readonly string[],
): void {
  const problems = [
    ...unknownKeys('', extension, ['reasons', 'phrases', 'lexicon', 'messages']),
    ...(hears(locale) ? [] : problemsOfHalf(extension)),
    ...reasonProblems(extension.reasons),
    ...unknownKeys('phrases', extension.phrases, [...Object.keys(moveRows), 'join']),
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

/** The half that composes has nothing to add cues or findings to. */
function problemsOfHalf(extension: LocaleExtension<string>): Problem[] {
  return (['lexicon', 'messages'] as const)
    .filter((part) => extension[part] !== undefined)
    .map((path) => ({
      path,
      message: 'cannot be added to the half of a language that only composes; extend the whole language',
    }))
}

/** A reason of the model keeps its disclosure: to withhold one that is stated, declare a reason of another name. */
function reasonProblems(own: LocaleExtension<string>['reasons'] = {}): Problem[] {
  return Object.keys(own)
    .filter((reason) => Object.hasOwn(reasonRows, reason))
    .map((reason) => ({
      path: `reasons.${reason}`,
      message: 'is a reason of the model; choose another name',
    }))
}

function phraseProblems(phrases: Phrases = {}, ownReasons: readonly string[]): Problem[] {
  return Object.entries(phrases)
    .filter(([namespace]) => namespace === 'join' || Object.hasOwn(moveRows, namespace))
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
        listProblems(`lexicon.${part}.${name}`, cues, checkLapse),
      ),
    ]),
  ]
}

/** Tries a cue of any kind. */
function checkLapse(lapse: LapseCue): void {
  parseCue(parseException(parseLapse(lapse).cue).cue)
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
      : [...topicsBy(moveRows[namespace].by, ownReasons), ...topicsOfPurposes(namespace)]),
  ]
  return topics.flatMap((topic) => [topic, ...Object.keys(toneRows).map((tone) => `${topic}_${tone}`)])
}

function topicsBy(chosenBy: ChosenBy, ownReasons: readonly string[]): readonly string[] {
  switch (chosenBy) {
    case 'stage':
      return Object.keys(stageRows)
    case 'channel':
      return Object.keys(channelRows)
    case 'reason':
      return [...Object.keys(reasonRows), ...ownReasons]
    case 'purpose':
      return Object.keys(purposeRows)
    case 'alternative':
      return [...Object.keys(alternativeRows).filter((kind) => kind !== 'format'), ...formatTopics]
    case 'direction':
      return [...Object.keys(directionRows), ...Object.keys(turnRows)]
    case 'turn':
      return answerTopics
    case 'any':
      return []
  }
}

/** The topics by which purposes choose the words of a move themselves. */
function topicsOfPurposes(move: Move): string[] {
  return Object.entries<Undescribed<PurposeRow>>(purposeRows).flatMap(([purpose, { ownTopics }]) => {
    if (ownTopics[move] === 'purpose') return [purpose]
    return ownTopics[move] === 'round' ? rounds.map((round) => `${purpose}-${round}`) : []
  })
}
