import { breaks } from './breaks'
import type { Token } from './tokenizer'

/** How a word opens a clause: always or after a comma, before any word or only some. */
export interface Opener {
  readonly always: boolean
  readonly beforeAny: boolean
  readonly before: ReadonlySet<string>
  readonly beforeAfterComma: ReadonlySet<string>
}

/** The words of a text with the borders of clauses that conjunctions make; changes the list it is given. */
export function withClauses(tokens: Token[]): Token[] {
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]!
    const { opener } = token.form
    if (opener === undefined || token.before >= breaks.clause) continue
    const next = tokens[index + 1]?.form.folded ?? ''
    const opens =
      opener.always ||
      opener.before.has(next) ||
      (token.before === breaks.comma && (opener.beforeAny || opener.beforeAfterComma.has(next)))
    if (opens) tokens[index] = { ...token, before: breaks.clause }
  }
  return tokens
}

/** The words that open a clause, from the lexicon’s `clauses`. */
export function openersIn(clauses: readonly string[]): Map<string, Opener> {
  const openers = new Map<
    string,
    { always: boolean; beforeAny: boolean; before: Set<string>; beforeAfterComma: Set<string> }
  >()
  for (const clause of clauses) {
    const afterComma = clause.startsWith(', ')
    const [first = '', next] = (afterComma ? clause.slice(2) : clause).split(' ')
    for (const word of first.split('|')) {
      let opener = openers.get(word)
      if (opener === undefined) {
        opener = { always: false, beforeAny: false, before: new Set(), beforeAfterComma: new Set() }
        openers.set(word, opener)
      }
      if (next === undefined) opener[afterComma ? 'beforeAny' : 'always'] = true
      else
        for (const following of next.split('|'))
          opener[afterComma ? 'beforeAfterComma' : 'before'].add(following)
    }
  }
  return openers
}
