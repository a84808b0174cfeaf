import { DeclinekitError, describeProblems } from '../errors'
import { moveRows } from '../model/move'
import type { Problem } from '../model/problem'
import { lexiconProblems } from './lexicon-problems'
import type { ComposingLocale, Locale, Messages, PhraseNamespace, Phrases } from './locale'
import type { LocaleExtension } from './locale-extension'
import { ownReasonProblems } from './own-reasons'
import { keysOf } from './phrase-keys'
import { entriesOf, listProblems, tableProblems, textProblems } from './table-problems'
import { compileTemplate } from './template'

/** Whether a language is whole, and not only the half that composes. */
export function hears(locale: ComposingLocale<string>): locale is Locale<string> {
  return (locale as Partial<Locale<string>>).lexicon !== undefined
}

/** @throws DeclinekitError `INVALID_LOCALE` with everything that is wrong with an extension. */
export function refuseUnknown(
  extension: LocaleExtension<string>,
  locale: ComposingLocale<string>,
  ownReasons: readonly string[],
): void {
  const problems = [
    ...tableProblems('', extension, ['reasons', 'phrases', 'lexicon', 'messages']),
    ...(hears(locale) ? [] : problemsOfHalf(extension)),
    ...tableProblems('reasons', extension.reasons),
    ...ownReasonProblems(extension.reasons),
    ...tableProblems('phrases', extension.phrases, [...Object.keys(moveRows), 'join']),
    ...phraseProblems(extension.phrases, ownReasons),
    ...lexiconProblems(extension.lexicon, hears(locale) ? locale.lexicon.sets : {}),
    ...messageProblems(extension.messages),
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

function phraseProblems(phrases: Phrases | undefined, ownReasons: readonly string[]): Problem[] {
  return entriesOf(phrases)
    .filter(([namespace]) => namespace === 'join' || Object.hasOwn(moveRows, namespace))
    .flatMap(([namespace, wordings]) => [
      ...tableProblems(`phrases.${namespace}`, wordings, keysOf(namespace as PhraseNamespace, ownReasons)),
      ...entriesOf(wordings).flatMap(([key, list]) =>
        listProblems(`phrases.${namespace}.${key}`, list, compileTemplate),
      ),
    ])
}

/** Messages may be of rules of one’s own, so their ids are not looked at. */
function messageProblems(messages: Messages | undefined): Problem[] {
  return [
    ...tableProblems('messages', messages),
    ...entriesOf(messages).flatMap(([rule, words]) => [
      ...tableProblems(`messages.${rule}`, words, ['why', 'messages']),
      ...textProblems(`messages.${rule}.messages`, words?.messages),
    ]),
  ]
}
