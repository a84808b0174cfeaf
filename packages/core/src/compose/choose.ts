import type { FactName } from '../language/facts'
import type { Language } from '../language/language'
import type { PhraseNamespace } from '../language/locale'
import { compileTemplate, fillTemplate, type Filling, type Template } from '../language/template'
import type { Move } from '../model/move'
import type { Tone } from '../model/tone'
import { contentWords } from './content-words'
import { isEligible, type Knowledge } from './knowledge'
import type { Step } from './plan'

/** A sentence that was chosen: its template, the clauses that fill it, and the moves it makes. */
export interface ChosenSentence {
  readonly template: Template
  readonly refusal?: Template
  readonly reason?: Template
  readonly moves: readonly Move[]
}

/** What has been said so far in a letter, so that it is not said again. */
export interface Memory {
  readonly facts: Set<string>
  readonly openings: Set<string>
  readonly words: Map<string, number>
  /** The words of the sentence that was chosen last. */
  latest: ReadonlySet<string>
  /** Reasons, as they were worded. */
  readonly reasons: Set<string>
}

/** An empty memory. */
export function freshMemory(): Memory {
  return { facts: new Set(), openings: new Set(), words: new Map(), latest: new Set(), reasons: new Set() }
}

/** What choosing goes by. */
export interface Choice {
  readonly language: Language
  readonly tone: Tone
  readonly seed: number
}

/** One way to say a step: one sentence, or two where a refusal and its reason stand apart. */
interface Candidate {
  readonly sentences: readonly ChosenSentence[]
  readonly facts: readonly string[]
  readonly openings: readonly string[]
  readonly words: readonly string[]
}

/**
 * Chooses how to say a step: of the eligible wordings those that mention most facts not mentioned yet; of those the ones that neither open
 * like an earlier sentence nor wear a word out; of those, where there are any, the ones that repeat no word of the sentence before; of those
 * the seed’s.
 *
 * @returns no sentence where the language has no eligible wording.
 */
export function chooseSentences(
  step: Step,
  reason: string,
  knowledge: Knowledge,
  memory: Memory,
  choice: Choice,
): readonly ChosenSentence[] {
  const candidates = candidatesFor(step, reason, knowledge, choice)
  if (candidates.length === 0) return []
  const news = candidates.map((candidate) => newsOf(candidate, memory))
  const best = candidates.filter((_, index) => news[index] === Math.max(...news))
  const fresh = preferring(best, candidates, (candidate) => isFresh(candidate, memory))
  const unworn = someOf(fresh, ({ words }) => !wearsOut(words, memory))
  const among = someOf(unworn, ({ words }) => !words.some((word) => memory.latest.has(word)))
  const chosen = among[pick(choice.seed, `${step.move} ${step.topic}`, among.length)]!
  remember(chosen, memory)
  return chosen.sentences
}

/** Those of the best that pass; else those of all that pass; else the best. */
function preferring(
  best: Candidate[],
  all: Candidate[],
  passes: (candidate: Candidate) => boolean,
): Candidate[] {
  const passing = best.filter(passes)
  if (passing.length > 0) return passing
  const others = all.filter(passes)
  return others.length > 0 ? others : best
}

/** Those that pass, or all where none does. */
function someOf(candidates: Candidate[], passes: (candidate: Candidate) => boolean): Candidate[] {
  const passing = candidates.filter(passes)
  return passing.length > 0 ? passing : candidates
}

/** Whether no sentence opens like an earlier one, and no reason is worded as before. */
function isFresh({ openings, sentences }: Candidate, memory: Memory): boolean {
  return (
    openings.every((opening) => !memory.openings.has(opening)) &&
    sentences.every(({ reason }) => reason === undefined || !memory.reasons.has(reason.source))
  )
}

function newsOf(candidate: Candidate, memory: Memory): number {
  let news = 0
  for (const fact of candidate.facts) news += memory.facts.has(fact) ? -1 : 1
  return news
}

/** Whether some word would stand in the letter three times. */
function wearsOut(words: readonly string[], memory: Memory): boolean {
  return words.some(
    (word) => (memory.words.get(word) ?? 0) + words.filter((other) => other === word).length > 2,
  )
}

function remember(chosen: Candidate, memory: Memory): void {
  for (const fact of chosen.facts) memory.facts.add(fact)
  for (const opening of chosen.openings) memory.openings.add(opening)
  for (const { reason } of chosen.sentences) if (reason !== undefined) memory.reasons.add(reason.source)
  for (const word of chosen.words) memory.words.set(word, (memory.words.get(word) ?? 0) + 1)
  memory.latest = new Set(chosen.words)
}

/** An even spread over the wordings; seed 0 takes the first, which the language’s author put first. */
function pick(seed: number, salt: string, count: number): number {
  if (seed === 0 || count < 2) return 0
  let hash = seed >>> 0
  for (let index = 0; index < salt.length; index++)
    hash = Math.imul(hash ^ salt.charCodeAt(index), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return ((hash ^ (hash >>> 13)) >>> 0) % count
}

function candidatesFor(step: Step, reason: string, knowledge: Knowledge, choice: Choice): Candidate[] {
  const eligible = (namespace: PhraseNamespace, topic: string): Template[] =>
    choice.language.phrasebook
      .wordings(namespace, topic, choice.tone)
      .filter((template) => isEligible(template, knowledge, choice.language.locale.grammar))
  if (step.move === 'answer' && step.withReason) {
    return combine(eligible('answer', step.topic), [undefined], eligible('reason', reason), step.move, choice)
  }
  if (step.move !== 'refusal' && step.move !== 'reservation')
    return eligible(step.namespace, step.topic).map((template) => single(template, step.move, choice))

  const joins = choice.language.phrasebook.wordings(
    'join',
    step.withReason ? 'refusal+reason' : 'refusal',
    choice.tone,
  )
  const refusals = eligible(step.namespace, step.topic)
  return combine(
    joins,
    refusals,
    step.withReason ? eligible('reason', reason) : [undefined],
    step.move,
    choice,
  )
}

/** All ways to join a refusal and a reason, mixed so that the first few differ in all three. */
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
    facts: [...new Set(facts.map(identityOf))].filter((fact) => fact !== 'refusal' && fact !== 'reason'),
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

/** A fact in another case, or with its article, is the same fact. */
function identityOf(fact: FactName): FactName {
  if (fact === 'position.genitive' || fact === 'position.indefinite') return 'position'
  return fact.startsWith('company.') ? 'company' : fact
}

/** How a sentence opens: its first two words. */
export function openingOf(sentence: string): string {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}'‹›.-]+/gu) ?? []).slice(0, 2).join(' ')
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
