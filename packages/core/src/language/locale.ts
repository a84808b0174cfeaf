import type { Day } from '../model/day'
import type { Disclosure, ReasonRow } from '../model/reason'
import type { Gender, PersonParts } from '../model/person'
import type { Move } from '../model/move'
import type { HeardMove, Lapse, Signal } from './heard'
import type { Source } from '../model/source'
import type { AnyRule } from '../rules/rule'

/**
 * The wordings of one namespace: topic, or topic and tone joined by an underscore, to a list of templates.
 * Looked up as `offered_warm`, `offered`, `any_warm`, `any`, and nothing else.
 *
 * @example
 * { "offered": ["thank you for the offer"], "offered_warm": ["thanks so much for the offer!"], "any": ["thank you"] }
 */
export type Wordings = Readonly<Record<string, readonly string[]>>

/** Namespaces of phrases: the moves, and `join`, the ways in which a refusal and its reason share a sentence. */
export type PhraseNamespace = Move | 'join'

/** All wordings of a language. */
export type Phrases = Readonly<Partial<Record<PhraseNamespace, Wordings>>>

/** A cue, or a cue with the wording to put instead. */
export type LapseCue = string | { readonly cue: string; readonly instead: string }

/**
 * How a language is heard. A cue is a row of words in lower case; see `docs/languages.md` for the notation:
 * `word`, `stem*`, `one|other`, `<set>`, `word?` (may be missing), `...` (up to five words of the same clause), `...,...` (up to twelve words,
 * over the borders of clauses too), `^` and `$` (edges of the sentence), `<Name>`, `<number>`, `<money>`.
 */
export interface Lexicon {
  /** Short forms and what they stand for: `"don't": "do not"`. Cues are written in the long forms. */
  readonly contractions: Readonly<Record<string, string>>
  /** Words whose full stop ends no sentence: `dr`, `ул`; also figures that a full stop makes ordinals, `26` in “26. November”. */
  readonly abbreviations: readonly string[]
  /** Words that open a clause: `but`; only after a comma `, and`; only before certain words `and i|we`. Gaps stop there. */
  readonly clauses?: readonly string[]
  /** Words that have a capital without being names: `i`, `monday`. */
  readonly capitals?: readonly string[]
  /** The commonest words, by which a text is known to be of the language. Without them only its alphabet tells. */
  readonly functionWords?: readonly string[]
  /** Words that may well stand twice running: “had had”. */
  readonly doubles?: readonly string[]
  /** Words that join the names in a greeting: `and`. */
  readonly nameJoiners?: readonly string[]
  /** Words that open a reason, so that one of which only dots follow was left open: `due to`. */
  readonly reasonOpeners?: readonly string[]
  /** The small letters it is written with, one after the other, as in `abc`; names and loans may have others. */
  readonly alphabet?: string
  /** Named classes of words and short phrases that cues share; one may name another. */
  readonly sets: Readonly<Record<string, readonly string[]>>
  readonly moves: Readonly<Partial<Record<HeardMove, readonly string[]>>>
  readonly signals: Readonly<Partial<Record<Signal, readonly string[]>>>
  readonly lapses: Readonly<Partial<Record<Lapse, readonly LapseCue[]>>>
  /** Cues that cancel what they touch: `{ "refusal": ["do not hesitate"] }`; in square brackets, only what they enclose: `["[decline an offer]"]`. */
  readonly exceptions: Readonly<Partial<Record<HeardMove | Signal | Lapse, readonly string[]>>>
}

/** The words of one rule’s findings. */
export interface RuleWords {
  /** What is the matter and what to do, by message id. Values are named in double braces; `_one`, `_few`… are plurals. */
  readonly messages: Readonly<Record<string, string>>
  /** Why it matters, in a sentence. */
  readonly why: string
}

/** The words of findings, by rule id. */
export type Messages = Readonly<Record<string, RuleWords>>

/** A person in parts with the gender that is known or told by the name. */
export interface NamedPerson extends PersonParts {
  readonly gender: Gender
}

/** The forms of a person’s name that a letter uses; a form that is not known for certain is left out. */
export interface NameForms {
  readonly formal?: string | undefined
  readonly given?: string | undefined
  readonly full?: string | undefined
  readonly short?: string | undefined
  /** The full form in the dative, for languages that address a paper letter so. */
  readonly dative?: string | undefined
}

/** The forms of a company’s name that a sentence uses, prepositions included; see the facts `company.…`. A language gives those it needs. */
export type CompanyForms = Readonly<
  Partial<Record<'nominative' | 'at' | 'into' | 'with' | 'recipient', string>>
>

/** The forms of the name of a talk or meeting that a sentence uses, prepositions included; see the facts `event.…`. */
export type EventForms = Readonly<Record<'to' | 'at', string>>

/** What a word that agrees with the people written to goes by: one person’s gender, or that they are several. */
export type Addressed = Gender | 'several'

