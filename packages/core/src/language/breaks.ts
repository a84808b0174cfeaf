/** What stands between a word and the one before it. */
export const breaks = {
  nothing: 0,
  /** A comma. */
  comma: 1,
  /** The border of a clause: a conjunction, or a mark other than a comma. */
  clause: 2,
  /** A mark after which a capital may be that of a sentence: colon, dash, bracket. */
  mark: 3,
} as const

/** One of {@link breaks}. */
export type Break = (typeof breaks)[keyof typeof breaks]
