import { DeclinekitError } from '../errors'
import { openHearingLanguage, type HearingLanguage } from '../language/hearing-language'
import type { Locale } from '../language/locale'
import { severities, type Finding, type Severity } from '../model/finding'
import { offersTime } from '../model/meeting'
import type { Letter } from '../model/letter'
import type { CompleteContext, Context } from '../model/situation'
import { minutesBetween, momentOf, tellsHour } from '../model/moment'
import { moveRows } from '../model/move'
import { validateContext } from '../model/validate-context'
import type { DetailedReading, ReadHints } from '../read/detailed-reading'
import { readInDetail } from '../read/read-draft'
import { readLetter } from '../read/read-letter'
import { draftOf, type Draft, type DraftTime } from '../rules/draft'
import type { AnyRule, Report } from '../rules/rule'
import { mendingEdits } from './mend'
import { positionsIn } from './position'
import { rulesOf } from './rules-of'

/** Options of {@link check}. */
export interface CheckOptions<OwnReason extends string = never> {
  /** The language of the draft. */
  readonly locale: Locale<OwnReason>
  /** What is known of the situation; with the stage known, rules judge by it, and edits speak to the right people. */
  readonly situation?: Context<NoInfer<OwnReason>>
  /**
   * What time it is, for the rules that ask how soon: a text such as `2026-11-25T09:30` on the clock of the situation’s dates, or a Date, of
   * which the UTC parts are taken unless the situation names a `timeZone`. Without it those rules are silent; the SDK never looks at a clock.
   * A day alone, `2026-11-25`, says nothing of the hour, and of the time that has passed no more than is sure.
   */
  readonly now?: Date | string
  /**
   * The rules to go by, in order; they take the place of the language’s own too, so pass a preset as `rulesFor(locale, strict)`.
   * Default: `rulesFor(locale)`, which is `recommended` and the language’s own.
   */
  readonly rules?: readonly AnyRule[]
  /** Ids of rules that are to keep silent this once, such as `['no-apology']`. */
  readonly allow?: readonly string[]
  /** The language to word the findings in, where it is not that of the draft: an English reader’s view of a Russian letter. */
  readonly wordedIn?: Locale<string>
}

/**
 * Judges a draft, or a letter of `compose`: what is missing, unclear, unkind or unsafe in it, where, why, and what to put instead.
 * Findings come in the order of the text; those about the whole draft come first. Of a letter its text is judged and not its subject, which
 * no offset could point into; `check(letter.subject + '\n\n' + letter.text, …)` judges both. Pure, and linear in the length of the draft.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where the draft is neither a string nor a letter, or a rule to allow does not exist;
 * `INVALID_SITUATION` with every problem at once.
 * @example
 * check('Hi [Name], I am not sure this is the right fit.', { locale: en }).map(({ rule }) => rule)
 * // ['thank-the-reader', 'end-kindly', 'fill-every-blank', 'say-no-clearly']
 */
export function check<OwnReason extends string = never>(
  letterOrText: Letter | string,
  options: CheckOptions<OwnReason>,
): Finding[] {
  const language = openHearingLanguage(options?.locale)
  const words = options.wordedIn === undefined ? language : openHearingLanguage(options.wordedIn, 'wordedIn')
  const rules = rulesOf(options, language)
  const situation =
    options.situation === undefined ? {} : validateContext(options.situation, language.contexts)
  const reading = readingOf(letterOrText, language, hintsFrom(situation))
  const draft = draftOf(reading, situation, language, timeOf(situation, options.now))
  const state: Judging = { draft, language, words, position: positionsIn(draft.text) }
  const findings: Finding[] = []
  for (const rule of rules) addFindings(rule, state, findings)
  return findings.sort(inOrder)
}

/** What all findings of a draft are made with. */
interface Judging {
  readonly draft: Draft
  readonly language: HearingLanguage
  /** The language to word them in. */
  readonly words: HearingLanguage
  readonly position: ReturnType<typeof positionsIn>
}

