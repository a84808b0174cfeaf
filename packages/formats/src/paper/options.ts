import { instantOf } from '../options/instant'

/** Options of a letter on paper. */
export interface PaperOptions {
  /** When it is written, for the properties of the file: a Date, or an ISO text with `Z` or an offset. */
  readonly date: Date | string
  /**
   * Size of the page. Default: `letter` where the letter’s region, or the country of its language tag, is the United States, Canada, Mexico
   * or the Philippines; else `A4`.
   */
  readonly page?: PageSize | undefined
  /** Title in the properties of the file. Default: the subject, else the first line of the letter. */
  readonly title?: string | undefined
  /** Author in the properties of the file. */
  readonly author?: string | undefined
  /** Stage directions of a script: shown in italics (default), or left out. */
  readonly directions?: 'shown' | 'omitted' | undefined
}

/** Sizes of a page. */
export type PageSize = 'A4' | 'letter'

/** The moment of the file’s properties. */
export function dateOf(options: PaperOptions): Date {
  return instantOf(options?.date, 'date')
}
