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
import type { Span } from '../text/span'

/** A share of sentences understood below which what seems to be missing may only not have been understood. */
const enoughUnderstood = 0.8

/** A draft as a rule sees it: what it does, what faults are heard in it, and what is known of its situation. */
export interface Draft {
  readonly text: string
  readonly parts: readonly Part[]
  /** Words of what the sender wrote. */
  readonly words: number
  readonly verdict: Verdict
  /** The sentence that shows the verdict. */
  readonly verdictAt: Partial<Span>
  readonly situation: CompleteContext
  /** What the message is for; `decline` where nothing else is told. */
  readonly purpose: PurposeRow
  /** How the reason of the situation is to be told; `state` where none is given. */
  readonly disclosure: ReasonRow['disclosure']
  /** What time it is, in minutes on the clock of the situation’s dates, where `check` was told. */
  readonly now: Minutes | undefined
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
  readonly alphabets: Alphabets
  /** Which kinds of characters it holds: a look at them tells that there is nothing to look for. */
  readonly characters: Characters
  /** Whether the draft holds any word at all. */
  readonly isEmpty: boolean
  /** Whether it is written in another language than the one it is judged in. */
  readonly isForeign: boolean
  /** Where a draft that refuses nothing shows what it does instead, if it does: accept, ask for another day, resign. */
  readonly otherMatter: Span | undefined
  /** Whether a refusal by the candidate is there to be judged, well or badly made. */
  readonly isDecline: boolean
  /** Whether most sentences were understood; if not, “missing” is a guess. */
  readonly isUnderstood: boolean
  first(move: Move): Part | undefined
  all(move: Move): readonly Part[]
  lapses(name: Lapse): readonly Heard<Lapse>[]
  /** The part a span stands in. */
  partAt(start: number): Part | undefined
}

/** When a draft is judged. */
export type DraftTime = Partial<Pick<Draft, 'now' | 'waited'>>

/** What was found out, and may be nothing. */
interface Known<Value> {
  readonly value: Value | undefined
}

/** The view of a reading that rules are given. */
export function draftOf(
  reading: DetailedReading,
  situation: CompleteContext,
  language: HearingLanguage,
  time: DraftTime = {},
): Draft {
  const { grammar, script } = language.locale
  const { text, parts, words, refusal, alphabets, characters } = reading
  const channel = situation.channel ?? (looksLikeMessage(reading) ? 'messenger' : 'email')
  // Forty rules ask the same questions, so the answers are laid out once, when first asked for.
  let byMove: ReadonlyMap<Move, readonly Part[]> | undefined
  let byName: ReadonlyMap<Lapse, readonly Heard<Lapse>[]> | undefined
  let reader: Known<NamedPerson> | undefined
  let sender: Known<NamedPerson> | undefined
  const all = (move: Move): readonly Part[] => (byMove ??= partsByMove(parts)).get(move) ?? none
  return {
    text,
    parts,
    words,
    verdict: refusal.verdict,
    verdictAt:
      refusal.start === undefined || refusal.end === undefined
        ? {}
        : { start: refusal.start, end: refusal.end },
    situation,
    purpose: purposes[situation.purpose ?? 'decline'],
    disclosure: reasonRow(situation.reason ?? '', language.locale).disclosure,
    now: time.now,
    waited: time.waited,
    channel,
    form: channelRows[channel].form,
    get reader() {
      reader ??= { value: Array.isArray(situation.to) ? undefined : personIfKnown(situation.to, grammar) }
      return reader.value
    },
    get sender() {
      sender ??= { value: personIfKnown(situation.from ?? signedName(all), grammar) }
      return sender.value
    },
    script,
    doubles: language.ear.doubles,
    hasFrame: channelRows[channel].layout === 'paragraphs',
    alphabets,
    characters,
    isEmpty: words === 0,
    isForeign: words > 0 && reading.isForeign,
    otherMatter: reading.otherMatter,
    isDecline: refusal.verdict !== 'employers' && refusal.verdict !== 'absent',
    isUnderstood: reading.coverage >= enoughUnderstood,
    first: (move) => all(move)[0],
    all,
    lapses: (name) => (byName ??= grouped(reading.lapses)).get(name) ?? none,
    partAt: (start) => partAt(parts, start),
  }
}

const none: readonly never[] = []

function partsByMove(parts: readonly Part[]): Map<Move, Part[]> {
  const byMove = new Map<Move, Part[]>()
  for (const part of parts) {
    for (const move of part.moves) {
      const known = byMove.get(move)
      if (known === undefined) byMove.set(move, [part])
      // A part that makes a move twice is still one.
      else if (known.at(-1) !== part) known.push(part)
    }
  }
  return byMove
}

function grouped(lapses: readonly Heard<Lapse>[]): Map<Lapse, Heard<Lapse>[]> {
  const byName = new Map<Lapse, Heard<Lapse>[]>()
  for (const lapse of lapses) {
    const known = byName.get(lapse.name)
    if (known === undefined) byName.set(lapse.name, [lapse])
    else known.push(lapse)
  }
  return byName
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

/** The part an offset stands in; parts are in order, so halves suffice. */
function partAt(parts: readonly Part[], offset: number): Part | undefined {
  let low = 0
  let high = parts.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const part = parts[middle]!
    if (offset < part.start) high = middle - 1
    else if (offset >= part.end) low = middle + 1
    else return part
  }
  return undefined
}
