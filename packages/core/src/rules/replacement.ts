import type { Lapse } from '../language/heard'
import type { Heard } from '../read/hear'
import type { Draft } from './draft'
import type { Mend, Report } from './rule'

/** The mend of a lapse for which the language has another wording; nothing where it has none. */
export function replacing({ instead }: Pick<Heard<Lapse>, 'instead'>): { readonly mend?: Mend } {
  return instead === undefined ? {} : { mend: { kind: 'replace', text: instead } }
}

/** A lapse as a finding that shows its words, with the other wording where there is one. */
export function reportOf(
  message: string,
  heard: Pick<Heard<Lapse>, 'start' | 'end' | 'instead'>,
  { text }: Draft,
): Report {
  const { start, end } = heard
  return { message, values: { found: text.slice(start, end) }, start, end, ...replacing(heard) }
}
