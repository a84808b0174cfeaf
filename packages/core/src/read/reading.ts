import { openHearingLanguage } from '../language/hearing-language'
import type { Locale } from '../language/locale'
import type { Part } from '../model/letter'
import { readInDetail } from './read-draft'
import type { RefusalVerdict } from './verdict'

/** A text as it was understood. */
export interface Reading {
  /** Id of the language it was read in. */
  readonly locale: string
  readonly text: string
  /** Its parts in order, with the moves each makes; a quoted thread is left out. */
  readonly parts: readonly Part[]
  /** The verdict on the refusal, with the span that shows it. */
  readonly refusal: RefusalVerdict
  /** Share of body sentences in which anything was understood, 0 to 1; below 0.8, what seems to be missing may only not have been understood. */
  readonly coverage: number
}

/**
 * Reads any draft: takes it apart into greeting, sentences, close and signature, and hears the moves each makes.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where the draft is no string.
 * @example
 * const reading = read('Hi Anna,\nThanks for writing. I will pass on this one.\nSam', { locale: en })
 * reading.parts.map((part) => part.moves) // [['greeting'], ['thanks'], ['refusal'], ['signature']]
 * reading.refusal.verdict                 // 'clear'
 */
export function read(text: string, options: { readonly locale: Locale<string> }): Reading {
  const { locale, parts, refusal, coverage } = readInDetail(text, openHearingLanguage(options?.locale))
  return { locale, text, parts, refusal, coverage }
}
