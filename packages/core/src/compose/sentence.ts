import { BoundedMap } from '../bounded-map'
import type { Language } from '../language/language'
import { isMeeting } from '../model/meeting'
import type { Move } from '../model/move'
import type { CompleteContext, CompleteSituation } from '../model/situation'
import { capitalise } from './capital'
import type { Tone } from '../model/tone'
import { chooseSentences } from './choose'
import { fillSentence, type ChosenSentence } from './chosen-sentence'
import { freshMemory } from './memory'
import { knowledgeOf, type Knowledge } from './knowledge'
import { alternativeSteps, topicOf, type Step } from './plan'
import { reasonRow } from '../language/reason-row'

/**
 * One sentence of a move, to be put into a draft: in the tone of the situation, or neutral where none is known.
 *
 * @returns undefined where the language has no wording that these facts allow.
 */
export function composeSentence(
  move: Move,
  context: CompleteContext,
  language: Language,
): string | undefined {
  const step = { move, namespace: move, topic: topicFor(move, context), withReason: false } as const
  return say(step, 'undisclosed', context, language)
}

/** The topic of a move as far as the situation is known. */
function topicFor(move: Move, context: CompleteContext): string {
  const { purpose = 'decline', reason = 'undisclosed', alternatives = [] } = context
  const [meeting] = alternativeSteps(alternatives.filter(isMeeting))
  if (move === 'alternative' && meeting !== undefined) return meeting.topic
  const known = { ...context, purpose, reason } as CompleteSituation
  return topicOf(move, known)
}

/** A refusal in one sentence, with its reason where one is given and may be said. */
export function composeRefusal(
  context: CompleteContext,
  reason: string | undefined,
  language: Language,
): string | undefined {
  const named = reason ?? context.reason ?? 'undisclosed'
  const withReason = reasonRow(named, language.locale).disclosure !== 'withhold'
  const topic = topicFor('refusal', context)
  const step = { move: 'refusal', namespace: 'refusal', topic, withReason } as const
  return say(step, named, context, language)
}

/** Sentences that were chosen, by language, under what the choice went by; they are few, and asked for with every draft. */
const chosen = new WeakMap<Language, BoundedMap<string, readonly ChosenSentence[]>>()
const mostChosen = 500

function say(step: Step, reason: string, context: CompleteContext, language: Language): string | undefined {
  const regional = language.inRegion(context.region)
  const knowledge = knowledgeOf(context, regional.locale.grammar)
  const sentences = chosenFor(step, reason, context.tone ?? 'neutral', knowledge, regional)
  if (sentences.length === 0) return undefined
  return sentences.map((sentence) => capitalise(fillSentence(sentence, knowledge))).join(' ')
}

function chosenFor(
  step: Step,
  reason: string,
  tone: Tone,
  knowledge: Knowledge,
  language: Language,
): readonly ChosenSentence[] {
  let kept = chosen.get(language)
  if (kept === undefined) chosen.set(language, (kept = new BoundedMap(mostChosen)))
  const key = `${step.move} ${step.topic} ${step.withReason ? reason : ''} ${tone} ${knowledge.fingerprint}`
  let sentences = kept.get(key)
  if (sentences === undefined) {
    sentences = chooseSentences(step, reason, knowledge, freshMemory(), { language, tone, seed: 0 })
    kept.set(key, sentences)
  }
  return sentences
}
