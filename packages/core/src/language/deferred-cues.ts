import type { SeenWords } from './seen-words'

/** A cue, and what it means when it is heard. */
export type CueEntry = readonly [cue: string, meaning: number]

/**
 * Cues that are parsed and added to the automaton only when drafts have held all the words they require. A language has thousands, a draft needs
 * some hundreds: parsing them all before the first draft is read would take longer than reading a thousand drafts.
 */
export class DeferredCues {
  #waiting: readonly CueEntry[]

  constructor(entries: Iterable<CueEntry>) {
    this.#waiting = [...entries]
  }

  /** The cues that can be heard in these words, and were not returned before. */
  activate(seen: SeenWords): readonly CueEntry[] {
    const activated: CueEntry[] = []
    const waiting: CueEntry[] = []
    for (const entry of this.#waiting) (canBeHeard(entry[0], seen) ? activated : waiting).push(entry)
    this.#waiting = waiting
    return activated
  }

  /** All cues not yet returned. */
  activateAll(): readonly CueEntry[] {
    const all = this.#waiting
    this.#waiting = []
    return all
  }
}

const wordsAlone = /^[^<>_^$?.]+$/

/** Whether each item of a cue that is words and nothing else was seen; what sets and phrases stand for is not looked at. */
function canBeHeard(cue: string, seen: SeenWords): boolean {
  for (const item of cue.split(' ')) if (wordsAlone.test(item) && !seen.hasAny(item)) return false
  return true
}
