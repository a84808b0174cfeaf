import { minutesAt } from '../model/moment'
import { rule } from './rule'

/** A cancelled hour can be given to somebody else only while there is time to. Needs `now` and the interview’s date. */
export const cancelInTime = rule({
  id: 'cancel-in-time',
  about: 'Cancel an interview at least a day before it.',
  severity: 'advice',
  sources: ['S0', 'S3'],
  messages: ['late', 'past'],
  options: { hours: 24 },
  *find({ situation, now, isDecline }, { hours }) {
    const { interview, stage } = situation
    if (now === undefined || stage !== 'scheduled' || interview?.date === undefined || !isDecline) return
    const left = (minutesAt(interview.date, interview.time) - now) / 60
    if (left < 0) yield { message: 'past', severity: 'warning' }
    else if (left < hours) yield { message: 'late', values: { count: Math.floor(left) } }
  },
})
