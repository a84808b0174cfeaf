import { mediumRows, type Medium } from './medium'
import { nearest } from './nearest'
import type { Problem } from './problem'
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

/** Only a reason that better terms could change can be negotiated. Of a draft it may be unknown; a letter has the default of its schema. */
function negotiation({ purpose, reason }: CompleteContext, own: OwnValues): Problem[] {
  if (purpose !== 'negotiate' || reason === undefined) return []
  const all = { ...reasonRows, ...own.reasons } as OwnValues['reasons']
  if (Object.hasOwn(all, reason) && all[reason]?.negotiable === true) return []
  const valid = Object.keys(all).filter((id) => all[id]?.negotiable === true)
  return [
    {
      path: 'reason',
      kind: 'not-negotiable',
      message: `is "${reason}", which no better term would change; the purpose "negotiate" needs a reason that one would`,
      values: { reason },
      expected: valid.join(', '),
    },
  ]
}

function mediumOf({ medium, channel }: CompleteContext): Problem[] {
  if (medium === undefined || channel === undefined || mediumRows[medium].channel === channel) return []
  const valid = (Object.keys(mediumRows) as Medium[]).filter((id) => mediumRows[id].channel === channel)
  return [
    {
      path: 'medium',
      kind: 'other-medium',
      message: `is "${medium}", which is no medium of the channel "${channel}"`,
      values: { medium, channel },
      ...(valid.length === 0
        ? { expects: 'no-medium', expected: `nothing, as the channel "${channel}" has none` }
        : { expected: valid.join(', ') }),
    },
  ]
}

function regionOf({ region }: CompleteContext, own: OwnValues): Problem[] {
  if (region === undefined || own.regions.includes(region)) return []
  const guess = nearest(region, own.regions)
  return [
    {
      path: 'region',
      kind: 'no-region',
      message: `"${region}" is no region of this language`,
      values: { region },
      ...(own.regions.length === 0
        ? { expects: 'no-region', expected: 'nothing, as the language has no regions' }
        : { expected: own.regions.join(', ') }),
      ...(guess === undefined ? {} : { nearest: guess }),
    },
  ]
}
