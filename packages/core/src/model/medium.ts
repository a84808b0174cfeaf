import type { Channel } from './channel'
import type { Move } from './move'
import type { Described } from './source'

/** A row of {@link media}. */
export interface MediumRow extends Described {
  readonly channel: Channel
  /** Hard limit of the text in characters (UTF-16 code units). */
  readonly characters: number
}

/** When the limits below were looked up; they are the media’s own and change without notice. */
export const mediaAsOf = '2026-11'

/** The media a message can go through, with what each takes at most. Third-party figures, see {@link mediaAsOf}. */
export const media = {
  'linkedin-note': {
    about: 'The note of a LinkedIn invitation to connect.',
    channel: 'linkedin',
    characters: 200,
    sources: [],
  },
  'linkedin-note-premium': {
    about: 'The same with a Premium account.',
    channel: 'linkedin',
    characters: 300,
    sources: [],
  },
  'linkedin-inmail': { about: 'An InMail.', channel: 'linkedin', characters: 1900, sources: [] },
  'linkedin-message': {
    about: 'A message between LinkedIn connections.',
    channel: 'linkedin',
    characters: 8000,
    sources: [],
  },
  sms: {
    about: 'A text message kept to two Unicode segments.',
    channel: 'messenger',
    characters: 134,
    sources: [],
  },
  telegram: { about: 'A message on Telegram.', channel: 'messenger', characters: 4096, sources: [] },
  whatsapp: { about: 'A message on WhatsApp.', channel: 'messenger', characters: 4096, sources: [] },
} as const satisfies Record<string, MediumRow>

/** Id of a medium. */
export type Medium = keyof typeof media

/**
 * The order in which a message that does not fit its medium gives up what softens it. Thanks, the refusal and the greeting stay;
 * a text is never cut.
 */
export const givesUp = [
  'benefit',
  'praise',
  'deliberation',
  'acknowledgement',
  'assurance',
  'contact',
  'future',
  'alternative',
  'wishes',
  'reason',
] as const satisfies readonly Move[]
