import type { Form } from './letter'
import type { Move } from './move'
import { described, type Described, type Undescribed } from './described'

/** A row of {@link channels}. */
export interface ChannelRow extends Described {
  readonly form: Form
  /** Moves before the body; a script has its stage directions around them. */
  readonly opening: readonly Move[]
  /** Moves after the body. */
  readonly closing: readonly Move[]
  /** Whether greeting, body and close stand in paragraphs of their own, all in one run of text, or in the lines of a script. */
  readonly layout: 'paragraphs' | 'line' | 'script'
  /** Words: `most` is where a letter gets long, `tooMany` where it no longer serves. */
  readonly words: { readonly most: number; readonly tooMany: number }
}

/** What composing goes by, of {@link channels}. */
export const channelRows = {
  email: {
    form: 'written',
    opening: ['subject', 'greeting'],
    closing: ['farewell', 'signature', 'contact'],
    layout: 'paragraphs',
    words: { most: 120, tooMany: 180 },
  },
  letter: {
    form: 'written',
    opening: ['addressee', 'date', 'greeting'],
    closing: ['farewell', 'signature', 'transcript', 'contact'],
    layout: 'paragraphs',
    words: { most: 120, tooMany: 180 },
  },
  linkedin: {
    form: 'written',
    opening: ['greeting'],
    closing: [],
    layout: 'line',
    words: { most: 70, tooMany: 120 },
  },
  messenger: {
    form: 'written',
    opening: ['greeting'],
    closing: [],
    layout: 'line',
    words: { most: 60, tooMany: 120 },
  },
  phone: {
    form: 'spoken',
    opening: ['greeting', 'introduction', 'permission'],
    closing: ['farewell'],
    layout: 'script',
    words: { most: 150, tooMany: 250 },
  },
  video: {
    form: 'spoken',
    opening: ['greeting', 'introduction', 'permission'],
    closing: ['farewell'],
    layout: 'script',
    words: { most: 150, tooMany: 250 },
  },
  'in-person': {
    form: 'spoken',
    opening: ['greeting', 'introduction', 'permission'],
    closing: ['farewell'],
    layout: 'script',
    words: { most: 150, tooMany: 250 },
  },
} as const satisfies Record<string, Undescribed<ChannelRow>>

type Rows = typeof channelRows

/** A channel on which the two talk. */
export type SpokenChannel = {
  [Id in keyof Rows]: Rows[Id]['form'] extends 'spoken' ? Id : never
}[keyof Rows]

/** Whether what goes through a channel is said, not written. */
export function isSpoken(channel: keyof Rows): channel is SpokenChannel {
  return channelRows[channel].form === 'spoken'
}

/** The channels a message goes through. The limits of services stand in {@link media}. */
export const channels = /* @__PURE__ */ described(channelRows, {
  email: {
    about: 'An e-mail: customary at every stage, and it leaves a record.',
    sources: ['S0', 'S2', 'S3'],
  },
  letter: { about: 'A letter on paper, with addressee, place and date, signed by hand.', sources: ['S0'] },
  linkedin: {
    about: 'A direct message on LinkedIn, usually the answer to a recruiter.',
    sources: ['S1', 'S3'],
  },
  messenger: { about: 'A message on the phone: SMS, Telegram, WhatsApp.', sources: ['S3'] },
  phone: { about: 'A call: the usual way to cancel an interview.', sources: ['S0'] },
  video: { about: 'A video call; posture and look speak too.', sources: ['S0', 'S1'] },
  'in-person': {
    about: 'A meeting: shows the most respect, and is due when an acceptance is taken back.',
    sources: ['S0'],
  },
})

/** Id of a channel. */
export type Channel = keyof typeof channelRows
