import type { Language } from '../language/language'
import type { Move } from '../model/move'
import type { CompleteContext, CompleteSituation } from '../model/situation'
import { capitalise } from './capital'
import { chooseSentences, fillSentence, freshMemory } from './choose'
import { knowledgeOf } from './knowledge'
import { topicOf, type Step } from './plan'
import { reasonRow } from './reason-row'

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
  const { purpose = 'decline', reason = 'undisclosed' } = context
  const known = { ...context, purpose, reason } as CompleteSituation
  return topicOf(move, known) ?? 'any'
}

/** A refusal in one sentence, with its reason where one is given and may be said. */
export function composeRefusal(
  context: CompleteContext,
  reason: string | undefined,
  language: Language,
): string | undefined {
  const named = reason ?? context.reason ?? 'undisclosed'
  const withReason = reasonRow(named, language).disclosure !== 'withhold'
  const topic = topicFor('refusal', context)
  const step = { move: 'refusal', namespace: 'refusal', topic, withReason } as const
  return say(step, named, context, language)
}

function say(step: Step, reason: string, context: CompleteContext, language: Language): string | undefined {
  const regional = language.inRegion(context.region)
  const knowledge = knowledgeOf(context, regional.locale.grammar)
  const choice = { language: regional, tone: context.tone ?? 'neutral', seed: 0 } as const
  const sentences = chooseSentences(step, reason, knowledge, freshMemory(), choice)
  if (sentences.length === 0) return undefined
  return sentences.map((sentence) => capitalise(fillSentence(sentence, knowledge))).join(' ')
}
