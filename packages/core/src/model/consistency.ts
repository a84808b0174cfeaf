import type { Problem } from '../errors'
import { mediumRows, type Medium } from './medium'
import { nearest } from './nearest'
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
  return [
    {
      path: 'reason',
      message: `is ${JSON.stringify(reason)}, which no better term would change; the purpose "negotiate" needs a reason that one would`,
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
      message: `is ${JSON.stringify(medium)}, which is no medium of the channel "${channel}"`,
      expected: valid.length === 0 ? `nothing, as the channel "${channel}" has none` : valid.join(', '),
    },
  ]
}

function regionOf({ region }: CompleteContext, own: OwnValues): Problem[] {
  if (region === undefined || own.regions.includes(region)) return []
  const guess = nearest(region, own.regions)
  return [
    {
      path: 'region',
      message: `${JSON.stringify(region)} is no region of this language`,
      expected: own.regions.length === 0 ? 'nothing, as the language has no regions' : own.regions.join(', '),
      ...(guess === undefined ? {} : { nearest: guess }),
    },
  ]
}
