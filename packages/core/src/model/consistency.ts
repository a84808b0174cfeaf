import { mediumRows, type Medium } from './medium'
import { nearest } from './nearest'
import { problemAt, type Problem } from './problem'
import { reasonRows } from './reason'
import type { CompleteContext } from './situation'

/** What the language knows beyond the model, for the fields whose valid values it decides. */
export interface OwnValues {
  readonly reasons: Readonly<Record<string, { readonly negotiable?: boolean } | undefined>>
  readonly regions: readonly string[]
}

/** What is wrong between fields that are each right by themselves. */
export function contradictionsIn(situation: CompleteContext, own: OwnValues): Problem[] {
  return [...negotiation(situation, own), ...mediumOf(situation), ...regionOf(situation, own)]
}

/** Only a reason that better terms could change can be negotiated. */
function negotiation({ purpose, reason = 'undisclosed' }: CompleteContext, own: OwnValues): Problem[] {
  if (purpose !== 'negotiate') return []
  const all = { ...reasonRows, ...own.reasons } as OwnValues['reasons']
  if (Object.hasOwn(all, reason) && all[reason]?.negotiable === true) return []
  const valid = Object.keys(all).filter((id) => all[id]?.negotiable === true)
  return [problemAt('reason', 'not-negotiable', { values: { reason }, valid })]
}

function mediumOf({ medium, channel }: CompleteContext): Problem[] {
  if (medium === undefined || channel === undefined || mediumRows[medium].channel === channel) return []
  const valid = (Object.keys(mediumRows) as Medium[]).filter((id) => mediumRows[id].channel === channel)
  const values = { medium, channel }
  return [
    problemAt('medium', 'other-medium', {
      values,
      ...(valid.length === 0 ? { expects: 'no-medium' } : { valid }),
    }),
  ]
}

function regionOf({ region }: CompleteContext, own: OwnValues): Problem[] {
  if (region === undefined || own.regions.includes(region)) return []
  return [
    problemAt('region', 'no-region', {
      values: { region },
      ...(own.regions.length === 0 ? { expects: 'no-region' } : { valid: own.regions }),
      nearest: nearest(region, own.regions),
    }),
  ]
}
