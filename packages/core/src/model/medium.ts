import type { Channel } from './channel'
import { described, type Described, type Undescribed } from './described'

/** A row of {@link media}. */
export interface MediumRow extends Described {
  readonly channel: Channel
  /** Characters the service takes at the most; it cuts or refuses what is longer. */
  readonly characters?: number
  /** Characters from which a message is hard to read there. */
  readonly comfortable?: number
  /** Characters of one segment, alone and in a row. */
  readonly segments?: Readonly<Record<TelephoneAlphabet, readonly [number, number]>>
}

/** The telephone alphabet GSM-7, and UCS-2, which any other letter forces. */
export type TelephoneAlphabet = 'gsm' | 'ucs'

/** The day on which the limits of {@link media} were last looked up. */
export const mediaAsOf = '2026-11-20'

/** What composing goes by, of {@link media}. */
export const mediumRows = {
  'linkedin-note': { channel: 'linkedin', characters: 200 },
  'linkedin-note-premium': { channel: 'linkedin', characters: 300 },
  'linkedin-inmail': { channel: 'linkedin', characters: 1900 },
  'linkedin-message': { channel: 'linkedin', characters: 8000, comfortable: 2000 },
  telegram: { channel: 'messenger', characters: 4096 },
  whatsapp: { channel: 'messenger', characters: 4096 },
  sms: {
    channel: 'messenger',
    segments: { gsm: [160, 153], ucs: [70, 67] },
  },
} as const satisfies Record<string, Undescribed<MediumRow>>

/** Services with limits of their own. The figures are theirs or third parties’, as of {@link mediaAsOf}, and change without notice. */
export const media = /* @__PURE__ */ described(mediumRows, {
  'linkedin-note': { about: 'The note that goes with a LinkedIn connection request.', sources: [] },
  'linkedin-note-premium': { about: 'The same note from a Premium account.', sources: [] },
  'linkedin-inmail': { about: 'A LinkedIn InMail, to somebody one is not connected with.', sources: [] },
  'linkedin-message': { about: 'A LinkedIn message between connected people.', sources: [] },
  telegram: { about: 'A Telegram message.', sources: [] },
  whatsapp: { about: 'A WhatsApp message.', sources: [] },
  sms: { about: 'A text message, sent and paid for in segments.', sources: [] },
})

/** Id of a medium. */
export type Medium = keyof typeof mediumRows

/** Segments that a text message is kept to: some 300 characters of GSM-7, or 200 of UCS-2, in which two hold hardly more than a name and a no. */
export const mostSegments: Readonly<Record<TelephoneAlphabet, number>> = { gsm: 2, ucs: 3 }

/** Characters that leave room for little more than thanks and a no. */
const narrow = 300

/** Whether a medium has so little room that letters give up there what softens them. */
export function isNarrow(medium: Medium): boolean {
  const { characters = narrow }: Undescribed<MediumRow> = mediumRows[medium]
  return characters <= narrow
}

/** The medium whose limits hold for a channel where none is named. */
export const usualMedium: Readonly<Partial<Record<Channel, Medium>>> = {
  linkedin: 'linkedin-message',
  messenger: 'telegram',
}
