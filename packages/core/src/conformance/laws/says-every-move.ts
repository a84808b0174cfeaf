import { bodyOf, givesReason } from '../../compose/plan'
import { channels } from '../../model/channel'
import { givesUp } from '../../model/gives-up'
import type { Move } from '../../model/move'
import { purposes } from '../../model/purpose'
import { reasons, type Reason } from '../../model/reason'
import type { CompleteSituation } from '../../model/situation'
import { nameOf, type Law, type Sample } from '../law'

/** Moves that a plan may ask for and a language may leave unsaid for want of a fact. */
const owed: ReadonlySet<Move> = new Set([
  'thanks',
  'refusal',
  'reservation',
  'condition',
  'request',
  'inquiry',
  'alternative',
])

const givenUp: ReadonlySet<Move> = new Set(givesUp)

/** What must be said is said. */
export const saysEveryMove: Law = {
  id: 'says-every-move',
  about:
    'Every message greets, does once what it is for, thanks, names a reason that may be named, and if it refuses, ends kindly.',
  *violations({ samples }) {
    for (const sample of samples) {
      for (const move of duesOf(sample)) {
        if (!said(sample, move)) yield { at: nameOf(sample.situation), message: `says no ${move}` }
      }
      const { refuses, head } = purposes[sample.situation.purpose ?? 'decline']
      if (refuses && sample.situation.medium === undefined && !endsKindly(sample))
        yield { at: nameOf(sample.situation), message: 'ends without wish or open door' }
      const heads = sample.letter.parts.filter(({ moves }) => moves.includes(head)).length
      if (heads > 1) yield { at: nameOf(sample.situation), message: `says its ${head} ${heads} times` }
    }
  },
}

function duesOf({ situation }: Sample): Move[] {
  const complete = {
    purpose: 'decline',
    reason: 'undisclosed',
    tone: 'neutral',
    length: 'full',
    ...situation,
  } as CompleteSituation
  const row = reasons[complete.reason as Reason]
  const body = bodyOf(complete, row).flat()
  const framed = channels[situation.channel].layout !== 'line'
  const dues: Move[] = [
    'greeting',
    ...body.filter(
      (move) => owed.has(move) && (move !== 'alternative' || complete.alternatives !== undefined),
    ),
    ...(givesReason(complete, row) ? (['reason'] as const) : []),
    ...(framed ? (['farewell'] as const) : []),
  ]
  // Into a narrow medium a letter fits by giving these up.
  return complete.medium === undefined ? dues : dues.filter((move) => !givenUp.has(move))
}

function endsKindly(sample: Sample): boolean {
  return (['wishes', 'future', 'alternative'] as const).some((move) => said(sample, move))
}

function said({ letter }: Sample, move: Move): boolean {
  return letter.parts.some(({ moves }) => moves.includes(move))
}
