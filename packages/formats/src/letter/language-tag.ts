import type { Letter } from '@declinekit/core'

/** What BCP 47 takes for a region: a country by two letters, or a part of the world by three digits. */
const regionCode = /^(?:[A-Z]{2}|\d{3})$/iu

/** The tag of the letter’s language as it is written where the letter goes: `en`, `en-US`. */
export function languageTagOf({ locale, region }: Pick<Letter, 'locale' | 'region'>): string {
  return region !== undefined && regionCode.test(region)
    ? new Intl.Locale(locale, { region }).toString()
    : locale
}
