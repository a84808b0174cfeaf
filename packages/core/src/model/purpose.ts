import type { Described } from './source'

/** What the message does. */
export const purposes = {
  decline: {
    about: 'Refuse, cancel, withdraw or take back an acceptance, according to the stage.',
    sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  },
  postpone: { about: 'Ask for time before deciding, until a date that is named.', sources: ['S0'] },
  negotiate: {
    about: 'Refuse as things stand, and name the term that would change it.',
    sources: ['S0', 'S1'],
  },
  reaffirm: { about: 'Answer push-back: the same decision, calm, shorter every time.', sources: ['S0'] },
  'follow-up': { about: 'Ask whether the refusal arrived, and offer to answer questions.', sources: ['S4'] },
} as const satisfies Record<string, Described>

/** Id of a purpose. */
export type Purpose = keyof typeof purposes
