/** Names of the tables of the model, without the tables: the command line is read before they are loaded. */
export const modelTableNames = [
  'stages',
  'channels',
  'reasons',
  'tones',
  'lengths',
  'purposes',
  'moves',
  'alternatives',
  'media',
  'directions',
  'turns',
] as const

/** One of {@link modelTableNames}. */
export type ModelTableName = (typeof modelTableNames)[number]
