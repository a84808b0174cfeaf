import type { Edit, Severity } from '../model/finding'
import type { Move } from '../model/move'
import type { Source } from '../model/source'
import type { Draft } from './draft'

/** How a finding can be mended. The rule says what; the composer supplies the sentence. */
export type Mend =
  /** Say a move that is missing. */
  | { readonly kind: 'say'; readonly move: Move }
  /** Put a sentence of a move in place of a span; with `reason`, a refusal for that reason. */
  | { readonly kind: 'restate'; readonly move: Move; readonly reason?: string }
  /** Take out the sentence of the span: the letter says all it must without it. */
  | { readonly kind: 'drop' }
  /** Put these words in place of the span; none takes it out, with the commas that set it off. */
  | { readonly kind: 'replace'; readonly text: string }
  /** Make just these changes to the text. */
  | { readonly kind: 'edit'; readonly edits: readonly Edit[] }

/** What a rule reports; the words come from the language. */
export interface Report {
  /** Id of the message among the language’s messages for the rule. */
  readonly message: string
  readonly values?: Readonly<Record<string, string | number>>
  /** Where; absent where something is missing from the whole draft. */
  readonly start?: number
  readonly end?: number
  /** Where the report weighs otherwise than the rule. */
  readonly severity?: Severity
  readonly mend?: Mend
}

/**
 * A rule of etiquette. It asks the draft what it does and reports; what is heard by words is the language’s affair, and a rule
 * itself looks at marks, figures and capitals at the most.
 * To change its weight or its options, spread it: `rulesFor(en).map((rule) => (rule.id === 'no-apology' ? { ...rule, severity: 'error' } : rule))`.
 */
export interface Rule<Options = unknown> {
  /** Reads as advice: `thank-the-reader`. */
  readonly id: string
  /** What it asks for, in one sentence. */
  readonly about: string
  readonly severity: Severity
  /** What its reports weigh at the least, even where it says less of one. */
  readonly atLeast?: Severity
  readonly sources: readonly Source[]
  readonly options?: Options
  /** Message ids a language must have words for. */
  readonly messages: readonly string[]
  find(draft: Draft, options: Options): Iterable<Report>
}

/** A rule whatever its options are: what arrays of rules hold. */
// oxlint-disable-next-line no-explicit-any -- options are the rule’s own affair, and are checked where it is defined
export type AnyRule = Rule<any>

/** Types a rule’s options without naming them twice. */
export function rule<Options>(definition: Rule<Options>): Rule<Options> {
  return definition
}
