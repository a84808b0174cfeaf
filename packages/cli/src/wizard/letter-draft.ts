import {
  check,
  compose,
  reasons,
  type Finding,
  type Letter,
  type Problem,
  type Situation,
} from '@declinekit/core'
import { setAt } from '../input/situation'
import { isDeclinekitError, describeProblem } from '../print/problems'
import { locales, type LocaleId } from '../locales'
import type { Locale } from '@declinekit/core'

/** Facts of a situation that is still growing. */
export type Facts = Readonly<Record<string, unknown>>

/** The first reason that better terms would change. */
const negotiable = Object.entries(reasons).find(([, row]) => row.negotiable)?.[0]

/** Where a letter grows: it is written anew after every answer, and before one to see what it would change. */
export class LetterDraft {
  readonly localeId: LocaleId
  readonly #locale: Locale
  readonly facts: Facts
  readonly seed: number

  private constructor(localeId: LocaleId, locale: Locale, facts: Facts, seed: number) {
    this.localeId = localeId
    this.#locale = locale
    this.facts = facts
    this.seed = seed
  }

  /** A draft for a language. */
  static async open(localeId: LocaleId, facts: Facts, seed: number): Promise<LetterDraft> {
    return new LetterDraft(localeId, await locales[localeId].load(), facts, seed)
  }

  /** The draft with a fact more; an empty text takes it away. */
  with(path: readonly string[], value: unknown): LetterDraft {
    const facts = structuredClone(this.facts) as Record<string, unknown>
    if (value === '' || value === undefined) removeAt(facts, path)
    else setAt(facts, path, value)
    return new LetterDraft(this.localeId, this.#locale, facts, this.seed)
  }

  /** The draft where equally good wordings fall out otherwise. */
  reworded(): LetterDraft {
    return new LetterDraft(this.localeId, this.#locale, this.facts, this.seed + 1)
  }

  /** Whether something is known at a path. */
  knows(path: readonly string[]): boolean {
    let value: unknown = this.facts
    for (const key of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
      value = (value as Facts)[key]
    }
    return value !== undefined
  }

  /** The letter so far, as if it were an e-mail at the first stage where nothing is known yet; undefined where there is none. */
  preview(): Letter | undefined {
    const result = this.#sketch()
    if ('letter' in result) return result.letter
    // A purpose may need a reason that can be negotiated; until one is chosen, the first such stands in.
    const needsReason =
      result.problems.some(({ kind }) => kind === 'not-negotiable') && !this.knows(['reason'])
    const other = needsReason ? this.with(['reason'], negotiable).#sketch() : result
    return 'letter' in other ? other.letter : undefined
  }

  /** The letter. @throws DeclinekitError where the situation has problems. */
  letter(): Letter {
    return compose(this.facts as unknown as Situation, { locale: this.#locale, seed: this.seed })
  }

  /** What is to be said of the letter. */
  findings(letter: Letter): Finding[] {
    return check(letter, { locale: this.#locale, situation: this.facts })
  }

  /** What is wrong with a field, in a sentence; undefined where nothing is. */
  problemAt(path: readonly string[]): string | undefined {
    const result = this.#sketch()
    if ('letter' in result) return undefined
    const problem = result.problems.find((found) => isWithin(found.path.split('.'), path))
    return problem === undefined ? undefined : describeProblem({ ...problem, path: '' })
  }

  /** Whether this version can write it at all, whatever else is still missing. */
  isPossible(path: readonly string[]): boolean {
    const result = this.#sketch()
    return (
      'letter' in result ||
      (result.isAvailable && !result.problems.some((found) => isWithin(found.path.split('.'), path)))
    )
  }

  /** The letter as an e-mail at the first stage where nothing is known yet, or why there is none. */
  #sketch():
    | { readonly letter: Letter }
    | { readonly problems: readonly Problem[]; readonly isAvailable: boolean } {
    const facts: Facts = { stage: 'invited', channel: 'email', ...this.facts }
    try {
      return { letter: compose(facts as unknown as Situation, { locale: this.#locale, seed: this.seed }) }
    } catch (error) {
      if (!isDeclinekitError(error)) throw error
      const isAvailable = error.code === 'INVALID_SITUATION' || error.code === 'TOO_LONG'
      return { problems: error.details.problems ?? [], isAvailable }
    }
  }
}

const isWithin = (found: readonly string[], path: readonly string[]): boolean =>
  path.every((key, index) => found[index] === key) || found.every((key, index) => path[index] === key)

function removeAt(object: Record<string, unknown>, [key, ...rest]: readonly string[]): void {
  if (key === undefined) return
  const inner = object[key]
  if (rest.length === 0) delete object[key]
  else if (typeof inner === 'object' && inner !== null) {
    removeAt(inner as Record<string, unknown>, rest)
    if (Object.keys(inner).length === 0) delete object[key]
  }
}
