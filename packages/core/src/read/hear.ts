import { breaks } from '../language/breaks'
import type { Token } from '../language/tokenizer'
import type { Ear, Meaning } from '../language/ear'
import type { HeardMove, Lapse, Signal } from '../language/heard'
import type { Hit } from '../language/cue-scanner'
import type { Names } from '../language/word-lookup'
import { cancellation, type Exception } from './cancellation'
import { unsaidIn } from './quoted'
import { firstIndexWhere } from '../text/ordered'
import type { Span } from '../text/span'

/** A cue that was heard in a sentence, with its place in the text. */
export interface Heard<Name extends string> extends Span {
  readonly name: Name
  /** Indices of its first and last word in the sentence. */
  readonly word: number
  readonly lastWord: number
  /** For a lapse, the wording to put instead. */
  readonly instead?: string
  /** For a lapse, whether its words are often innocent. */
  readonly isFaint?: boolean
  /** For a lapse, whether it counts only because nothing else is heard in its sentence. */
  readonly isDoubtful?: boolean
}

/** All that is heard in one sentence, in the order in which it begins. */
export interface Hearing extends Span {
  readonly moves: readonly Heard<HeardMove>[]
  readonly signals: readonly Heard<Signal>[]
  readonly lapses: readonly Heard<Lapse>[]
  /** The words of the sentence. */
  readonly tokens: readonly Token[]
  /** How many there are, a short form counted once. */
  readonly words: number
  /** Whether it ends in a question mark. */
  readonly asks: boolean
}

/** What is longer is heard in pieces of so many words: the lines below a close are one stretch, however many they are. */
const longestStretch = 500

/** Hears the stretches of a text, which come in order. What is a name in one of them is one in all, and so are the names given. No move is made in quotations. */
export function hearAll(
  text: string,
  tokens: readonly Token[],
  spans: readonly Span[],
  ear: Ear,
  givenNames: readonly string[] = [],
  quotations: readonly Span[] = unsaidIn(text),
): Hearing[] {
  const names = new Set<string>()
  for (const name of givenNames) {
    for (const { form } of ear.tokenizer.tokens(name)) if (form.capital) names.add(form.folded)
  }
  const sentences = tokensOf(spans, tokens)
  for (const words of sentences) {
    for (let index = 1; index < words.length; index++) {
      const { form, before } = words[index]!
      if (form.capital && before !== breaks.mark) names.add(form.folded)
    }
  }
  return spans.map((span, index) => {
    const words = sentences[index]!
    const behind = text.slice(words.at(-1)?.end ?? span.end, span.end)
    return hearSentence(span, words, ear, names, quotationOf(words, quotations), behind.includes('?'))
  })
}

/** The words of each of several stretches in order. */
function tokensOf(spans: readonly Span[], tokens: readonly Token[]): (readonly Token[])[] {
  let at = 0
  return spans.map(({ start, end }) => {
    while (at < tokens.length && tokens[at]!.start < start) at++
    const from = at
    while (at < tokens.length && tokens[at]!.start < end) at++
    return tokens.slice(from, at)
  })
}

/** By word: in which quotation it stands, or −1; undefined where the sentence quotes nothing. Words and quotations come in order. */
function quotationOf(tokens: readonly Token[], quotations: readonly Span[]): Int32Array | undefined {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined || quotations.length === 0) return undefined
  let at = firstIndexWhere(quotations, ({ end }) => end > first.start)
  if (at === quotations.length || quotations[at]!.start >= last.end) return undefined
  return Int32Array.from(tokens, ({ start }) => {
    while (at < quotations.length && quotations[at]!.end <= start) at++
    return at < quotations.length && quotations[at]!.start < start ? at : -1
  })
}

