import { DeclinekitError, describeProblems } from '../errors'
import { moveRows } from '../model/move'
import type { Problem } from '../model/problem'
import { reasonRows } from '../model/reason'
import { lexiconProblems } from './lexicon-problems'
import type { ComposingLocale, Locale, PhraseNamespace, Phrases } from './locale'
import type { LocaleExtension } from './locale-extension'
import { keysOf } from './phrase-keys'
import { listProblems, unknownKeys } from './table-problems'
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
    ...lexiconProblems(extension.lexicon, hears(locale) ? locale.lexicon.sets : {}),
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
