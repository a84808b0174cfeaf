export { compose, type ComposeOptions } from './compose/compose'
export { read, type Reading } from './read/reading'
export type { RefusalVerdict, Verdict } from './read/verdict'
export { check, type CheckOptions } from './check/check'
export { applyEdits } from './check/apply-edits'
export { extendLocale } from './language/extend'
export type { LocaleExtension } from './language/locale-extension'
export { DeclinekitError, type DeclinekitErrorCode, type DeclinekitErrorDetails } from './errors'
export type { ExpectedKind, Problem, ProblemKind, ProblemValues } from './model/problem'

export { stages, type Stage, type StageRow } from './model/stage'
export { channels, type Channel, type ChannelRow } from './model/channel'
export { reasons, type Disclosure, type Reason, type ReasonRow } from './model/reason'
export { lengths, tones, type Length, type Tone, type ToneRow } from './model/tone'
export { purposes, rounds, type Purpose, type PurposeRow, type Round } from './model/purpose'
export { directions, turns, type Direction, type Turn } from './model/script'
export { plainMarkOf, septetsOf } from './model/gsm-7'
export { media, mediaAsOf, type Medium, type MediumRow, type TelephoneAlphabet } from './model/medium'
export { moves, type ChosenBy, type Move, type MoveKind, type MoveRow, type Paragraph } from './model/move'
export type { Circumstances } from './model/circumstances'
export { alternatives, type AlternativeKind } from './model/alternative'
export { sources, type Source } from './model/source'
export type { Described } from './model/described'
export { situationSchema, type CompleteContext, type Context, type Situation } from './model/situation'
export { contextSchema } from './model/context'
export type { Day } from './model/day'
export type { Gender, Person, PersonParts } from './model/person'
export type { Form, Letter, Part } from './model/letter'
export { isMoment } from './model/moment'
export { nearest } from './model/nearest'
export { severities, type Edit, type Finding, type Severity } from './model/finding'

export { message, recommended, strict } from './rules'
export { rulesFor } from './rules/rules-for'
export type { AnyRule, Mend, Report, Rule } from './rules/rule'
export type { Draft } from './rules/draft'
export type { Alphabets } from './read/alphabets'
export type { Heard } from './read/hear'
export { kindsOf, type CharacterKind, type Characters, type Kinds } from './text/characters'
export type { Span } from './text/span'

export { facts, type FactName } from './language/facts'
export type {
  Addressed,
  CompanyForms,
  ComposingLocale,
  Grammar,
  LapseCue,
  Lexicon,
  Locale,
  Messages,
  NamedPerson,
  NameForms,
  OwnReasonRow,
  PhraseNamespace,
  Phrases,
  Region,
  RuleWords,
  Wordings,
} from './language/locale'
export { heardMoves, lapses, signals, type HeardMove, type Lapse, type Signal } from './language/heard'
