import type { Lexicon, Messages, OwnReasonRow, Phrases } from './locale'

/**
 * What {@link extendLocale} adds to a language. A list of phrases replaces that of the same key, and one whose key names no tone those of
 * the topic in all tones; cues are added.
 */
export interface LocaleExtension<OwnReason extends string = never> {
  readonly reasons?: Readonly<Record<OwnReason, OwnReasonRow>>
  readonly phrases?: Phrases
  readonly lexicon?: {
    readonly [Part in 'moves' | 'signals' | 'lapses' | 'exceptions' | 'sets']?: Lexicon[Part]
  } & {
    readonly contractions?: Lexicon['contractions']
    readonly abbreviations?: Lexicon['abbreviations']
    readonly clauses?: readonly string[]
    readonly capitals?: readonly string[]
    readonly functionWords?: readonly string[]
    readonly doubles?: Lexicon['doubles']
  }
  readonly messages?: Messages
}
