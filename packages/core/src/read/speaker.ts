import type { Signal } from '../language/heard'
import type { Hearing } from './hear'
import { signalled } from './refusals'

/** What each signal in a sentence says for an employer as its author, or against one. */
const weights: Readonly<Partial<Record<Signal, number>>> = {
  employer: 2,
  'employer-perhaps': 1,
  candidate: -1,
}

/** From here on an employer speaks. */
const enough = 2

/**
 * The sentence that shows best that an employer speaks, if one does. No single word decides: every sentence of the draft, and what stands below
 * it, speaks for an employer or for a candidate, and each kind of sign counts once in a sentence.
 */
export function employerIn(body: readonly Hearing[], frame: readonly Hearing[]): Hearing | undefined {
  const score = [...body, ...frame].reduce((sum, hearing) => sum + scoreOf(hearing), 0)
  if (score < enough) return undefined
  return body.reduce((best, hearing) => (scoreOf(hearing) > scoreOf(best) ? hearing : best), body[0]!)
}

function scoreOf(hearing: Hearing): number {
  return (Object.keys(weights) as Signal[])
    .filter((signal) => signalled(hearing, signal).length > 0)
    .reduce((sum, signal) => sum + weights[signal]!, 0)
}
