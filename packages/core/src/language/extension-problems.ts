import { DeclinekitError, describeProblems } from '../errors'
import { moveRows } from '../model/move'
import { nearest } from '../model/nearest'
import type { Problem } from '../model/problem'
import { reasonRows } from '../model/reason'
import { parseCue, parseException, parseLapse } from './cue'
import { heardMoves, lapses, signals } from './heard'
import type { ComposingLocale, LapseCue, Locale, PhraseNamespace, Phrases } from './locale'
import type { LocaleExtension } from './locale-extension'
import { keysOf } from './phrase-keys'
import { compileTemplate } from './template'

/** Whether a language is whole, and not only the half that composes. */
export function hears(locale: ComposingLocale<string>): locale is Locale<string> {
  return 'lexicon' in locale
}

/** @throws DeclinekitError `INVALID_LOCALE` with everything that is wrong with an extension. */
export function refuseUnknown(
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
      kind: 'composes-only',
      message: 'cannot be added to the half of a language that only composes; extend the whole language',
    }))
}

/** A reason of the model keeps its disclosure: to withhold one that is stated, declare a reason of another name. */
function reasonProblems(own: LocaleExtension<string>['reasons'] = {}): Problem[] {
  return Object.keys(own)
    .filter((reason) => Object.hasOwn(reasonRows, reason))
    .map((reason) => ({
      path: `reasons.${reason}`,
      kind: 'reason-of-the-model',
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
  if (!Array.isArray(list))
    return [{ path, kind: 'not-a-list', message: 'is no list', expected: 'a list of texts' }]
  return list.flatMap((item: Item) => {
    try {
      attempt(item)
      return []
    } catch (error) {
      const message = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
      return [{ path, kind: 'malformed', message }]
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
        kind: 'unknown-key',
        message: 'is not a known key',
        ...(guess === undefined ? {} : { nearest: guess }),
      }
    })
}
