import type { Move } from './move'

/** `written` channels give a message, `spoken` ones a script. */
export type Form = 'written' | 'spoken'

/** A span of a letter with the moves it makes; a sentence often makes two. */
export interface Part {
  /** Offset of the first character, in UTF-16 code units from the start of the letter's text. */
  readonly start: number
  /** Offset after the last character. */
  readonly end: number
  /** `letter.text.slice(start, end)`. */
  readonly text: string
  /** The moves in the order in which the span makes them; empty where a draft's sentence makes none that is known. */
  readonly moves: readonly Move[]
}

/**
 * A letter: typed parts first, their join second.
 * Parts are ordered and do not overlap, and `text.slice(part.start, part.end) === part.text` for each.
 */
export interface Letter {
  /** Id of the language that wrote it, such as `ru`. */
  readonly locale: string
  /** The region whose customs it keeps, such as `US`; absent where the situation names none. Paper has another size there. */
  readonly region?: string
  readonly form: Form
  /** The subject line; only for channels that have one. */
  readonly subject?: string
  readonly text: string
  readonly parts: readonly Part[]
}
