import english from './words.json'

/** A word with its plural forms, by the plural categories of Unicode. */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

type WordsLike<Shape> = Shape extends { readonly other: string }
  ? Plural
  : Shape extends string
    ? string
    : { readonly [Key in keyof Shape]: WordsLike<Shape[Key]> }

/** The words a report is built from, in the shape of core’s own English ones. */
export type ReportWords = WordsLike<typeof english>

/** A short draft that shows a rule at work. */
export interface Example {
  readonly text: string
  /** What `check` is told of the situation, as plain data. */
  readonly situation?: Readonly<Record<string, unknown>>
  /** What time it is, for the rules that ask how soon. */
  readonly now?: string
}

/** What a rule is about, for a person who wants to know more than a finding says. */
export interface RuleWording {
  /** The advice in a few words, without a full stop. */
  readonly title: string
  /** What the rule looks for, and what it lets pass. */
  readonly what: string
  readonly why: string
  /** What to do about a finding. */
  readonly instead: string
  /** What each option of the rule means, by the option’s name. */
  readonly options?: Readonly<Record<string, string>>
  /** A draft that the rule reports, and the same mended. */
  readonly examples: { readonly failing: Example; readonly passing: Example }
}

/** Explanations by rule id. */
export type Explanations = Readonly<Record<string, RuleWording>>

/**
 * What a language knows beyond its locale for those who read reports: its package exports it apart (`@declinekit/templates-ru/report`), so
 * that who only composes or checks does not load it.
 */
export interface ReportLanguage {
  /** BCP 47 tag, such as `ru`. */
  readonly id: string
  readonly explanations: Explanations
  /** The words of reports. Without them a report speaks core’s own English. */
  readonly words?: ReportWords
}

/** A report’s words, ready to be said. */
export interface Speech {
  readonly id: string
  readonly words: ReportWords
  readonly explanations: Explanations
  /** A number of things, in the plural form the number asks for. */
  readonly count: (plural: Plural, count: number) => string
}

const inEnglish: ReportLanguage = { id: 'en', explanations: {}, words: english }

/** How a report speaks in a language; in English where none is given. */
export function speechOf(language: ReportLanguage = inEnglish): Speech {
  // Words that are core’s own are English words, whatever the language around them.
  const rules = new Intl.PluralRules(language.words === undefined ? 'en' : language.id)
  return {
    id: language.words === undefined ? 'en' : language.id,
    words: language.words ?? english,
    explanations: language.explanations,
    count: (plural, count) => fill(plural[rules.select(count)] ?? plural.other, { count }),
  }
}

/** Sets values into the `{{tags}}` of a report’s words. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{\{(\w+)\}\}/g, (tag, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : tag,
  )
}
