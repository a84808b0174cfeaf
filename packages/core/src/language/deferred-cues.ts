import { WordTable } from './word-table'

/** A cue, and what it means when it is heard. */
export type CueEntry = readonly [cue: string, meaning: number]

const nothing: readonly CueEntry[] = []

/**
 * Cues that are parsed and added to the automaton only when a draft holds a word they require. A language has thousands, a draft needs some
 * hundreds: parsing them all before the first draft is read would take longer than reading a thousand drafts.
 */
export class DeferredCues {
  /** Cues that require no certain word, for each of theirs may be missing or is one of a set: to be added at once. */
  readonly immediate: readonly CueEntry[]
  readonly #keysByWord = new WordTable()
  readonly #cuesByKey: (readonly CueEntry[])[] = []

  /** @param common words that most drafts hold: cues wait for them only where they have no others. */
  constructor(entries: Iterable<CueEntry>, common: ReadonlySet<string>) {
    const immediate: CueEntry[] = []
    const byItem = new Map<string, CueEntry[]>()
    for (const entry of entries) {
      const item = neededItem(entry[0], common)
      if (item === undefined) immediate.push(entry)
      else if (!byItem.has(item)) byItem.set(item, [entry])
      else byItem.get(item)!.push(entry)
    }
    for (const [item, cues] of byItem) {
      const key = this.#cuesByKey.push(cues) - 1
      for (const word of item.split('|')) this.#keysByWord.add(word, key)
    }
    this.immediate = immediate
  }

  /** The cues that wait for a word, each returned but once. */
  activate(word: string): readonly CueEntry[] {
    return this.#keysByWord.of(word).flatMap((key) => this.#take(key))
  }

  /** All cues not yet returned. */
  activateAll(): readonly CueEntry[] {
    return this.#cuesByKey.flatMap((_, key) => this.#take(key))
  }

  #take(key: number): readonly CueEntry[] {
    const cues = this.#cuesByKey[key]!
    this.#cuesByKey[key] = nothing
    return cues
  }
}

const wordsAlone = /^[^<>_^$?.]+$/

/** Of the items of a cue that are words and nothing else, one that few drafts hold. */
function neededItem(cue: string, common: ReadonlySet<string>): string | undefined {
  let needed: string | undefined
  for (const item of cue.split(' ')) {
    if (!wordsAlone.test(item)) continue
    // The first of several tells what kind of word they are.
    const end = item.indexOf('|')
    if (!common.has(end < 0 ? item : item.slice(0, end))) return item
    needed ??= item
  }
  return needed
}
