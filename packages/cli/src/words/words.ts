import { createInstance, type i18n } from 'i18next'
import { localeIds, locales, localeOfTag, type LocaleId } from '../locales'
import type english from './en.json'

/** The command’s own words in one language. */
export type Words = { readonly [key: string]: string | Words }

type Singular<Key extends string> = Key extends `${infer Stem}_${'one' | 'few' | 'many' | 'other'}`
  ? Stem
  : Key

type KeysOf<Tree, Path extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Path}${Singular<Key>}`
    : KeysOf<Tree[Key], `${Path}${Key}.`>
}[keyof Tree & string]

/** Where a sentence of the command stands in its catalogues. */
export type WordKey = KeysOf<typeof english>

type Values = Readonly<Record<string, string | number>>

let phrases: i18n | undefined
let spoken: LocaleId = 'en'

/** Chooses the language of the command’s own words, and loads them. */
export async function speak(id: LocaleId): Promise<void> {
  const words = await locales[id].words()
  phrases = createInstance()
  spoken = id
  await phrases.init({
    lng: id,
    resources: { [id]: { translation: words } },
    initAsync: false,
    nsSeparator: false,
    // Values are names of files and words of strangers: nothing in them is markup, and nothing is looked up.
    interpolation: { escapeValue: false, skipOnVariables: true },
    returnEmptyString: true,
  })
}

/** The language the command speaks now. */
export function spokenLocale(): LocaleId {
  return spoken
}

/** A sentence of the command in its language; `count` among the values chooses the plural form. */
export function say(key: WordKey, values: Values = {}): string {
  if (phrases === undefined) throw new Error(`Nothing can be said before speak(): ${key}`)
  return phrases.t(key, { ...values })
}

/** The same for a key that is made from an id of a table; undefined where there are no words for it. */
export function sayIfKnown(key: string, values: Values = {}): string | undefined {
  return phrases?.exists(key) ? phrases.t(key, { ...values }) : undefined
}

/** The language asked for, or else that of the environment, as POSIX has it; English where neither is one of ours. */
export function uiLocaleFrom(
  asked: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): LocaleId {
  if (asked !== undefined) return localeIds.find((id) => id === asked) ?? localeOfTag(asked) ?? 'en'
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const tag = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  // Windows sets none of the three; there the system is asked.
  const system = process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : 'en'
  return localeOfTag(tag ?? system) ?? 'en'
}
