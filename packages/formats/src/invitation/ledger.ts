import { contextSchema, type Context } from '@declinekit/core'
import { quotation } from '../untrusted/clean'
import type { CertainFact, InvitationField, Provenance, Question, Suggestion } from './model'
import type { NamedMoment } from './moments'
import type { Notices } from './notices'

/** Where a value was read; the quotation is cut to size when it is written down. */
export function provenanceOf(where: Provenance['where'], name: string, quote: string): Provenance {
  return { where, name, quote: quotation(quote) }
}

/**
 * The fields of an invitation that say something of the situation, as paths; the others are about mailboxes and the calendar.
 *
 * @example
 * invitation.suggestions.filter(({ field }) => situationFields.has(field)) // the hints that `situationWith` can take
 */
export const situationFields: ReadonlySet<InvitationField> = new Set<InvitationField>([
  'stage',
  'channel',
  'to',
  'from',
  'company',
  'position',
  'interview.date',
  'interview.time',
])

/** Values of one field that are offered; a hostile mail could hold thousands. */
const mostSuggestions = 8

/** Writes down what is certain, what is suggested and what has to be asked; nothing enters it that core would refuse. */
export class Ledger {
  readonly certain: CertainFact[] = []
  readonly suggestions: Suggestion[] = []
  readonly ask: Question[] = []

  constructor(private readonly notices: Notices) {}

  /** A fact, unless the field has one; a later value that differs becomes a suggestion. */
  state(field: InvitationField, value: string | undefined, provenance: Provenance): void {
    if (value === undefined || !this.accepts(field, value, provenance)) return
    const stated = this.valueOf(field)
    if (stated === undefined) this.certain.push({ field, value, from: provenance })
    else if (stated !== value) this.suggest(field, value, provenance)
  }

  suggest(field: InvitationField, value: string | undefined, provenance: Provenance): void {
    if (value !== undefined) this.offer({ field, value, from: provenance })
  }

  /** A day, and the time named with it. */
  suggestMoment({ date, time }: NamedMoment, provenance: Provenance): void {
    this.suggest('interview.date', date, provenance)
    if (time !== undefined) this.offer({ field: 'interview.time', value: time, date, from: provenance })
  }

  /** Asks for a field, unless it is certain. */
  question(field: InvitationField, why: string): void {
    if (this.valueOf(field) !== undefined) return
    const values = this.suggestions
      .filter((suggestion) => suggestion.field === field)
      .map(({ value }) => value)
    this.ask.push({ field, why, suggestions: [...new Set(values)] })
  }

  valueOf(field: InvitationField): string | undefined {
    return this.certain.find((fact) => fact.field === field)?.value
  }

  private offer(suggestion: Suggestion): void {
    const { field, value, date, from } = suggestion
    if (!this.accepts(field, value, from)) return
    const same = this.suggestions.filter((other) => other.field === field)
    const known = same.some(
      (other) => other.value.toLowerCase() === value.toLowerCase() && other.date === date,
    )
    if (!known && same.length < mostSuggestions) this.suggestions.push(suggestion)
  }

  private accepts(field: InvitationField, value: string, provenance: Provenance): boolean {
    if (!situationFields.has(field) || contextSchema.safeParse(contextWith({}, field, value)).success)
      return true
    this.notices.tell(
      'value-refused',
      `${provenance.name} gave ${JSON.stringify(value.slice(0, 80))} for \`${field}\`, which no situation can hold; it was left out.`,
    )
    return false
  }

  get situation(): Context {
    return this.certain
      .filter(({ field }) => situationFields.has(field))
      .reduce<Context>((context, { field, value }) => contextWith(context, field, value), {})
  }
}

/** The context with one field more. */
export function contextWith(context: Context, field: InvitationField, value: string): Context {
  const [outer, inner] = field.split('.') as [string, string?]
  if (inner === undefined) return { ...context, [outer]: value }
  return { ...context, interview: { ...context.interview, [inner]: value } }
}
