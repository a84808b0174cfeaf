import { DeclinekitError } from '../errors'
import { openLanguage, type Language } from '../language/language'
import type { Locale } from '../language/locale'
import { channels } from '../model/channel'
import type { Letter } from '../model/letter'
import type { Move } from '../model/move'
import type { CompleteSituation, Situation } from '../model/situation'
import { validateSituation } from '../model/validate'
import { chooseSentences, fillSentence, freshMemory, type ChosenSentence, type Memory } from './choose'
import { knowledgeOf, type Knowledge } from './knowledge'
import { layOut, type Piece } from './layout'
import { alternativeTopic, planLetter, type Step } from './plan'
import { reasonRow } from './reason-row'

/** Options of {@link compose}. */
export interface ComposeOptions<OwnReason extends string = never> {
  /** The language to write in, such as `en` of `@declinekit/templates-en`. */
  readonly locale: Locale<OwnReason>
  /** A whole number that chooses among equally good wordings; the same seed gives the same letter. Default 0. */
  readonly seed?: number
}

/**
 * Writes the letter or message that answers a situation. Pure: the same situation, language and seed give the same letter.
 *
 * @throws DeclinekitError `INVALID_SITUATION` with every problem at once; `NOT_AVAILABLE` for spoken channels and for purposes other than
 * `decline`; `NO_WORDING` where the language lacks a wording that the letter cannot do without.
 * @example
 * const letter = compose({ stage: 'offered', channel: 'email', reason: 'promotion', to: 'Anna Smith' }, { locale: en })
 * letter.text            // 'Dear Anna,\n\nThank you for …'
 * letter.parts[2].moves  // ['refusal', 'reason']
 */
export function compose<OwnReason extends string = never>(
  situation: Situation<OwnReason>,
  options: ComposeOptions<OwnReason>,
): Letter {
  const language = openLanguage(options?.locale)
  const complete = validateSituation(situation, language.schemas)
  return composeValidated(complete, language, seedOf(options))
}

/** {@link compose} for a situation that has been validated. */
export function composeValidated(situation: CompleteSituation, language: Language, seed: number): Letter {
  refuseUnavailable(situation)
  const { grammar } = language.locale
  const knowledge = knowledgeOf(situation, grammar)
  const draft = draftFor(situation, knowledge, language, seed)
  const fill = (planned: readonly PlannedSentence[]): Piece[] =>
    planned.map(({ sentence, step }) => ({
      text: fillSentence(sentence, knowledgeFor(step, knowledge, situation, language)),
      moves: sentence.moves,
    }))
  const opening = fill(draft.opening)
  const subject = opening.find((piece) => piece.moves.includes('subject'))
  const pieces = {
    opening: opening.filter((piece) => piece !== subject),
    body: draft.body.map(fill),
    closing: fill(draft.closing),
  }
  return {
    locale: language.locale.id,
    form: channels[situation.channel].form,
    ...(subject === undefined ? {} : { subject: subject.text }),
    ...layOut(pieces, situation.channel, grammar),
  }
}

function seedOf(options: { readonly seed?: number | undefined }): number {
  const seed = options.seed ?? 0
  if (Number.isSafeInteger(seed) && seed >= 0) return seed
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `The option \`seed\` is ${String(seed)}; it must be a whole number from 0.`,
  )
}

function refuseUnavailable({ purpose, channel }: CompleteSituation): void {
  if (purpose !== 'decline') {
    throw new DeclinekitError(
      'NOT_AVAILABLE',
      `The purpose "${purpose}" cannot be composed yet; "decline" can.`,
      { purpose },
    )
  }
  if (channels[channel].form === 'spoken') {
    const written = Object.entries(channels)
      .filter(([, row]) => row.form === 'written')
      .map(([id]) => id)
    throw new DeclinekitError(
      'NOT_AVAILABLE',
      `Scripts for "${channel}" cannot be composed yet; the written channels can: ${written.join(', ')}.`,
      { channel },
    )
  }
}

/** What a step may mention: for an alternative also what is offered. */
function knowledgeFor(
  step: Step,
  knowledge: Knowledge,
  situation: CompleteSituation,
  language: Language,
): Knowledge {
  const alternative = step.alternative === undefined ? undefined : situation.alternatives?.[step.alternative]
  return alternative === undefined ? knowledge : knowledgeOf(situation, language.locale.grammar, alternative)
}

/** A sentence with the step it says. */
interface PlannedSentence {
  readonly sentence: ChosenSentence
  readonly step: Step
}

/** A letter with its wordings chosen and its facts still open. */
interface Draft {
  readonly opening: readonly PlannedSentence[]
  readonly body: readonly (readonly PlannedSentence[])[]
  readonly closing: readonly PlannedSentence[]
}

/** Drafts that are kept; choosing costs many times what filling does, and most letters of an app are alike in what is known. */
const mostDrafts = 500
const drafts = new WeakMap<Language, Map<string, Draft>>()

function draftFor(
  situation: CompleteSituation,
  knowledge: Knowledge,
  language: Language,
  seed: number,
): Draft {
  let kept = drafts.get(language)
  if (kept === undefined) drafts.set(language, (kept = new Map()))
  const { stage, channel, reason, tone, length, alternatives = [] } = situation
  const offered = alternatives.map(alternativeTopic).join('+')
  const key = `${stage} ${channel} ${reason} ${tone} ${length} ${offered} ${knowledge.fingerprint} ${seed}`
  let draft = kept.get(key)
  if (draft === undefined) {
    draft = chooseDraft(situation, knowledge, language, seed)
    if (kept.size >= mostDrafts) kept.clear()
    kept.set(key, draft)
  }
  return draft
}

function chooseDraft(
  situation: CompleteSituation,
  knowledge: Knowledge,
  language: Language,
  seed: number,
): Draft {
  const plan = planLetter(situation, reasonRow(situation.reason, language))
  const memory = freshMemory()
  const choose = (steps: readonly Step[], ofFrame = false): PlannedSentence[] =>
    steps.flatMap((step) =>
      chooseStep(step, situation, knowledge, language, seed, ofFrame ? freshMemory() : memory),
    )
  return {
    opening: choose(plan.opening, true),
    body: plan.body.map((steps) => choose(steps)).filter((paragraph) => paragraph.length > 0),
    closing: choose(plan.closing, true),
  }
}

/** Moves a letter cannot do without; any other is left out where the language has no wording for what is known. */
const indispensable: ReadonlySet<Move> = new Set(['greeting', 'thanks', 'refusal', 'alternative'])

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
  if (sentences.length === 0 && indispensable.has(step.move)) {
    const what = step.withReason
      ? `a refusal for the reason "${situation.reason}"`
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
