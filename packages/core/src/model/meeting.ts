import type { Alternative, CompleteContext } from './situation'

/** Whether an alternative is a meeting all the same: at another time, or in another form. */
export function isMeeting({ kind }: Pick<Alternative, 'kind'>): boolean {
  return kind === 'time' || kind === 'format'
}

/** Whether a refusal offers another day: asking for one then takes nothing back, and may be bargained over. A request for time offers none. */
export function offersTime({ purpose = 'decline', alternatives = [] }: CompleteContext): boolean {
  return purpose === 'decline' && alternatives.some(({ kind }) => kind === 'time')
}
