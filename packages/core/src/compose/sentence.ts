import type { Language } from '../language/language'
import { moves, type Move } from '../model/move'
import type { CompleteContext } from '../model/situation'
import { capitalise } from './capital'
import { chooseSentences, fillSentence, freshMemory } from './choose'
import { knowledgeOf } from './knowledge'
import type { Step } from './plan'
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
  const chosenBy = moves[move].by
  const topic =
    (chosenBy === 'channel' ? context.channel : chosenBy === 'stage' ? context.stage : undefined) ?? 'any'
  const step = { move, namespace: move, topic, withReason: false } as const
  return say(step, 'undisclosed', context, language)
}

/** A refusal in one sentence, with its reason where one is given and may be said. */
export function composeRefusal(
  context: CompleteContext,
  reason: string | undefined,
  language: Language,
): string | undefined {
  const named = reason ?? context.reason ?? 'undisclosed'
  const withReason = reasonRow(named, language).disclosure !== 'withhold'
  const step = { move: 'refusal', namespace: 'refusal', topic: context.stage ?? 'any', withReason } as const
  return say(step, named, context, language)
}

function say(step: Step, reason: string, context: CompleteContext, language: Language): string | undefined {
  const knowledge = knowledgeOf(context, language.locale.grammar)
  const choice = { language, tone: context.tone ?? 'neutral', seed: 0 } as const
  const sentences = chooseSentences(step, reason, knowledge, freshMemory(), choice)
  if (sentences.length === 0) return undefined
  return sentences.map((sentence) => capitalise(fillSentence(sentence, knowledge))).join(' ')
}
