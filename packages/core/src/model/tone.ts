import type { Described } from './source'

/** A row of {@link tones}. */
export interface ToneRow extends Described {
  /** Whether the refusal stands before the thanks once the process has begun. */
  readonly refusalFirst: boolean
  /** Whether the letter may say that the decision was hard. */
  readonly deliberates: boolean
}

/** How the letter sounds. All four stay polite, positive and on an equal footing. */
export const tones = {
  formal: {
    about: 'Full forms, address by surname or by name and patronymic; the firm is an institution.',
    refusalFirst: false,
    deliberates: true,
    sources: ['S0', 'S2'],
  },
  neutral: {
    about: 'Plain full sentences between people who work; first name, light contractions.',
    refusalFirst: false,
    deliberates: true,
    sources: ['S1', 'S3'],
  },
  warm: {
    about: 'As to somebody one likes: first name, contractions, one exclamation mark at most.',
    refusalFirst: false,
    deliberates: true,
    sources: ['S2'],
  },
  firm: {
    about: 'Categorical but tactful: the no comes early, without regret and without an open question.',
    refusalFirst: true,
    deliberates: false,
    sources: ['S0'],
  },
} as const satisfies Record<string, ToneRow>

/** Id of a tone. */
export type Tone = keyof typeof tones

/** How much is said besides what must be said. */
export const lengths = {
  brief: { about: 'Thanks, the refusal, its reason and one kind word.', sources: ['S0', 'S3'] },
  full: {
    about: 'The same with everything that softens it, in four to seven sentences.',
    sources: ['S0', 'S1'],
  },
} as const satisfies Record<string, Described>

/** Id of a length. */
export type Length = keyof typeof lengths
