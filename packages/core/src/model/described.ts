import type { Source } from './source'

/** What every row of a model table carries: one sentence of meaning and the articles it rests on. */
export interface Described {
  /** One sentence of meaning, in English, for the people who build with the table. */
  readonly about: string
  /** The articles that say so; empty where it follows from the medium itself. */
  readonly sources: readonly Source[]
}

/** A row without what is said about it. */
export type Undescribed<Row extends Described> = Omit<Row, keyof Described>

/** Rows with what is said about them. */
type DescribedRows<Rows, Descriptions> = {
  readonly [Id in keyof Rows & keyof Descriptions]: {
    readonly [Field in keyof (Rows[Id] & Descriptions[Id])]: (Rows[Id] & Descriptions[Id])[Field]
  }
}

/**
 * Puts the rows of a table together with what is said about them. They are kept apart because a letter is composed by the rows alone:
 * called with the mark `PURE`, the descriptions are left out of a bundle in which nobody asks what a row means.
 */
export function described<
  Rows extends Readonly<Record<string, object>>,
  const Descriptions extends Readonly<Record<keyof Rows, Described>>,
>(rows: Rows, descriptions: Descriptions): DescribedRows<Rows, Descriptions> {
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [id, { ...row, ...descriptions[id] }]),
  ) as unknown as DescribedRows<Rows, Descriptions>
}
