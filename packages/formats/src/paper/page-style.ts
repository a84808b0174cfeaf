import type { Letter } from '@declinekit/core'
import { languageTagOf } from '../letter/language-tag'
import type { PageSize } from './options'

/** How a country lays out a letter. Lengths are in millimetres. */
export interface PageStyle {
  /** Where the addressee stands: across the page, or above the text. */
  readonly addressee: 'right' | 'left'
  readonly greeting: 'centre' | 'left'
  /** How far the first line of a paragraph is set in. */
  readonly indent: number
}

/** Block style: everything from the left margin, paragraphs parted by space. */
const blockStyle: PageStyle = { addressee: 'left', greeting: 'left', indent: 0 }

/** By language. Russian: GOST R 7.0.97-2016, 5.15 (addressee at the right), 5.17 (greeting in the middle), indent of 1.25 cm. */
const styles: Readonly<Record<string, PageStyle>> = {
  ru: { addressee: 'right', greeting: 'centre', indent: 12.5 },
}

/** The style of a letter’s language; a script is set in block style everywhere. */
export function pageStyleOf({ locale, form }: Pick<Letter, 'locale' | 'form'>): PageStyle {
  if (form === 'spoken') return blockStyle
  const language = new Intl.Locale(locale).language
  return Object.hasOwn(styles, language) ? styles[language]! : blockStyle
}

/** Countries that write on paper of letter size; all others do on A4 (CLDR, `paperSize`). */
const writesOnLetter = new Set(['US', 'CA', 'MX', 'PH'])

/** The page that is usual where the letter goes; A4 where it names no country. */
export function pageSizeOf(letter: Pick<Letter, 'locale' | 'region'>): PageSize {
  return writesOnLetter.has(new Intl.Locale(languageTagOf(letter)).region ?? '') ? 'letter' : 'A4'
}

/** Margin on every side, in millimetres. */
export const margin = 25

/** Sizes in millimetres. */
export const pageSizes = { A4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const

/** The share of the line that stays free at the left of an addressee who stands at the right. */
export const addresseeOffset = 0.55
