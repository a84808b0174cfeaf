import type { Lexicon } from './locale'

/** Parts of a lexicon that are lists of texts. */
export const listParts = [
  'abbreviations',
  'clauses',
  'capitals',
  'functionWords',
  'doubles',
  'nameJoiners',
  'reasonOpeners',
] as const satisfies readonly (keyof Lexicon)[]

/** Parts that are lists by what is heard in them, or by a name. */
export const tableParts = [
  'sets',
  'moves',
  'signals',
  'lapses',
  'exceptions',
] as const satisfies readonly (keyof Lexicon)[]

/** The parts that an extension adds to; a language keeps its alphabet. */
export type ExtensiblePart = 'contractions' | (typeof listParts)[number] | (typeof tableParts)[number]
