import type { Locale } from '@declinekit/core'

/** A language the command speaks, loaded when it is needed. */
interface Entry {
  /** The word before the subject line of an e-mail. */
  readonly subject: string
  /** Tells a text in this language from one in another by its letters. */
  readonly letters: RegExp
  load(): Promise<Locale>
}

/** The only list of languages in the repository. The third goes here. */
export const locales = {
  en: {
    subject: 'Subject',
    letters: /\p{Script=Latin}/gu,
    load: async () => (await import('@declinekit/templates-en')).en,
  },
  ru: {
    subject: 'Тема',
    letters: /\p{Script=Cyrillic}/gu,
    load: async () => (await import('@declinekit/templates-ru')).ru,
  },
} as const satisfies Record<string, Entry>

/** Id of a language the command speaks. */
export type LocaleId = keyof typeof locales

/** All of them. */
export const localeIds = Object.keys(locales) as LocaleId[]

/** The language whose letters a text has most of; English where it has none. */
export function detectLocale(text: string): LocaleId {
  const beginning = text.slice(0, 20_000)
  const counts = localeIds.map((id) => beginning.match(locales[id].letters)?.length ?? 0)
  return localeIds[counts.indexOf(Math.max(...counts))] ?? 'en'
}
