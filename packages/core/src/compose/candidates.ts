import type { FactName } from '../language/facts'
import type { Language } from '../language/language'
import type { PhraseNamespace } from '../language/locale'
import { compileTemplate, fillTemplate, type Filling, type Template } from '../language/template'
import type { Move } from '../model/move'
import type { Tone } from '../model/tone'
import { fillSentence, openingOf, type ChosenSentence } from './chosen-sentence'
import { contentWords } from './content-words'
import { isEligible, type Knowledge } from './knowledge'
import type { Step } from './plan'

/** What choosing goes by. */
export interface Choice {
  readonly language: Language
  readonly tone: Tone
  readonly seed: number
}

/** One way to say a step: one sentence, or two where a refusal and its reason stand apart. */
export interface Candidate {
  readonly sentences: readonly ChosenSentence[]
  readonly facts: readonly string[]
  readonly openings: readonly string[]
  readonly words: readonly string[]
}

/** All ways to say a step with what is known. */
export function candidatesFor(step: Step, reason: string, knowledge: Knowledge, choice: Choice): Candidate[] {
  const eligible = (namespace: PhraseNamespace, topic: string): Template[] =>
    choice.language.phrasebook
      .wordings(namespace, topic, choice.tone)
      .filter((template) => isEligible(template, knowledge, choice.language.locale.grammar))
  if (step.move === 'answer' && step.withReason) {
    return combine(eligible('answer', step.topic), [undefined], eligible('reason', reason), step.move, choice)
  }
  if (step.move !== 'refusal' && step.move !== 'reservation')
    return eligible(step.namespace, step.topic).map((template) => single(template, step.move, choice))

  const joins = eligible('join', step.withReason ? 'refusal+reason' : 'refusal')
  const refusals = eligible(step.namespace, step.topic)
  return combine(
    joins,
    refusals,
    step.withReason ? eligible('reason', reason) : [undefined],
    step.move,
    choice,
  )
}

/** All ways to join a refusal and a reason. */
function combine(
  joins: readonly Template[],
  refusals: readonly (Template | undefined)[],
  reasons: readonly (Template | undefined)[],
  head: Move,
  choice: Choice,
): Candidate[] {
  const candidates: Candidate[] = []
  for (const join of joins) {
    for (const refusal of refusals) {
      for (const reason of reasons) candidates.push(joined(join, refusal, reason, head, choice))
    }
  }
  return candidates
}

function single(template: Template, move: Move, choice: Choice): Candidate {
  return describe([{ template, moves: [move] }], choice)
}

function joined(
  join: Template,
  refusal: Template | undefined,
  reason: Template | undefined,
  head: Move,
  choice: Choice,
): Candidate {
  const clauses = { ...(refusal && { refusal }), ...(reason && { reason }) }
  // A ready answer is one part, whatever it says.
  if (head === 'answer') return describe([{ template: join, ...clauses, moves: [head] }], choice)
  return describe(
    sentencesOf(join).map((template) => ({ template, ...clauses, moves: movesIn(template, head) })),
    choice,
  )
}

/** The moves of a sentence of a join: those whose clauses it holds. */
function movesIn(join: Template, head: Move): Move[] {
  return join.segments.flatMap((segment) => {
    if (segment.kind !== 'fact') return []
    if (segment.fact === 'refusal') return [head]
    return segment.fact === 'reason' ? ['reason' as const] : []
  })
}

const splitJoins = new WeakMap<Template, readonly Template[]>()

/** The sentences of a join; one in most. */
function sentencesOf(join: Template): readonly Template[] {
  let sentences = splitJoins.get(join)
  if (sentences === undefined) {
    sentences = join.source.split(/(?<=[.!?…]) (?=\{\{)/).map(compileTemplate)
    splitJoins.set(join, sentences)
  }
  return sentences
}

/** A template with the names of its facts in place of their values: what can be known of it before it is filled. */
const skeleton: Filling = { fact: (name) => `‹${name}›`, agree: (_, forms) => forms[0] ?? '' }

function describe(sentences: readonly ChosenSentence[], { language }: Choice): Candidate {
  const texts = sentences.map((sentence) => fillSentence(sentence, skeleton).toLowerCase())
  const templates = sentences.flatMap(({ template, refusal, reason }) =>
    [template, refusal, reason].filter((each) => each !== undefined),
  )
  const facts = templates.flatMap(({ needs }) => needs)
  return {
    sentences,
    facts: [...new Set(facts.map(identityOf))].filter(isNews),
    openings: texts.map(openingOf),
    words: [...new Set(templates)].flatMap((template) => wordsOf(template, language)),
  }
}

const wordsKnown = new WeakMap<Template, readonly string[]>()

/** The content words that a template brings along of its own; a template belongs to one language. */
function wordsOf(template: Template, language: Language): readonly string[] {
  let words = wordsKnown.get(template)
  if (words === undefined) {
    words = contentWords(fillTemplate(template, skeleton).replaceAll(/‹[^‹›]*›/gu, ' '), language)
    wordsKnown.set(template, words)
  }
  return words
}

/** Clauses are told elsewhere, and circumstances tell the reader nothing. */
function isNews(fact: FactName): boolean {
  return (
    fact !== 'refusal' &&
    fact !== 'reason' &&
    !/^(?:again$|reached\.|channel\.|purpose\.|until\.)/u.test(fact)
  )
}

/** A fact in another case, or with its article, is the same fact. */
function identityOf(fact: FactName): FactName {
  if (fact === 'position.genitive' || fact === 'position.indefinite') return 'position'
  return fact.startsWith('company.') ? 'company' : fact
}
