import { isMeeting } from '../model/meeting'
import type { ReasonRow } from '../model/reason'
import type { CompleteSituation } from '../model/situation'
import { stageRows } from '../model/stage'

/** Whether another time or form of meeting is offered; good wishes for the search would then take the offer back. */
export function meetsOtherwise({ purpose, alternatives = [] }: CompleteSituation): boolean {
  return purpose === 'decline' && alternatives.some(isMeeting)
}

/** Whether another post is asked about; a second open door beside it would say the same in fewer words. */
export function asksForOtherPost({ purpose, alternatives = [] }: CompleteSituation): boolean {
  return purpose === 'decline' && alternatives.some(({ kind }) => kind === 'role')
}

/** Whether the reader is invited to stay in touch by coming to an event; an open door behind it would only say so again. */
export function invitesToEvent({ purpose, alternatives = [] }: CompleteSituation): boolean {
  return purpose === 'decline' && alternatives.some(({ kind }) => kind === 'event')
}

/** Whether only the meeting as it was proposed is refused, and the talk goes on. */
export function meetsInstead(situation: CompleteSituation): boolean {
  return stageRows[situation.stage].meetingAhead && meetsOtherwise(situation)
}

/** Whether the reason speaks against the job, which the talk offered instead would contradict. */
export function keepsReasonBack(
  situation: CompleteSituation,
  { againstMeeting }: Pick<ReasonRow, 'againstMeeting'>,
): boolean {
  return meetsInstead(situation) && !againstMeeting
}
