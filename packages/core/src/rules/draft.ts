import { namedPerson } from '../language/named-person'
import { reasonRow } from '../language/reason-row'
import type { Lapse } from '../language/heard'
import type { HearingLanguage } from '../language/hearing-language'
import type { Grammar, NamedPerson } from '../language/locale'
import { isBody } from '../model/body'
import { channelRows, type Channel } from '../model/channel'
import type { Form, Part } from '../model/letter'
import type { Minutes } from '../model/moment'
import type { Move } from '../model/move'
import { purposes, type PurposeRow } from '../model/purpose'
import type { ReasonRow } from '../model/reason'
import type { Person } from '../model/person'
import type { CompleteContext } from '../model/situation'
import type { Alphabets } from '../read/alphabets'
import type { Characters } from '../text/characters'
import type { Heard } from '../read/hear'
import type { DetailedReading } from '../read/detailed-reading'
import type { Verdict } from '../read/verdict'
import { firstIndexWhere } from '../text/ordered'
import type { Span } from '../text/span'

/** A share of sentences understood below which what seems to be missing may only not have been understood. */
const enoughUnderstood = 0.8

/**
 * A draft as a rule sees it: what it does, what faults are heard in it, and what is known of its situation. All offsets are UTF-16 units from
 * the start of `text`.
 *
 * @example
 * // “Hi Anna, thanks for writing. I have decided not to go on. My apologies.”
 * draft.first('thanks')?.text // 'thanks for writing.'
 * draft.all('refusal').length // 1
 * draft.lapses('apology').map(({ start, end }) => draft.text.slice(start, end)) // ['apologies']
 */
export interface Draft {
  /** The draft as it was given, quoted thread and all. */
  readonly text: string
  /** What the sender wrote, taken apart in the order of the text; what stands between parts, and quoted threads, are in none. */
  readonly parts: readonly Part[]
  /** Words of what the sender wrote. */
  readonly words: number
  /** What the refusal comes to; `absent` where there is none. */
  readonly verdict: Verdict
  /** The sentence that shows the verdict; empty where none does. */
  readonly verdictAt: Partial<Span>
  /** What `check` was told, with its defaults left out: a field is undefined where nobody told. */
  readonly situation: CompleteContext
  /** What the message is for; `decline` where nothing else is told. */
  readonly purpose: PurposeRow
  /** How the reason of the situation is to be told; `state` where none is given. */
  readonly disclosure: ReasonRow['disclosure']
  /** What time it is, in minutes on the clock of the situation’s dates, where `check` was told. */
  readonly now: Minutes | undefined
  /** Whether `now` tells the hour; where only the day is known, `now` is its first minute. */
  readonly tellsHour: boolean
  /** How long the message has waited for its answer, where both moments are known. */
  readonly waited: Minutes | undefined
  /** The channel of the situation, or the one the draft looks like. */
  readonly channel: Channel
  /** Whether it is read or spoken. */
  readonly form: Form
  /** Who reads, and who writes, where the situation or the signature tells. */
  readonly reader: NamedPerson | undefined
  readonly sender: NamedPerson | undefined
  /** The script of the language, as Unicode names it. */
  readonly script: string
  /** Words that may stand twice running. */
  readonly doubles: ReadonlySet<string>
  /** Whether greeting and close stand apart in this channel, so that they are expected. */
  readonly hasFrame: boolean
  /** How much of it is in the alphabet of the language, and which words mix two. */
  readonly alphabets: Alphabets
  /** Which kinds of characters it holds: a look at them, as in `characters.has(kindsOf('digit'))`, tells that there is nothing to look for. */
  readonly characters: Characters
  /** Whether the draft holds any word at all. */
  readonly isEmpty: boolean
  /** Whether it is written in another language than the one it is judged in. */
  readonly isForeign: boolean
  /** Where a draft that refuses nothing shows what it does instead, if it does: accept, ask for another day, resign. */
  readonly otherMatter: Span | undefined
  /** Whether a refusal by the candidate is there to be judged, if only a hedged or a conditional one: any verdict but `absent` and `employers`. */
  readonly isDecline: boolean
  /** Whether most sentences were understood; if not, “missing” is a guess. */
  readonly isUnderstood: boolean
  /** The first part that makes a move; undefined where none does. */
  first(move: Move): Part | undefined
  /** Every part that makes a move, each once, in the order of the text; empty where none does. */
  all(move: Move): readonly Part[]
  /** The faults of a name, one of {@link lapses}, in the order of the text, the wider before the narrower; empty where none is heard. */
  lapses(name: Lapse): readonly Heard<Lapse>[]
  /** The part that an offset stands in; undefined between parts. */
  partAt(start: number): Part | undefined
}

