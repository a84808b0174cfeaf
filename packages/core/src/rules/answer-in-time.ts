import { answerWithin } from '../model/stage'
import { rule } from './rule'

/**
 * An answer is due within a day (S3), or two (S2): after `good` hours this advises, after `acceptable` hours it warns. Needs `now`, and when the
 * message came.
 */
export const answerInTime = rule<{ readonly good: number; readonly acceptable: number }>({
  id: 'answer-in-time',
  about: 'Answer within a day, two at the latest.',
  severity: 'warning',
  sources: ['S2', 'S3'],
  messages: ['late', 'overdue'],
  options: answerWithin,
  *find({ waited, isDecline }, { good, acceptable }) {
    if (waited === undefined || !isDecline) return
    const hours = Math.floor(waited / 60)
    if (hours > acceptable) yield { message: 'overdue', values: { count: hours, most: acceptable } }
    else if (hours > good) yield { message: 'late', values: { count: hours, most: good }, severity: 'advice' }
  },
})
