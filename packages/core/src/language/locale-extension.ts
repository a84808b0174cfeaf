import type { ExtensiblePart } from './lexicon-parts'
import type { Lexicon, Messages, OwnReasonRow, Phrases } from './locale'

/**
 * What {@link extendLocale} adds to a language. A list of phrases replaces that of the same key, and one whose key names no tone those of
 * the topic in all tones; cues are added.
 */
export interface LocaleExtension<OwnReason extends string = never> {
  readonly reasons?: Readonly<Record<OwnReason, OwnReasonRow>>
  readonly phrases?: Phrases
  readonly lexicon?: { readonly [Part in ExtensiblePart]?: NonNullable<Lexicon[Part]> }
  readonly messages?: Messages
}
