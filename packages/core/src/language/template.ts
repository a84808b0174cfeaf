import Mustache from 'mustache'
import { DeclinekitError } from '../errors'
import { nearest } from '../model/nearest'
import { facts, type FactName } from './facts'

/** Whose gender an agreement follows. */
export type Agreed = 'from' | 'to'

/** A stretch of a compiled template. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fact'; readonly fact: FactName }
  | { readonly kind: 'agree'; readonly who: Agreed; readonly forms: readonly string[] }

/** A template that was taken apart once; what it asks for is read off its tags. */
export interface Template {
  readonly source: string
  readonly segments: readonly Segment[]
  /** Facts that must be known. */
  readonly needs: readonly FactName[]
  /** Facts that must not be known. */
  readonly excludes: readonly FactName[]
}

/** What fills a template. */
export interface Filling {
  fact(name: FactName): string
  agree(who: Agreed, forms: readonly string[]): string
}

// Mustache's own token: [type, value, start, end, children, closeStart]
type Token = [string, string, number, number, Token[]?, number?]

/**
 * Takes a mustache template apart. Mustache gives the syntax; rendering is our own join over segments, because mustache's looks
 * names up through parents and prototypes, calls functions it finds in data, escapes HTML, and leaves holes for what is missing.
 *
 * @throws DeclinekitError `INVALID_TEMPLATE` where the syntax is broken, a tag is not allowed, or a fact is unknown.
 */
export function compileTemplate(source: string): Template {
  const draft: Draft = { source, segments: [], needs: new Set(), excludes: new Set() }
  for (const token of parse(source)) addToken(draft, token)
  return {
    source,
    segments: draft.segments,
    needs: [...draft.needs],
    excludes: [...draft.excludes],
  }
}

/** The template with its slots filled. A mark that a fact brings along, as in “Acme Inc.”, takes the place of the full stop after it. */
export function fillTemplate(template: Template, filling: Filling): string {
  let text = ''
  let afterFact = false
  for (const segment of template.segments) {
    if (segment.kind === 'fact') text += filling.fact(segment.fact)
    else if (segment.kind === 'agree') text += filling.agree(segment.who, segment.forms)
    else text += afterFact && endsInMark.test(text) ? segment.text.replace(/^[.!]/u, '') : segment.text
    afterFact = segment.kind === 'fact'
  }
  return text
}

const endsInMark = /[.!?…]$/u

interface Draft {
  readonly source: string
  readonly segments: Segment[]
  readonly needs: Set<FactName>
  readonly excludes: Set<FactName>
}

function parse(source: string): Token[] {
  try {
    return Mustache.parse(source) as unknown as Token[]
  } catch (error) {
    throw invalid(source, `its tags are broken (${error instanceof Error ? error.message : String(error)})`)
  }
}

function addToken(draft: Draft, token: Token): void {
  const [type, value] = token
  if (type === 'text') draft.segments.push({ kind: 'text', text: value })
  else if (type === 'name') addFact(draft, factNamed(draft.source, value))
  else if (type === '#' && value.startsWith('agree.')) addAgreement(draft, token)
  else if (type === '#') addSection(draft, token, draft.needs)
  else if (type === '^') addSection(draft, token, draft.excludes)
  else
    throw invalid(
      draft.source,
      `the tag {{${type}${value}}} is not allowed; only {{fact}}, {{#fact}}, {{^fact}} and {{#agree.…}} are`,
    )
}

function addFact(draft: Draft, fact: FactName): void {
  draft.needs.add(fact)
  draft.segments.push({ kind: 'fact', fact })
}

function addSection(draft: Draft, [, value, , , children = []]: Token, condition: Set<FactName>): void {
  condition.add(factNamed(draft.source, value))
  for (const child of children) addToken(draft, child)
}

function addAgreement(draft: Draft, [, value, , , children = []]: Token): void {
  const who = value.slice('agree.'.length)
  if (who !== 'from' && who !== 'to')
    throw invalid(draft.source, `agree.${who} is nobody; use agree.from or agree.to`)
  if (children.some(([type]) => type !== 'text'))
    throw invalid(draft.source, 'an agreement may hold words only')
  const forms = children
    .map(([, text]) => text)
    .join('')
    .split('|')
  if (forms.length < 2) throw invalid(draft.source, 'an agreement needs at least two forms, separated by |')
  draft.segments.push({ kind: 'agree', who, forms })
}

function factNamed(source: string, name: string): FactName {
  const fact = facts.find((known) => known === name)
  if (fact !== undefined) return fact
  const guess = nearest(name, facts)
  throw invalid(
    source,
    `{{${name}}} is not a fact${guess === undefined ? '' : `; did you mean {{${guess}}}?`}`,
  )
}

function invalid(source: string, why: string): DeclinekitError {
  return new DeclinekitError('INVALID_TEMPLATE', `The template "${source}" cannot be used: ${why}.`, {
    template: source,
  })
}
