import type { Signal } from '../language/heard'
import type { Hearing } from './hear'
import { signalled } from './relations'

/** What each signal in a sentence says for an employer as its author, or against one. */
const weights: Readonly<Partial<Record<Signal, number>>> = {
  employer: 2,
  'employer-perhaps': 1,
  candidate: -1,
}

/** What is heard in a draft, by place. The reader may well be a hiring manager: before the body, only what an employer alone would write counts. */
export interface Places {
  readonly before: readonly Hearing[]
  readonly body: readonly Hearing[]
  readonly after: readonly Hearing[]
}

/** From here on an employer speaks. */
const enough = 2

/**
 * The sentence that shows best that an employer speaks, if one does. No single word decides: every sentence of the draft, and what stands below
 * it, speaks for an employer or for a candidate, and each kind of sign counts once in a sentence.
 */
export function employerIn({ before, body, after }: Places): Hearing | undefined {
  const greeted = before.some((hearing) => signalled(hearing, 'employer').length > 0) ? enough : 0
  const score = [...body, ...after].reduce((sum, hearing) => sum + scoreOf(hearing), greeted)
  if (score < enough || body.length === 0) return undefined
  return body.reduce((best, hearing) => (scoreOf(hearing) > scoreOf(best) ? hearing : best))
}

function scoreOf(hearing: Hearing): number {
  if (hearing.signals.length === 0) return 0
  return (Object.keys(weights) as Signal[])
    .filter((signal) => signalled(hearing, signal).length > 0)
    .reduce((sum, signal) => sum + weights[signal]!, 0)
}