/** When a draft is judged. */
export type DraftTime = Partial<Pick<Draft, 'now' | 'tellsHour' | 'waited'>>

/** The view of a reading that rules are given. */
export function draftOf(
  reading: DetailedReading,
  situation: CompleteContext,
  language: HearingLanguage,
  { now, tellsHour = false, waited }: DraftTime = {},
): Draft {
  const { grammar, script } = language.locale
  const { text, parts, words, refusal, alphabets, characters, otherMatter } = reading
  const { verdict, start, end } = refusal
  const channel = situation.channel ?? (looksLikeMessage(reading) ? 'messenger' : 'email')
  // Forty rules ask the same questions, so the answers are laid out once, when first asked for.
  const byMove = lazy(() => groupedBy(parts, ({ moves }) => moves))
  const byName = lazy(() => groupedBy(reading.lapses, ({ name }) => [name]))
  const all = (move: Move): readonly Part[] => byMove().get(move) ?? none
  const reader = lazy(() => personIfKnown(Array.isArray(situation.to) ? undefined : situation.to, grammar))
  const sender = lazy(() => personIfKnown(situation.from ?? signedName(all), grammar))
  return {
    text,
    parts,
    words,
    verdict,
    verdictAt: start === undefined || end === undefined ? {} : { start, end },
    situation,
    purpose: purposes[situation.purpose ?? 'decline'],
    disclosure: reasonRow(situation.reason ?? '', language.locale).disclosure,
    now,
    tellsHour,
    waited,
    channel,
    form: channelRows[channel].form,
    get reader() {
      return reader()
    },
    get sender() {
      return sender()
    },
    script,
    doubles: language.ear.doubles,
    hasFrame: channelRows[channel].layout === 'paragraphs',
    alphabets,
    characters,
    isEmpty: words === 0,
    isForeign: words > 0 && reading.isForeign,
    otherMatter,
    isDecline: verdict !== 'employers' && verdict !== 'absent',
    isUnderstood: reading.coverage >= enoughUnderstood,
    first: (move) => all(move)[0],
    all,
    lapses: (name) => byName().get(name) ?? none,
    partAt(start) {
      const part = parts[firstIndexWhere(parts, ({ end }) => end > start)]
      return part !== undefined && part.start <= start ? part : undefined
    },
  }
}

const none: readonly never[] = []

/** A value found out when it is first asked for, and may be nothing. */
function lazy<Value>(findOut: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => (known ??= { value: findOut() }).value
}

/** Items by each of their keys, in the order they come in; an item that has a key twice is still one. */
function groupedBy<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [item])
      else if (known.at(-1) !== item) known.push(item)
    }
  }
  return groups
}

function personIfKnown(person: Person | undefined, grammar: Grammar): NamedPerson | undefined {
  return person === undefined ? undefined : namedPerson(person, grammar)
}

/** The name a draft is signed with; the line to sign on is none. */
function signedName(all: (move: Move) => readonly Part[]): string | undefined {
  const signed = [...all('transcript'), ...all('signature')].find(({ text }) => /\p{L}/u.test(text))
  return signed !== undefined && signed.text.length <= 80 ? signed.text : undefined
}

/** The moves that close a letter. */
const closing: ReadonlySet<Move> = new Set(['farewell', 'signature', 'contact'])

/** A short text in one run, with no close of its own. */
function looksLikeMessage({ text, words, parts }: DetailedReading): boolean {
  const framed = parts.some(({ moves }) => moves.some((move) => closing.has(move)))
  return !framed && words <= channelRows.messenger.words.most && !/\n\s*\n/u.test(text.trim())
}

/** Whether a part asks something. */
export function asks({ text }: Part): boolean {
  return text.trimEnd().endsWith('?')
}

/** Whether a draft refuses under a condition and goes on to ask: who waits for an answer has not decided. */
export function awaitsAnswer({ verdict, verdictAt: { start = 0 }, parts }: Draft): boolean {
  return verdict === 'conditional' && parts.some((part) => part.end > start && isBody(part) && asks(part))
}
