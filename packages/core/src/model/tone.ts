import { described, type Described, type Undescribed } from './described'

/** A row of {@link tones}. */
export interface ToneRow extends Described {
  /** Whether the refusal stands before the thanks once the process has begun. */
  readonly refusalFirst: boolean
  /** Whether the letter may say that the decision was hard. */
  readonly deliberates: boolean
}

/** What composing goes by, of {@link tones}. */
export const toneRows = {
  formal: { refusalFirst: false, deliberates: true },
  neutral: { refusalFirst: false, deliberates: true },
  warm: { refusalFirst: false, deliberates: true },
  firm: { refusalFirst: true, deliberates: false },
} as const satisfies Record<string, Undescribed<ToneRow>>

/** How the letter sounds. All four stay polite, positive and on an equal footing. */
export const tones = /* @__PURE__ */ described(toneRows, {
  formal: {
    about: 'Full forms, address by surname or by name and patronymic; the firm is an institution.',
    sources: ['S0', 'S2'],
  },
  neutral: {
    about: 'Plain full sentences between people who work; first name, light contractions.',
    sources: ['S1', 'S3'],
  },
  warm: {
    about: 'As to somebody one likes: first name, contractions, one exclamation mark at most.',
    sources: ['S2'],
  },
  firm: {
    about: 'Categorical but tactful: the no comes early, without regret and without an open question.',
    sources: ['S0'],
  },
})

/** Id of a tone. */
export type Tone = keyof typeof toneRows

/** The ids of {@link lengths}; composing goes by nothing else of them. */
export const lengthRows = { brief: {}, full: {} } as const

/** How much is said besides what must be said. */
export const lengths = /* @__PURE__ */ described(lengthRows, {
  brief: { about: 'Thanks, the refusal, its reason and one kind word.', sources: ['S0', 'S3'] },
  full: {
    about: 'The same with everything that softens it, in four to seven sentences.',
    sources: ['S0', 'S1'],
  },
})

/** Id of a length. */
export type Length = keyof typeof lengthRows
