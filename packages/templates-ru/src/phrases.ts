import type { Phrases } from '@declinekit/core'
import acknowledgement from './phrases/acknowledgement.json'
import addressee from './phrases/addressee.json'
import alternative from './phrases/alternative.json'
import benefit from './phrases/benefit.json'
import contact from './phrases/contact.json'
import date from './phrases/date.json'
import deliberation from './phrases/deliberation.json'
import farewell from './phrases/farewell.json'
import future from './phrases/future.json'
import greeting from './phrases/greeting.json'
import join from './phrases/join.json'
import praise from './phrases/praise.json'
import reason from './phrases/reason.json'
import refusal from './phrases/refusal.json'
import signature from './phrases/signature.json'
import subject from './phrases/subject.json'
import thanks from './phrases/thanks.json'
import transcript from './phrases/transcript.json'
import wishes from './phrases/wishes.json'

/** What Russian says, move by move. */
export const phrases: Phrases = {
  acknowledgement,
  addressee,
  alternative,
  benefit,
  contact,
  date,
  deliberation,
  farewell,
  future,
  greeting,
  join,
  praise,
  reason,
  refusal,
  signature,
  subject,
  thanks,
  transcript,
  wishes,
}
