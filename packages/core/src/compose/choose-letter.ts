import { DeclinekitError } from '../errors'
import type { Language } from '../language/language'
import { isSpoken } from '../model/channel'
import type { Move } from '../model/move'
import { purposeRows } from '../model/purpose'
import type { CompleteSituation } from '../model/situation'
import { chooseSentences } from './choose'
import type { ChosenSentence } from './chosen-sentence'
import { freshMemory, type Memory } from './memory'
import { knowledgeOf, type Knowledge } from './knowledge'
import { alternativeStep, type Plan, type Step } from './plan'
import { wait } from './plan-script'

/** What a step may mention: for an alternative also what is offered. */
export function knowledgeFor(
  step: Step,
  knowledge: Knowledge,
  situation: CompleteSituation,
  language: Language,
): Knowledge {
  const { alternatives: places } = step
  if (places === undefined) return knowledge
  const offered = places.flatMap((place) => situation.alternatives?.[place] ?? [])
  return knowledgeOf(situation, language.locale.grammar, offered)
}

/** A sentence with the step it says. */
export interface PlannedSentence {
  readonly sentence: ChosenSentence
  readonly step: Step
}

/** A letter with its wordings chosen and its facts still open. */
export interface ChosenLetter {
  readonly opening: readonly PlannedSentence[]
  readonly body: readonly (readonly PlannedSentence[])[]
  readonly closing: readonly PlannedSentence[]
}

/** What a letter is chosen from. */
export interface LetterChoice {
  readonly plan: Plan
  readonly situation: CompleteSituation
  readonly knowledge: Knowledge
  readonly language: Language
  readonly seed: number
}

/** Chooses the wordings of all that a plan says; where words come twice, once more with an eye to what follows, and the better letter stands. */
export function chooseLetter(choice: LetterChoice): ChosenLetter {
  const first = freshMemory()
  const letter = chooseWith(first, choice)
  if (first.repeats === 0) return letter
  const second = freshMemory(first.said)
  const again = chooseWith(second, choice)
  return second.repeats < first.repeats ? again : letter
}

function chooseWith(
  memory: Memory,
  { plan, situation, knowledge, language, seed }: LetterChoice,
): ChosenLetter {
  const waits = freshMemory()
  const chosenFor = (step: Step, ofFrame: boolean): PlannedSentence[] => {
    const remembered = step.topic === 'wait' ? waits : ofFrame || standsAlone(step) ? freshMemory() : memory
    const sentences = chooseStep(step, situation, knowledge, language, seed, remembered)
    return asksSomething(step, sentences, situation) ? [...sentences, ...chosenFor(wait, ofFrame)] : sentences
  }
  const choose = (steps: readonly Step[], ofFrame = false): PlannedSentence[] =>
    steps.flatMap((step) => chosenFor(step, ofFrame))
  return {
    opening: choose(plan.opening, true),
    body: plan.body.map((steps) => choose(steps)).filter((paragraph) => paragraph.length > 0),
    closing: choose(plan.closing, true),
  }
}

/** What may ask something at once: whom one speaks to (“am I speaking to …?”), or whether a message arrived. Nobody goes on before it is answered. */
const awaitsAnswer: ReadonlySet<Move> = new Set(['greeting', 'inquiry'])

/** Whether a talk asks such a question. */
function asksSomething(
  { move }: Step,
  sentences: readonly PlannedSentence[],
  { channel }: CompleteSituation,
): boolean {
  return (
    awaitsAnswer.has(move) &&
    isSpoken(channel) &&
    sentences.some(({ sentence }) => sentence.template.source.includes('?'))
  )
}

/** A direction is not heard, and a machine has heard nothing before. */
function standsAlone({ move, topic }: Step): boolean {
  return move === 'direction' || topic === 'unanswered'
}

/** Moves a letter cannot do without; any other is left out where the language has no wording for what is known. */
const indispensable: ReadonlySet<Move> = new Set([
  'greeting',
  'thanks',
  'refusal',
  'alternative',
  'condition',
])

function isIndispensable({ move }: Step, { purpose }: CompleteSituation): boolean {
  return indispensable.has(move) || purposeRows[purpose].head === move
}

function chooseStep(
  step: Step,
  situation: CompleteSituation,
  knowledge: Knowledge,
  language: Language,
  seed: number,
  memory: Memory,
): PlannedSentence[] {
  const known = knowledgeFor(step, knowledge, situation, language)
  const sentences = chooseSentences(step, situation.reason, known, memory, {
    language,
    tone: situation.tone,
    seed,
  })
  if (sentences.length === 0 && (step.alternatives?.length ?? 0) > 1) {
    // A language that cannot offer two things in one sentence offers them one after the other.
    return step.alternatives!.flatMap((place) => {
      const one = alternativeStep(situation.alternatives ?? [], [place])
      return chooseStep(one, situation, knowledge, language, seed, memory)
    })
  }
  if (sentences.length === 0 && isIndispensable(step, situation)) {
    const what = step.withReason
      ? `the move "${step.move}" with the reason "${situation.reason}"`
      : `the move "${step.move}"`
    throw new DeclinekitError(
      'NO_WORDING',
      `The language "${language.locale.id}" has no wording of ${what} (topic "${step.topic}", tone "${situation.tone}") that these facts allow. ` +
        'Add one that asks for no fact.',
      { move: step.move, topic: step.topic, tone: situation.tone },
    )
  }
  return sentences.map((sentence) => ({ sentence, step }))
}
