import { fillTemplate, type Filling, type Template } from '../language/template'
import type { Move } from '../model/move'

/** A sentence that was chosen: its template, the clauses that fill it, and the moves it makes. */
export interface ChosenSentence {
  readonly template: Template
  readonly refusal?: Template
  readonly reason?: Template
  readonly moves: readonly Move[]
}

/** A chosen sentence with everything filled in. */
export function fillSentence(sentence: ChosenSentence, filling: Filling): string {
  const { refusal, reason } = sentence
  if (refusal === undefined && reason === undefined) return fillTemplate(sentence.template, filling)
  return fillTemplate(sentence.template, {
    agree: (who, forms) => filling.agree(who, forms),
    fact(name) {
      if (name === 'refusal' && refusal !== undefined) return fillTemplate(refusal, filling)
      return name === 'reason' && reason !== undefined ? fillTemplate(reason, filling) : filling.fact(name)
    },
  })
}

/** How a sentence opens: its first two words. */
export function openingOf(sentence: string): string {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}'‹›.-]+/gu) ?? []).slice(0, 2).join(' ')
}