/** Hears one sentence: all its cues, less those that an exception cancels. */
function hearSentence(
  span: Span,
  tokens: readonly Token[],
  ear: Ear,
  names: Names,
  quotation: Int32Array | undefined,
  asks: boolean,
): Hearing {
  const moves: Heard<HeardMove>[] = []
  const signals: Heard<Signal>[] = []
  const lapses: Heard<Lapse>[] = []
  for (let from = 0; from < tokens.length; from += longestStretch) {
    const piece = tokens.length <= longestStretch ? tokens : tokens.slice(from, from + longestStretch)
    for (const hit of standingHits(piece, ear, names)) {
      const meaning = ear.meanings[hit.meaning]!
      const heard = place(hit, meaning, piece, from)
      if (meaning.kind === 'lapse') lapses.push(heard as Heard<Lapse>)
      else if (isQuoted(heard, quotation)) continue
      else if (meaning.kind === 'move') moves.push(heard as Heard<HeardMove>)
      else signals.push(heard as Heard<Signal>)
    }
  }
  const isSilent = !asks && moves.length === 0 && lapses.every(({ isDoubtful }) => isDoubtful === true)
  return {
    start: span.start,
    end: span.end,
    tokens,
    words: wordsIn(tokens),
    asks,
    moves,
    signals,
    lapses: apart(isSilent ? lapses : lapses.filter(({ isDoubtful }) => isDoubtful !== true)),
  }
}

/** What somebody else is quoted with is not said by the writer. */
function isQuoted({ word, lastWord }: Heard<string>, quotation: Int32Array | undefined): boolean {
  return quotation !== undefined && quotation[word]! >= 0 && quotation[word] === quotation[lastWord]
}

function wordsIn(tokens: readonly Token[]): number {
  let words = 0
  let before = -1
  for (const { start } of tokens) {
    if (start !== before) words++
    before = start
  }
  return words
}

/** What is heard and not cancelled, in the order in which it begins. */
function standingHits(tokens: readonly Token[], { matcher, meanings }: Ear, names: Names): readonly Hit[] {
  const hits = matcher.hear(tokens, names)
  if (hits.length === 0) return hits
  const exceptions: Exception[] = []
  const said: Hit[] = []
  for (const hit of hits) {
    const { kind, name, encloses = false } = meanings[hit.meaning]!
    if (kind === 'exception') exceptions.push({ name, encloses, first: hit.first, last: hit.last })
    else said.push(hit)
  }
  said.sort(byBeginning)
  if (exceptions.length === 0) return said
  const isCancelled = cancellation(exceptions)
  return said.filter((hit) => !isCancelled(meanings[hit.meaning]!.name, hit))
}

function byBeginning(a: Hit, b: Hit): number {
  return a.first - b.first || a.last - b.last
}

function place(
  { first, last }: Hit,
  { name, instead, isFaint, isDoubtful }: Meaning,
  tokens: readonly Token[],
  from: number,
): Heard<string> {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end]
  const [word, lastWord] = [first + from, last + from]
  if (isDoubtful === true) return { name, start, end, word, lastWord, isFaint: true, isDoubtful }
  if (isFaint === true) return { name, start, end, word, lastWord, isFaint }
  return instead === undefined
    ? { name, start, end, word, lastWord }
    : { name, start, end, word, lastWord, instead }
}

/**
 * One lapse for words that several cues hear; the longest says it best, but no faint one stands for one that is not. They come in order, so
 * only the last of each name can overlap.
 */
function apart(heard: readonly Heard<Lapse>[]): Heard<Lapse>[] {
  if (heard.length < 2) return [...heard]
  const kept: Heard<Lapse>[] = []
  const lastOf = new Map<Lapse, number>()
  for (const lapse of heard) {
    const at = lastOf.get(lapse.name)
    if (at === undefined || kept[at]!.end <= lapse.start) lastOf.set(lapse.name, kept.push(lapse) - 1)
    else if (saysMore(lapse, kept[at]!)) kept[at] = lapse
  }
  return kept
}

function saysMore(lapse: Heard<Lapse>, than: Heard<Lapse>): boolean {
  if (lapse.isFaint !== than.isFaint) return than.isFaint === true
  return lapse.end - lapse.start > than.end - than.start
}
