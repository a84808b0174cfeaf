import type { Letter } from '@declinekit/core'

/** One of the values that may be chosen. */
export interface Choosable {
  readonly value: string
  /** What it means, in a line. */
  readonly about: string
  /** Its id, or another short remark, where there is one. */
  readonly remark?: string
}

/** A question with a closed list of answers. */
export interface ChoiceAsked {
  readonly message: string
  readonly options: readonly Choosable[]
  readonly initial?: string | undefined
  /** The letter as it would be with an answer. */
  readonly preview?: (value: string) => Letter | undefined
}

/** A question that is answered freely. */
export interface TextAsked {
  readonly message: string
  /** What the answer is for, in a line. */
  readonly about: string
  readonly placeholder?: string | undefined
  readonly initial?: string | undefined
  readonly preview?: (value: string) => Letter | undefined
  /** What is wrong with an answer; undefined where nothing is. */
  readonly problem?: (value: string) => string | undefined
}

/** Thrown where the user cancels. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** Whoever puts the questions: a terminal, or a test. Every question may end with {@link Cancelled}. */
export interface Prompter {
  choose(asked: ChoiceAsked): Promise<string>
  write(asked: TextAsked): Promise<string>
  /** Says something between the questions. */
  tell(text: string): void
  /** Shows the letter, with what is to be said of it. */
  show(title: string, text: string): void
}
