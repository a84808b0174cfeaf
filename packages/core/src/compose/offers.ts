import { isMeeting } from '../model/meeting'
import { reasonRows, type Reason } from '../model/reason'
import type { CompleteSituation } from '../model/situation'
import type { Stage } from '../model/stage'

/** Whether another time or form of meeting is offered; good wishes for the search would then take the offer back. */
export function meetsOtherwise({ purpose, alternatives = [] }: CompleteSituation): boolean {
  return purpose === 'decline' && alternatives.some(isMeeting)
}

/** Whether another post is asked about; a second open door beside it would say the same in fewer words. */
export function asksForOtherPost({ purpose, alternatives = [] }: CompleteSituation): boolean {
  return purpose === 'decline' && alternatives.some(({ kind }) => kind === 'role')
}

/** Where a meeting lies ahead, so that another time or form of it may be offered. */
const meeting: ReadonlySet<Stage> = new Set<Stage>(['invited', 'scheduled', 'interviewed'])

/** Whether only the meeting as it was proposed is refused, and the talk goes on. */
export function meetsInstead(situation: CompleteSituation): boolean {
  return meeting.has(situation.stage) && meetsOtherwise(situation)
}

/** Reasons that may keep somebody from a meeting and from nothing else. */
const againstMeeting: ReadonlySet<string> = new Set<Reason>([
  'schedule',
  'location',
  'prior-commitment',
  'personal-circumstances',
  'family',
  'health',
])

/** Whether the reason speaks against the job, which the talk offered instead would contradict. */
export function keepsReasonBack(situation: CompleteSituation): boolean {
  const { reason } = situation
  return meetsInstead(situation) && Object.hasOwn(reasonRows, reason) && !againstMeeting.has(reason)
}
