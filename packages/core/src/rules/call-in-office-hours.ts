import { rule } from './rule'

const minutesADay = 24 * 60

/** A call outside office hours reaches nobody, or somebody at dinner. Needs `now`, on the reader’s clock or with the reader’s time zone. */
export const callInOfficeHours = rule({
  id: 'call-in-office-hours',
  about: 'Call in office hours, on the reader’s clock.',
  severity: 'advice',
  sources: ['S0'],
  messages: ['closed', 'weekend'],
  options: { from: 9, to: 18, restDays: [0, 6] as readonly number[] },
  *find({ situation, now, tellsHour }, { from, to, restDays }) {
    if (now === undefined || situation.channel !== 'phone') return
    // The first of January 1970 was a Thursday.
    const weekday = (Math.floor(now / minutesADay) + 4) % 7
    const hour = Math.floor((now % minutesADay) / 60)
    if (restDays.includes(weekday)) yield { message: 'weekend' }
    else if (tellsHour && (hour < from || hour >= to)) yield { message: 'closed' }
  },
})