/** What a language does that no table can: names, agreement, dates. All of it pure. */
export interface Grammar {
  /** Takes a name apart. Never throws; what it cannot tell it leaves out. */
  parsePerson(text: string): PersonParts
  /** The gender given, or told by the name; `unknown` where neither is sure. */
  genderOf(person: PersonParts): Gender
  nameForms(person: NamedPerson): NameForms
  /** The one of the forms, as separated by `|` in a template, that agrees with the gender; undefined where none does. */
  agree(gender: Addressed, forms: readonly string[]): string | undefined
  company(name: string): string
  /** The company as it stands in a sentence, for languages in which its noun changes; others leave it out. */
  companyForms?(name: string): CompanyForms
  position(name: string): string
  /** The post in the genitive, for languages that inflect it; undefined where the endings are not certain. */
  positionGenitive?(name: string): string | undefined
  /** The post with its indefinite article, “an HR manager”; languages without articles leave it out. */
  positionIndefinite?(name: string): string | undefined
  /** The name of a talk or meeting as it stands in a sentence: quoted, or plain where it says itself what it is. */
  event(name: string): string
  /** The same with its preposition, for languages in which the noun before it changes; others leave it out. */
  eventForms?(name: string): EventForms
  /** “26 November”. */
  date(day: Day): string
  /** “26 November 2026”, for the head of a letter. */
  fullDate(day: Day): string
  /** The weekday as it stands beside a date or in its place. */
  weekday(day: Day): string
  /** A time of day, given as `HH:MM`. */
  time(time: string): string
  /** One offered slot: day, date and time. */
  slot(day: Day, time: string | undefined): string
  /** Joins alternatives: “a, b or c”. */
  either(items: readonly string[]): string
  /** Joins what belongs together: “a, b and c”. */
  both(items: readonly string[]): string
  /**
   * What the forms of a word, given in small letters, have in common, so that no letter wears it out; undefined for the commonest words, which
   * nobody hears twice. Without it a word is told by its beginning, and only a long one.
   */
  stem?(word: string): string | undefined
  /** Times with the time zone they are meant in, an IANA name; unchanged where none is given. */
  inTimeZone(times: string, timeZone: string | undefined): string
  /** A sentence as it is said to several people, or to a house in a letter that names nobody, for languages that say “you” otherwise to them. */
  toSeveral?(sentence: string): string
  /** A sentence as it continues after a greeting and a comma: its first letter small, unless the word keeps its capital. */
  continued(sentence: string): string
}

/**
 * The composing half of a language: words for saying and the grammar they need, and nothing to hear a draft with. It is all that `compose`
 * asks for, and a fraction of the whole; a language package offers it under its entry `compose`. Applied linguistics calls the two halves
 * of knowing a language productive and receptive; a {@link Locale} has both.
 *
 * @example
 * import { compose } from '@declinekit/core'
 * import { en } from '@declinekit/templates-en/compose'
 *
 * compose({ stage: 'offered', channel: 'email' }, { locale: en })
 */
export interface ComposingLocale<OwnReason extends string = never> {
  /** BCP 47 tag, such as `en`. */
  readonly id: string
  /** Its own name, such as `Русский`. */
  readonly name: string
  /** The script it is written in, as Unicode names it: `Latin`, `Cyrillic`. */
  readonly script: string
  readonly phrases: Phrases
  readonly grammar: Grammar
  /** Where the name stands that writes out a signature by hand: below the line to sign on (the default), or beside it. */
  readonly transcript?: 'below' | 'beside'
  /** Where the date of a paper letter stands: below the addressee (the default), or above. */
  readonly dateLine?: 'above' | 'below'
  /**
   * How the body of a letter opens after a greeting that ends in a comma: with a capital (the default), or going on in the sentence of the
   * greeting, as in German, by `grammar.continued`.
   */
  readonly afterGreeting?: 'capital' | 'continued'
  /** Customs of regions that share the language, by their codes: `{ US: { phrases: {…} } }`. */
  readonly regions?: Readonly<Record<string, Region>>
  /** Reasons beyond the model’s own, added with `extendLocale`. */
  readonly reasons?: Readonly<Record<OwnReason, OwnReasonRow>>
}

/**
 * A language: words for saying, words for hearing, and a little grammar. Pass it to `compose`, `read` and `check`;
 * nothing is registered anywhere. It is finished when the conformance laws hold.
 */
export interface Locale<OwnReason extends string = never> extends ComposingLocale<OwnReason> {
  readonly lexicon: Lexicon
  readonly messages: Messages
  /** Etiquette that only this language has. */
  readonly rules?: readonly AnyRule[]
}

/** How an own reason is declared. */
export type OwnReasonRow = { readonly disclosure: Disclosure } & Partial<
  Omit<ReasonRow, 'disclosure' | 'sources'>
> & {
    readonly sources?: readonly Source[]
  }

/** What a region does otherwise: lists of phrases that stand in place of the language’s, spellings of words, forms of names and dates. */
export interface Region {
  readonly phrases?: Phrases
  /** Words in the language’s spelling and in the region’s, in lower case: `{ "organisation": "organization" }`. */
  readonly spelling?: Readonly<Record<string, string>>
  readonly grammar?: Partial<Grammar>
  readonly dateLine?: 'above' | 'below'
}
