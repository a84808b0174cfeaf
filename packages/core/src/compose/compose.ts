import { DeclinekitError } from '../errors'
import { openLanguage, type Language } from '../language/language'
import type { Locale } from '../language/locale'
import { channels } from '../model/channel'
import type { Letter } from '../model/letter'
import type { CompleteSituation, Situation } from '../model/situation'
import { validateSituation } from '../model/validate'
import { fillSentence } from './choose'
import { draftFor, knowledgeFor, type PlannedSentence } from './draft'
import { knowledgeOf } from './knowledge'
import { layOut, type Piece } from './layout'

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
 * letter.parts[3].moves  // ['refusal', 'reason']
 */
export function compose<OwnReason extends string = never>(
  situation: Situation<NoInfer<OwnReason>>,
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
    ...layOut(pieces, situation.channel, language.locale),
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
