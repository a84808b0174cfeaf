import type { Locale } from '@declinekit/core'
import type { ReportLanguage } from '@declinekit/core/report'
import type { Words } from './words/words'

/** A language the command speaks, loaded when it is needed. */
interface Entry {
  /** The word before the subject line of an e-mail. */
  readonly subject: string
  /** Tells a text in this language from one in another by its letters. */
  readonly letters: RegExp
  load(): Promise<Locale>
  /** The command’s own words in this language. */
  words(): Promise<Words>
  /** The words of reports, and an explanation of each rule. */
  report(): Promise<ReportLanguage>
}

/** The languages that letters are written and judged in. The third goes here, and the compiler says what else it needs. */
export const locales = {
  en: {
    subject: 'Subject',
    letters: /\p{Script=Latin}/gu,
    load: async () => (await import('@declinekit/templates-en')).en,
    words: async () => (await import('./words/en.json')).default,
    report: async () => (await import('@declinekit/templates-en/report')).report,
  },
  ru: {
    subject: 'Тема',
    letters: /\p{Script=Cyrillic}/gu,
    load: async () => (await import('@declinekit/templates-ru')).ru,
    words: async () => (await import('./words/ru.json')).default,
    report: async () => (await import('@declinekit/templates-ru/report')).report,
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

/** The language of a tag such as `ru-RU` or `ru_RU.UTF-8`, where it is one of ours. */
export function localeOfTag(tag: string): LocaleId | undefined {
  const [language = ''] = tag.toLowerCase().split(/[-_.@]/u)
  return localeIds.find((id) => id === language)
}
