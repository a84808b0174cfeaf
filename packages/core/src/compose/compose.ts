import { DeclinekitError } from '../errors'
import { openLanguage, type Language } from '../language/language'
import type { ComposingLocale } from '../language/locale'
import { channelRows } from '../model/channel'
import { exceeds } from '../model/exceeds'
import type { Letter } from '../model/letter'
import { givesUp } from '../model/gives-up'
import type { Move } from '../model/move'
import { mediumRows, usualMedium, type MediumRow } from '../model/medium'
import { segmentsOf } from '../model/gsm-7'
import { directionPlace } from '../model/script'
import type { CompleteSituation, Situation } from '../model/situation'
import { validateSituation } from '../model/validate'
import { fillSentence } from './chosen-sentence'
import { knowledgeFor, type PlannedSentence } from './choose-letter'
import { chosenLetterFor } from './chosen-letter'
import { knowledgeOf } from './knowledge'
import { layOut, type Piece } from './layout'
import type { Step } from './plan'

/** Options of {@link compose}. */
export interface ComposeOptions<OwnReason extends string = never> {
  /** The language to write in, such as `en` of `@declinekit/templates-en`. */
  readonly locale: ComposingLocale<OwnReason>
  /** A whole number that chooses among equally good wordings; the same seed gives the same letter. Default 0. */
  readonly seed?: number
}

/**
 * Writes the letter, message or script that answers a situation. Pure: the same situation, language and seed give the same letter.
 *
 * Spoken channels give a script: what is said, with stage directions as parts of their own.
 *
 * @throws DeclinekitError `INVALID_SITUATION` with every problem at once; `TOO_LONG` where even the shortest wording does not fit the medium;
 * `NO_WORDING` where the language lacks a wording that the letter cannot do without.
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
  const complete = validateSituation(situation, language.situations)
  return composeValidated(complete, language, seedOf(options))
}

/** {@link compose} for a situation that has been validated. */
export function composeValidated(situation: CompleteSituation, language: Language, seed: number): Letter {
  const regional = language.inRegion(situation.region)
  const letter = writeLetter(situation, regional, seed)
  return exceeds(letter.text, situation) ? shortened(situation, regional, seed) : letter
}

/**
 * The first text that fits: what softens is given up one by one; then again with fewer facts mentioned, and with the other wordings of a
 * few seeds. Nothing is ever cut.
 *
 * @throws DeclinekitError `TOO_LONG` where nothing fits.
 */
function shortened(situation: CompleteSituation, language: Language, seed: number): Letter {
  let shortest: string | undefined
  for (const told of [situation, withoutMentions(situation)]) {
    for (let count = 0; count <= givesUp.length; count++) {
      const givenUp = new Set<Move>(givesUp.slice(0, count))
      for (let other = 0; other < seedsTried; other++) {
        const letter = writeLetter(told, language, seed + other, givenUp)
        if (!exceeds(letter.text, situation)) return letter
        if (shortest === undefined || letter.text.length < shortest.length) shortest = letter.text
      }
    }
  }
  throw tooLong(situation, shortest ?? '')
}

const seedsTried = 8

/** The situation without what a sentence can do without: the post, the company, the interview. */
function withoutMentions(situation: CompleteSituation): CompleteSituation {
  const { position: _, company: __, interview: ___, ...rest } = situation
  return rest
}

/** A letter on paper that names nobody is read by a house, not by one person. */
function isToAHouse({ channel, company, to }: CompleteSituation): boolean {
  return channel === 'letter' && to === undefined && company !== undefined
}

function writeLetter(
  situation: CompleteSituation,
  language: Language,
  seed: number,
  givenUp: ReadonlySet<Move> = new Set(),
): Letter {
  const { locale } = language
  const knowledge = knowledgeOf(situation, locale.grammar)
  const chosen = chosenLetterFor(situation, knowledge, language, seed, givenUp)
  const toSeveral = knowledge.genders.to === 'several' || isToAHouse(situation)
  const fill = (planned: readonly PlannedSentence[]): Piece[] =>
    planned.map(({ sentence, step }) => {
      const text = fillSentence(sentence, knowledgeFor(step, knowledge, situation, language))
      return {
        text: toSeveral ? (locale.grammar.toSeveral?.(text) ?? text) : text,
        moves: sentence.moves,
        ...(opensLine(step) ? { opensLine: true } : {}),
      }
    })
  const opening = fill(chosen.opening)
  const subject = opening.find((piece) => piece.moves.includes('subject'))
  const pieces = {
    opening: opening.filter((piece) => piece !== subject),
    body: chosen.body.map(fill),
    closing: fill(chosen.closing),
  }
  return {
    locale: locale.id,
    ...(situation.region === undefined ? {} : { region: situation.region }),
    form: channelRows[situation.channel].form,
    ...(subject === undefined ? {} : { subject: subject.text }),
    ...layOut(pieces, situation.channel, locale),
  }
}

function opensLine({ move, topic }: Step): boolean {
  return move === 'direction' && directionPlace(topic) === 'before'
}

/** By then all that softens has been given up, and company and post with it: what is left to shorten is what cannot be left out. */
function tooLong({ medium, channel }: CompleteSituation, shortest: string): DeclinekitError {
  const id = medium ?? usualMedium[channel]
  const { segments: lengths }: Partial<MediumRow> = id === undefined ? {} : mediumRows[id]
  const segments = lengths && segmentsOf(shortest, lengths).count
  const needed = segments === undefined ? `${shortest.length} characters` : `${segments} segments`
  return new DeclinekitError(
    'TOO_LONG',
    `The message needs ${needed} even without all that softens it, more than "${id ?? channel}" takes. ` +
      'Shorten the names or the term, or choose another medium.',
    { length: shortest.length, medium: id ?? channel, ...(segments === undefined ? {} : { segments }) },
  )
}

function seedOf(options: { readonly seed?: number | undefined }): number {
  const seed = options.seed ?? 0
  if (Number.isSafeInteger(seed) && seed >= 0) return seed
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `The option \`seed\` is ${String(seed)}; it must be a whole number from 0.`,
  )
}