/** What the situation tells about a draft before it is read. */
function hintsFrom(situation: CompleteContext): ReadHints {
  const { company } = situation
  return { offersTime: offersTime(situation), names: company === undefined ? [] : [company] }
}

/** What time it is on the clock of the situation, and how long the answer has taken. */
function timeOf({ received, timeZone }: CompleteContext, now: Date | string | undefined): DraftTime {
  if (now === undefined) return {}
  return {
    now: momentOf(now, timeZone),
    tellsHour: tellsHour(now),
    waited: received === undefined ? undefined : minutesBetween(received, now, timeZone),
  }
}

function readingOf(
  letterOrText: Letter | string,
  language: HearingLanguage,
  hints: ReadHints,
): DetailedReading {
  if (typeof letterOrText === 'string') return readInDetail(letterOrText, language, hints)
  if (!isLetter(letterOrText)) {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      'The draft is neither a string nor a letter of compose(); pass one of them.',
    )
  }
  return readLetter(letterOrText, language, hints)
}

/** Whether a value is a letter whose parts are what they say, in order and apart. */
function isLetter(value: unknown): value is Letter {
  const letter = value as Letter | null
  if (typeof letter?.text !== 'string' || !Array.isArray(letter.parts)) return false
  let from = 0
  return letter.parts.every((part) => {
    const isNext = part?.start >= from && letter.text.slice(part.start, part.end) === part.text
    from = part?.end
    return (
      isNext && Array.isArray(part.moves) && part.moves.every((move: string) => Object.hasOwn(moveRows, move))
    )
  })
}

function addFindings(rule: AnyRule, state: Judging, findings: Finding[]): void {
  let why: string | undefined
  for (const report of reportsOf(rule, state.draft))
    findings.push(findingOf(rule, report, (why ??= whyOf(rule, state)), state))
}

/** @throws DeclinekitError `INVALID_ARGUMENT` where a rule gives no list of reports. */
function reportsOf(rule: AnyRule, draft: Draft): Iterable<Report> {
  const reports: unknown = rule.find(draft, rule.options)
  if (typeof reports === 'object' && reports !== null && Symbol.iterator in reports)
    return reports as Iterable<Report>
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `The rule "${rule.id}" gives no list of reports; let its \`find\` be a generator, or return a list, an empty one where nothing is wrong.`,
  )
}

function findingOf(rule: AnyRule, report: Report, why: string, state: Judging): Finding {
  const { draft, language, position } = state
  const { start, end } = report
  const edits = mendingEdits(report, draft, language)
  const finding: Writable<Finding> = {
    rule: rule.id,
    messageId: report.message,
    severity: heavier(report.severity ?? rule.severity, rule.atLeast),
    message: messageOf(rule, report, state),
    why,
    sources: rule.sources,
  }
  if (start !== undefined && end !== undefined) {
    const { line, column } = position(start)
    finding.start = start
    finding.end = end
    finding.line = line
    finding.column = column
  }
  if (edits.length > 0) finding.edits = edits
  return finding
}

/** A finding while it is put together: by one hand after the other, for a megabyte may have a million of them. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** In the reader’s language; a rule that only the draft’s language knows is worded there, and one without words says what it asks for. */
function messageOf(
  { id, about }: AnyRule,
  { message, values = {} }: Report,
  { words, language }: Judging,
): string {
  return (
    words.messageBook.message(id, message, values) ??
    language.messageBook.message(id, message, values) ??
    about
  )
}

function whyOf({ id, about }: AnyRule, { words, language }: Judging): string {
  return words.messageBook.why(id) ?? language.messageBook.why(id) ?? about
}

/** The weight of a report, raised to what the rule weighs at least. */
function heavier(severity: Severity, atLeast: Severity = 'advice'): Severity {
  return severities.indexOf(severity) < severities.indexOf(atLeast) ? severity : atLeast
}

function inOrder(a: Finding, b: Finding): number {
  return (a.start ?? -1) - (b.start ?? -1) || severities.indexOf(a.severity) - severities.indexOf(b.severity)
}
