import type { HeardMove, Lapse, Signal } from './heard'
import type { Lexicon } from './locale'
import { foldWord } from '../text/fold-word'
import { alternativesOf } from './alternatives'
import { Tokenizer } from './tokenizer'
import { parseCue, parseException, parseLapse } from './cue'
import { Matcher } from './matcher'
import type { CueEntry } from './deferred-cues'

/** What a cue means when it is heard. */
export interface Meaning {
  readonly kind: 'move' | 'signal' | 'lapse' | 'exception'
  /** The move, signal or lapse; for an exception, what it cancels. */
  readonly name: HeardMove | Signal | Lapse
  /** For a lapse, the wording to put instead. */
  readonly instead?: string
  /** For a lapse, whether its words are often innocent. */
  readonly isFaint?: boolean
  /** For a lapse, whether it counts only where nothing else is heard in its sentence. */
  readonly isDoubtful?: boolean
  /** For an exception, whether it cancels only what it encloses. */
  readonly encloses?: boolean
}

/** What a language hears with. */
export interface Ear {
  readonly matcher: Matcher
  readonly meanings: readonly Meaning[]
  readonly tokenizer: Tokenizer
  readonly abbreviations: ReadonlySet<string>
  /** Words that may stand twice running. */
  readonly doubles: ReadonlySet<string>
  /** Words that join names, and words that open a reason, as alternatives of a pattern. */
  readonly nameJoiners: string
  readonly reasonOpeners: string
}

/** An ear for the cues of a lexicon. */
export function earFor(lexicon: Lexicon): Ear {
  const entries: CueEntry[] = []
  const meanings: Meaning[] = []
  const add = (cues: readonly string[] = [], meaning: Meaning): void => {
    if (cues.length === 0) return
    for (const cue of cues) entries.push([cue, meanings.length])
    meanings.push(meaning)
  }
  for (const name of keysOf(lexicon.moves)) add(lexicon.moves[name], { kind: 'move', name })
  for (const name of keysOf(lexicon.signals)) add(lexicon.signals[name], { kind: 'signal', name })
  for (const name of keysOf(lexicon.exceptions)) {
    for (const encloses of [false, true]) {
      const cues = (lexicon.exceptions[name] ?? [])
        .map(parseException)
        .filter((cue) => cue.encloses === encloses)
      add(
        cues.map(({ cue }) => cue),
        { kind: 'exception', name, encloses },
      )
    }
  }
  for (const name of keysOf(lexicon.lapses)) {
    for (const lapse of lexicon.lapses[name] ?? []) {
      const { cue, instead, isFaint, isDoubtful } = parseLapse(lapse)
      add([cue], { kind: 'lapse', name, isFaint, isDoubtful, ...(instead === undefined ? {} : { instead }) })
    }
  }
  return {
    matcher: new Matcher(lexicon.sets, entries),
    meanings,
    tokenizer: new Tokenizer({
      ...lexicon,
      quotingWords: quotingWordsIn(lexicon.signals.quotation, lexicon.functionWords),
    }),
    abbreviations: new Set(lexicon.abbreviations.map((abbreviation) => foldWord(abbreviation))),
    doubles: new Set(lexicon.doubles),
    nameJoiners: alternativesOf(lexicon.nameJoiners),
    reasonOpeners: alternativesOf(lexicon.reasonOpeners),
  }
}

/** Of each cue a word it cannot do without, one that few texts hold where it has one; undefined where one has none, for its words stand in sets. */
function quotingWordsIn(
  cues: readonly string[] = [],
  commonWords: readonly string[] = [],
): readonly string[] | undefined {
  const common = new Set(commonWords)
  const needed = cues.map((cue) => {
    const lists = parseCue(cue).flatMap((item) =>
      item.kind === 'words' && !item.optional ? [item.words] : [],
    )
    return lists.findLast((words) => !words.some((word) => common.has(word))) ?? lists.at(-1)
  })
  return needed.some((words) => words === undefined) ? undefined : needed.flatMap((words) => words ?? [])
}

function keysOf<Key extends string>(table: Readonly<Partial<Record<Key, unknown>>>): Key[] {
  return Object.keys(table) as Key[]
}
