import type { Stage } from '@declinekit/core'

/** The stages that words show; that an interview is fixed, its event shows. */
export type SpokenStage = Extract<Stage, 'offered' | 'approached' | 'invited'>

/** What a language is read by in the invitations of employers. Each pattern is tried on one line, and runs in linear time. */
export interface InvitationWords {
  /** Wordings by which an employer shows how far things have gone. */
  readonly stages: Readonly<Record<SpokenStage, RegExp>>
  /** Where a line names the post, surest first; the post is the first group. */
  readonly posts: readonly RegExp[]
  /** What stands where a post would and is none. */
  readonly notPosts?: RegExp
  /** Where a line names the company, surest first; the company is the first group. */
  readonly companies: readonly RegExp[]
  /** What stands where a company would and is none. */
  readonly notCompanies?: RegExp
  /** Days with a named month, in the groups `day`, `month` and `year`; the year may be absent. */
  readonly days: readonly RegExp[]
  /** How the twelve months begin, in small letters. */
  readonly months: readonly string[]
  /** What stands before a day until which, and not on which, something is to happen. */
  readonly deadline: RegExp
  /** A line that names the person to talk to, who is the first group. */
  readonly contact: RegExp
  /** Lines from which on a mail repeats another one. */
  readonly quotations: readonly RegExp[]
  /** The first lines of the header block that programs put above a mail they repeat. */
  readonly repeatedHeader: { readonly from: RegExp; readonly next: RegExp }
  /** Words of teams, programs and companies, in small letters; none of them is part of a person’s name. */
  readonly impersonal: readonly string[]
  /** Small words inside names. */
  readonly particles: readonly string[]
  /** How many of a text’s words, in small letters, are of this language. */
  countWords(words: readonly string[]): number
  /** How much each of these words speaks for the language; mails hold names of posts and products in others. */
  readonly weight: number
}
