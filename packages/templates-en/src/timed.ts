import type { Wordings } from '@declinekit/core'
import { filledIn } from './filled'

/** How much time a request asks for: a week, or until the day that is named. */
const time = ['a week', 'until {{until}}']

/** Every request with a week and with a day. */
export function timed(wordings: Wordings): Wordings {
  return filledIn(wordings, { time })
}
