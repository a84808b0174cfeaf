import type { Phrases } from '@declinekit/core'
import { appointed } from './appointed'
import { closing } from './closing'
import { conditions } from './conditions'
import { inquiries } from './inquiries'
import { introductions } from './introductions'
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
import reaffirmation from './phrases/reaffirmation.json'
import reason from './phrases/reason.json'
import refusal from './phrases/refusal.json'
import request from './phrases/request.json'
import reservation from './phrases/reservation.json'
import signature from './phrases/signature.json'
import subject from './phrases/subject.json'
import thanks from './phrases/thanks.json'
import transcript from './phrases/transcript.json'
import unfit from './phrases/unfit.json'
import wishes from './phrases/wishes.json'
import { reaffirmations } from './reaffirmations'
import { softened } from './softened'
import { thankingAfterwards } from './thanking-afterwards'
import { timed } from './timed'

/** What English says, move by move. */
export const phrases: Phrases = {
  acknowledgement,
  addressee,
  alternative: { ...alternative, ...offeringFormats(formats) },
  answer,
  assurance,
  benefit,
  condition: conditions(condition),
  contact,
  date,
  deliberation,
  direction,
  farewell: closing(farewell),
  future,
  greeting,
  inquiry: inquiries(inquiry),
  introduction: introductions(introduction),
  join,
  permission,
  praise,
  reason: { ...reason, ...softened(unfit) },
  refusal: { ...appointed(refusal), ...reaffirmations(reaffirmation) },
  request: timed(request),
  reservation,
  signature,
  subject,
  thanks: thankingAfterwards(thanks),
  transcript,
  wishes,
}
