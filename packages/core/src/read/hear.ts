import type { Token } from '../language/fold'
import type { Ear } from '../language/language'
import type { HeardMove, Lapse, Signal } from '../language/heard'
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

/** A sentence longer than this is heard in pieces of so many words: nobody writes one. */
const longestSentence = 500

/** Hears one sentence: all its cues, less those that an exception overlaps. */
export function hearSentence(text: string, span: Span, ear: Ear): Hearing {
  const tokens = ear.tokenizer.tokens(text, span.start, span.end)
  const hits = standingHits(tokens, ear)
  const heard = <Name extends string>(kind: RawHit['kind']): Heard<Name>[] =>
    hits.filter((hit) => hit.kind === kind).map((hit) => place(hit, tokens) as Heard<Name>)
  return {
    start: span.start,
    end: span.end,
    words: tokens.filter(({ start }, index) => start !== tokens[index - 1]?.start).length,
    moves: firstOfEach(heard<HeardMove>('move')),
    signals: firstOfEach(heard<Signal>('signal')),
    lapses: apart(heard<Lapse>('lapse')),
  }
}

/** What is heard and not cancelled, in the order in which it begins; heard in pieces, so that time stays linear in any length. */
function standingHits(tokens: readonly Token[], ear: Ear): RawHit[] {
  const standing: RawHit[] = []
  for (let from = 0; from < tokens.length; from += longestSentence) {
    const piece = tokens.length <= longestSentence ? tokens : tokens.slice(from, from + longestSentence)
    const hits = ear.matcher.hear(piece).map(({ meaning, first, last }): RawHit => {
      const { kind, name, instead } = ear.meanings[meaning]!
      return { kind, name, instead, first: first + from, last: last + from }
    })
    const exceptions = hits.filter((hit) => hit.kind === 'exception')
    const left = hits.filter(
      (hit) => hit.kind !== 'exception' && !exceptions.some((exception) => cancels(exception, hit)),
    )
    standing.push(...left.toSorted((a, b) => a.first - b.first || a.last - b.last))
  }
  return standing
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

/** One lapse for words that several cues hear; the longest says it best. They come in order, so only the last of each name can overlap. */
function apart(heard: readonly Heard<Lapse>[]): Heard<Lapse>[] {
  const kept: Heard<Lapse>[] = []
  const lastOf = new Map<Lapse, number>()
  for (const lapse of heard) {
    const at = lastOf.get(lapse.name)
    if (at === undefined || kept[at]!.end <= lapse.start) lastOf.set(lapse.name, kept.push(lapse) - 1)
    else if (lapse.end - lapse.start > kept[at]!.end - kept[at]!.start) kept[at] = lapse
  }
  return kept
}
