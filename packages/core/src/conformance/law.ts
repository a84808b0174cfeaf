import type { Locale } from '../language/locale'
import type { Letter } from '../model/letter'
import type { Situation } from '../model/situation'
import type { Explanations } from '../report/language'

/** One breach of a law: where, and what is wrong there. */
export interface Violation {
  /** The situation, key or rule it was found at. */
  readonly at: string
  readonly message: string
}

/** A letter with the situation it answers. */
export interface Sample {
  readonly situation: Situation
  readonly letter: Letter
}

/** A draft that a rule must pass or report. */
export interface Specimen {
  readonly text: string
  readonly situation?: Partial<Situation>
  /** What time it is, for the rules that ask how soon. */
  readonly now?: string
}

/** For each rule, drafts it must let pass and drafts it must report. */
export type Specimens = Readonly<
  Record<string, { readonly passing: readonly Specimen[]; readonly failing: readonly Specimen[] }>
>

/** What the laws are tried on. */
export interface Kit {
  readonly locale: Locale<string>
  /** Situations over the whole matrix, sampled evenly. */
  readonly situations: readonly Situation[]
  /** The letters of those situations that could be composed. */
  readonly samples: readonly Sample[]
  /** What could not be composed, and why. */
  readonly failures: readonly Violation[]
  readonly specimens: Specimens | undefined
  readonly explanations: Explanations | undefined
}

/** Something every language must obey. */
export interface Law {
  readonly id: string
  /** What it demands, in one sentence. */
  readonly about: string
  /** The breaches found; none where the law holds. */
  violations(kit: Kit): Iterable<Violation>
}

const dimensions = ['purpose', 'round', 'stage', 'channel', 'reason', 'tone', 'length'] as const

/** A situation in one line, for the place of a violation. */
export function nameOf(situation: Situation): string {
  const given = dimensions.map((key) => situation[key]).filter((value) => value !== undefined)
  const known = Object.keys(situation).filter((key) => !(dimensions as readonly string[]).includes(key))
  return [...given, known.length === 0 ? 'nothing known' : known.join('+')].join(' · ')
}
