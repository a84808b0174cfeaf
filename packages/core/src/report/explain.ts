import { DeclinekitError } from '../errors'
import { openHearingLanguage, type HearingLanguage } from '../language/hearing-language'
import type { Locale } from '../language/locale'
import type { Severity } from '../model/finding'
import { nearest } from '../model/nearest'
import { titleOf, type Source } from '../model/source'
import type { AnyRule } from '../rules/rule'
import { rulesFor } from '../rules/rules-for'
import type { Example, Explanations } from './language'

/** Options of {@link explain}. */
export interface ExplainOptions {
  /** The reader’s language. */
  readonly locale: Locale<string>
  /** Its explanations, from the package’s subpath `report`. Without them the answer is as short as the findings are. */
  readonly explanations?: Explanations
  /** The rules to look among. Default `rulesFor(locale)`: `recommended`, and the language’s own. */
  readonly rules?: readonly AnyRule[]
}

/** An option of a rule, with the value it has and what it means. */
export interface ExplainedOption {
  readonly name: string
  readonly value: unknown
  /** Empty where the language does not say. */
  readonly about: string
}

/** All there is to know of a rule, in the reader’s language. */
export interface Explanation {
  readonly rule: string
  readonly severity: Severity
  /** The advice in a few words. */
  readonly title: string
  /** What the rule looks for, and what it lets pass. */
  readonly what: string
  readonly why: string
  /** What to do about a finding; empty where the language does not say. */
  readonly instead: string
  readonly options: readonly ExplainedOption[]
  /** The findings it may report, by id, with values in double braces; plural forms are given once. */
  readonly messages: Readonly<Record<string, string>>
  /** The articles it rests on; one that a house rule cites, and that is not known here, goes by its id. */
  readonly sources: readonly { readonly id: Source; readonly title: string }[]
  /** A draft it reports and one it lets pass; absent where the language shows none. */
  readonly examples?: { readonly failing: Example; readonly passing: Example }
}

/**
 * What a rule asks for, why, by whose advice, with which options, and how that looks in a draft.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where there is no such rule, with the nearest id.
 * @example
 * import { explanations } from '@declinekit/templates-en/report'
 *
 * explain('no-apology', { locale: en, explanations }).title // 'Regret, but do not apologise'
 */
export function explain(rule: string, options: ExplainOptions): Explanation {
  const language = openHearingLanguage(options?.locale)
  const rules = options.rules ?? rulesFor(language.locale)
  const found = rules.find(({ id }) => id === rule)
  if (found === undefined) throw noSuchRule(rule, rules)
  const { explanations = {} } = options
  const wording = Object.hasOwn(explanations, rule) ? explanations[rule] : undefined
  return {
    rule,
    severity: found.severity,
    title: wording?.title ?? found.about.replace(/\.$/, ''),
    what: wording?.what ?? found.about,
    why: wording?.why ?? language.messageBook.why(rule) ?? found.about,
    instead: wording?.instead ?? '',
    options: optionsOf(found.options, wording?.options),
    messages: messagesOf(found, language),
    sources: found.sources.map((id) => ({ id, title: titleOf(id) })),
    ...(wording === undefined ? {} : { examples: wording.examples }),
  }
}

function optionsOf(
  options: unknown,
  about: Readonly<Record<string, string>> = {},
): readonly ExplainedOption[] {
  if (typeof options !== 'object' || options === null) return []
  return Object.entries(options).map(([name, value]) => ({
    name,
    value: value as unknown,
    about: Object.hasOwn(about, name) ? about[name]! : '',
  }))
}

function messagesOf(
  { id, messages }: AnyRule,
  { messageBook }: HearingLanguage,
): Readonly<Record<string, string>> {
  const said = messages.map((message) => [
    message,
    // A plural form is asked for by a number that takes the commonest of them in every language.
    messageBook.template(id, message) ?? messageBook.template(id, message, 100),
  ])
  return Object.fromEntries(said.filter(([, words]) => words !== undefined)) as Record<string, string>
}

function noSuchRule(rule: unknown, rules: readonly AnyRule[]): DeclinekitError {
  const ids = rules.map(({ id }) => id)
  const guess = typeof rule === 'string' ? nearest(rule, ids) : undefined
  const hint = guess === undefined ? '' : ` Did you mean "${guess}"?`
  return new DeclinekitError(
    'INVALID_ARGUMENT',
    `There is no rule ${JSON.stringify(rule)}.${hint} Rules: ${ids.join(', ')}.`,
    { nearest: guess },
  )
}
