import { lapseRule } from './lapse-rule'

/** “Some time next month” leaves the work of finding a time to the reader; a day and an hour do not. */
export const offerConcreteTimes = lapseRule(
  'vague-time',
  {
    id: 'offer-concrete-times',
    about: 'Offer another time as a day and an hour, or none.',
    severity: 'advice',
    sources: ['S2'],
  },
  { wordsOnly: true },
)
