import { WordTable } from './word-table'

/** A cue, and what it means when it is heard. */
export type LaidCue = readonly [cue: string, meaning: number]

const nothing: readonly LaidCue[] = []

/**
 * Cues that sleep until a draft holds a word they cannot be without. A language has thousands, a draft calls for some hundreds: taking them
 * all apart before the first draft is read would take longer than reading a thousand drafts.
 */
export class Slumber {
  /** Cues that no word wakes, for each of theirs may be missing or is one of a set. */
  readonly restless: readonly LaidCue[]
  readonly #beds = new WordTable()
  readonly #sleepers: (readonly LaidCue[])[] = []

  /** @param common words that most drafts hold: cues are laid by them only where they have no others. */
  constructor(cues: Iterable<LaidCue>, common: ReadonlySet<string>) {
    const restless: LaidCue[] = []
    const byItem = new Map<string, LaidCue[]>()
    for (const laid of cues) {
      const item = neededItem(laid[0], common)
      if (item === undefined) restless.push(laid)
      else if (!byItem.has(item)) byItem.set(item, [laid])
      else byItem.get(item)!.push(laid)
    }
    for (const [item, sleepers] of byItem) {
      const bed = this.#sleepers.push(sleepers) - 1
      for (const word of item.split('|')) this.#beds.add(word, bed)
    }
    this.restless = restless
  }

  /** The cues that a word wakes, each but once. */
  wake(word: string): readonly LaidCue[] {
    return this.#beds.of(word).flatMap((bed) => this.#rouse(bed))
  }

  /** All that still sleep. */
  wakeAll(): readonly LaidCue[] {
    return this.#sleepers.flatMap((_, bed) => this.#rouse(bed))
  }

  #rouse(bed: number): readonly LaidCue[] {
    const cues = this.#sleepers[bed]!
    this.#sleepers[bed] = nothing
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
