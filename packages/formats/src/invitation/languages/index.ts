import { english } from './english'
import type { InvitationWords } from './invitation-words'
import { russian } from './russian'

export type { InvitationWords, SpokenStage } from './invitation-words'

/** The languages that invitations are read in; here a third one goes in. A line is tried in each, for mails mix them. */
export const languages = { ru: russian, en: english } as const satisfies Readonly<
  Record<string, InvitationWords>
>

/** Id of a language that invitations are read in. */
export type InvitationLanguageId = keyof typeof languages

/** All of them, in the order in which they are tried. */
export const languageIds = Object.keys(languages) as InvitationLanguageId[]

/** Their words, in that order. */
export const wordsOfLanguages: readonly InvitationWords[] = Object.values(languages)
