import type { Wordings } from '@declinekit/core'
import { filledIn } from './filled'
import { roleAs } from './role-as'

/** What a refusal says of a meeting ahead: when it is, and for which post; a wording has either, or both. */
const appointment = {
  when: [
    '',
    ' on {{interview.weekday}} {{interview.date}}',
    ' at {{interview.time}} on {{interview.weekday}} {{interview.date}}',
  ],
  'for the role': ['', ` for ${roleAs('firm')}`, ` for ${roleAs('firm')} at {{company}}`],
}

/** Every refusal with what is known of the meeting that is called off. */
export function appointed(wordings: Wordings): Wordings {
  return filledIn(wordings, appointment)
}
