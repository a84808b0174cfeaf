import { isMeeting } from '../model/meeting'
import type { Draft } from './draft'
import { lapseRule } from './lapse-rule'
import type { Mend } from './rule'

/** “Some time next month” leaves the work of finding a time to the reader; a day and an hour do not. */
export const offerConcreteTimes = lapseRule(
  'vague-time',
  {
    id: 'offer-concrete-times',
    about: 'Offer another time as a day and an hour, or none.',
    severity: 'advice',
    sources: ['S2'],
  },
  { wordsOnly: true, otherwise: slotsInstead },
)

/** The times that the situation knows of, where there are any. */
function slotsInstead({ situation: { alternatives = [] } }: Draft): Mend | undefined {
  const meeting = alternatives.find(isMeeting)
  return meeting?.kind === 'time' ? { kind: 'restate', move: 'alternative' } : undefined
}
