import type { CompleteContext } from './situation'

/** Whether a refusal offers another day: asking for one then takes nothing back, and may be bargained over. A request for time offers none. */
export function offersTime({ purpose = 'decline', alternatives = [] }: CompleteContext): boolean {
  return purpose === 'decline' && alternatives.some(({ kind }) => kind === 'time')
}
