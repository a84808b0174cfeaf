import type { Phrases } from '@declinekit/core'
import { framed, spelledOut } from './framed'
import { offeringFormats } from './offering-formats'
import acknowledgement from './phrases/acknowledgement.json'
import addressee from './phrases/addressee.json'
import alternative from './phrases/alternative.json'
import answer from './phrases/answer.json'
import assurance from './phrases/assurance.json'
import benefit from './phrases/benefit.json'
import condition from './phrases/condition.json'
import contact from './phrases/contact.json'
import date from './phrases/date.json'
import deliberation from './phrases/deliberation.json'
import direction from './phrases/direction.json'
import farewell from './phrases/farewell.json'
import formats from './phrases/formats.json'
import future from './phrases/future.json'
import greeting from './phrases/greeting.json'
import inquiry from './phrases/inquiry.json'
import introduction from './phrases/introduction.json'
import join from './phrases/join.json'
import permission from './phrases/permission.json'
import praise from './phrases/praise.json'
import reason from './phrases/reason.json'
import refusal from './phrases/refusal.json'
import request from './phrases/request.json'
import reservation from './phrases/reservation.json'
import signature from './phrases/signature.json'
import subject from './phrases/subject.json'
import thanks from './phrases/thanks.json'
import transcript from './phrases/transcript.json'
import wishes from './phrases/wishes.json'
import { staged } from './staged'

/** What Russian says, move by move. */
export const phrases: Phrases = {
  acknowledgement,
  addressee,
  alternative: staged({ ...alternative, ...offeringFormats(formats) }),
  answer: staged(answer),
  assurance,
  benefit,
  condition,
  contact,
  date,
  deliberation,
  direction,
  farewell,
  future,
  greeting,
  inquiry: framed(inquiry),
  introduction: framed(introduction),
  join,
  permission,
  praise,
  reason,
  refusal,
  request: framed(request),
  reservation,
  signature,
  subject: spelledOut(subject),
  thanks: spelledOut(thanks),
  transcript,
  wishes,
}
