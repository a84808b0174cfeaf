import { channels } from '../../model/channel'
import type { Move } from '../../model/move'
import { reasons, type Reason } from '../../model/reason'
import { nameOf, type Law, type Sample } from '../law'

/** What must be said is said. */
export const saysEveryMove: Law = {
  id: 'says-every-move',
  about: 'Every letter greets, thanks, refuses once, names a reason that may be named, and ends kindly.',
  *violations({ samples }) {
    for (const sample of samples) {
      for (const move of duesOf(sample)) {
        if (!said(sample, move)) yield { at: nameOf(sample.situation), message: `says no ${move}` }
      }
      if (!said(sample, 'wishes') && !said(sample, 'future'))
        yield { at: nameOf(sample.situation), message: 'ends without wish or open door' }
      const refusals = sample.letter.parts.filter(({ moves }) => moves.includes('refusal')).length
      if (refusals > 1) yield { at: nameOf(sample.situation), message: `refuses ${refusals} times` }
    }
  },
}

function duesOf({ situation }: Sample): Move[] {
  const framed = channels[situation.channel].layout === 'paragraphs'
  const named = reasons[situation.reason as Reason]?.disclosure !== 'withhold'
  return [
    'greeting',
    'thanks',
    'refusal',
    ...(named ? (['reason'] as const) : []),
    ...(framed ? (['farewell'] as const) : []),
  ]
}

function said({ letter }: Sample, move: Move): boolean {
  return letter.parts.some(({ moves }) => moves.includes(move))
}
