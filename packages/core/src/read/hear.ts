import type { Token } from '../language/fold'
import type { Ear } from '../language/language'
import type { HeardMove, Lapse, Signal } from '../language/locale'
import type { Span } from './sentences'

/** A cue that was heard in a sentence, with its place in the text. */
export interface Heard<Name extends string> extends Span {
  readonly name: Name
  /** Index of its first word in the sentence. */
  readonly word: number
  /** For a lapse, the wording to put instead. */
  readonly instead?: string
}

/** All that is heard in one sentence, in the order in which it begins. */
export interface Hearing extends Span {
  readonly moves: readonly Heard<HeardMove>[]
  readonly signals: readonly Heard<Signal>[]
  readonly lapses: readonly Heard<Lapse>[]
  /** Words of the sentence. */
  readonly words: number
}

interface RawHit {
  readonly kind: 'move' | 'signal' | 'lapse' | 'exception'
  readonly name: string
  readonly first: number
  readonly last: number
  readonly instead?: string | undefined
}

/** A sentence longer than this is heard in pieces of so many words: nobody writes one, and memory stays flat. */
const longestSentence = 2000

/** Hears one sentence: all its cues, less those that an exception overlaps. */
export function hearSentence(text: string, span: Span, ear: Ear): Hearing {
  const tokens = ear.tokenizer.tokens(text, span.start, span.end)
  const hits: RawHit[] = []
  for (let from = 0; from < tokens.length; from += longestSentence) {
    for (const hit of ear.matcher.hear(
      from === 0 && tokens.length <= longestSentence ? tokens : tokens.slice(from, from + longestSentence),
    )) {
      const { kind, name, instead } = ear.meanings[hit.meaning]!
      hits.push({ kind, name, instead, first: hit.first + from, last: hit.last + from })
    }
  }
  const exceptions = hits.filter((hit) => hit.kind === 'exception')
  const standing = hits.filter(
    (hit) => hit.kind !== 'exception' && !exceptions.some((exception) => cancels(exception, hit)),
  )
  standing.sort((a, b) => a.first - b.first || a.last - b.last)
  const heard = <Name extends string>(kind: RawHit['kind']): Heard<Name>[] =>
    standing.filter((hit) => hit.kind === kind).map((hit) => place(hit, tokens) as Heard<Name>)
  return {
    start: span.start,
    end: span.end,
    words: tokens.filter(({ start }, index) => start !== tokens[index - 1]?.start).length,
    moves: firstOfEach(heard<HeardMove>('move')),
    signals: firstOfEach(heard<Signal>('signal')),
    lapses: apart(heard<Lapse>('lapse')),
  }
}

function cancels(exception: RawHit, hit: RawHit): boolean {
  return exception.name === hit.name && exception.first <= hit.last && hit.first <= exception.last
}

function place(hit: RawHit, tokens: readonly Token[]): Heard<string> {
  return {
    name: hit.name,
    start: tokens[hit.first]!.start,
    end: tokens[hit.last]!.end,
    word: hit.first,
    ...(hit.instead === undefined ? {} : { instead: hit.instead }),
  }
}

function firstOfEach<Name extends string>(heard: readonly Heard<Name>[]): Heard<Name>[] {
  const seen = new Set<Name>()
  return heard.filter(({ name }) => !seen.has(name) && seen.add(name))
}

/** One lapse for words that several cues hear; the longest says it best. */
function apart(heard: readonly Heard<Lapse>[]): Heard<Lapse>[] {
  const kept: Heard<Lapse>[] = []
  for (const lapse of heard) {
    const at = kept.findIndex(
      (other) => other.name === lapse.name && other.start < lapse.end && lapse.start < other.end,
    )
    if (at === -1) kept.push(lapse)
    else if (lapse.end - lapse.start > kept[at]!.end - kept[at]!.start) kept[at] = lapse
  }
  return kept
}
