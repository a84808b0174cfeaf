import type { Candidate } from './candidates'

/** What has been said so far in a letter, so that it is not said again. */
export interface Memory {
  readonly facts: Set<string>
  readonly openings: Set<string>
  readonly words: Map<string, number>
  /** The words of the sentence that was chosen last. */
  latest: ReadonlySet<string>
  /** The first words of all sentences so far. */
  readonly firstWords: string[]
  /** Reasons, as they were worded. */
  readonly reasons: Set<string>
  /** The words of each choice, in order. */
  readonly said: (readonly string[])[]
  /** What an earlier choosing of the same letter said in each place, so that what comes later is known. */
  readonly foreseen: readonly (readonly string[])[]
  /** How much has been said twice so far. */
  repeats: number
}

/** An empty memory; with what an earlier choosing of the same letter said, if there was one. */
export function freshMemory(foreseen: Memory['said'] = []): Memory {
  return {
    said: [],
    foreseen,
    repeats: 0,
    facts: new Set(),
    openings: new Set(),
    words: new Map(),
    latest: new Set(),
    firstWords: [],
    reasons: new Set(),
  }
}

/** Notes what was said. */
export function remember(chosen: Candidate, memory: Memory): void {
  memory.repeats += repeated(chosen.words, memory)
  memory.said.push(chosen.words)
  for (const fact of chosen.facts) memory.facts.add(fact)
  for (const opening of chosen.openings) memory.openings.add(opening)
  for (const { reason } of chosen.sentences) if (reason !== undefined) memory.reasons.add(reason.source)
  for (const word of chosen.words) memory.words.set(word, (memory.words.get(word) ?? 0) + 1)
  memory.latest = new Set(chosen.words)
  memory.firstWords.push(...chosen.openings.map(firstWord))
}

/** Whether no sentence opens like an earlier one, and no reason is worded as before. */
export function isFresh({ openings, sentences }: Candidate, memory: Memory): boolean {
  return (
    openings.every((opening) => !memory.openings.has(opening)) &&
    sentences.every(({ reason }) => reason === undefined || !memory.reasons.has(reason.source))
  )
}

/** How many facts are told that were not told before; one told again counts against it. */
export function newsOf(candidate: Candidate, memory: Memory): number {
  let news = 0
  for (const fact of candidate.facts) news += memory.facts.has(fact) ? -1 : 1
  return news
}

/** Whether some word would stand in the letter three times. */
export function wearsOut(words: readonly string[], memory: Memory): boolean {
  return words.some(
    (word) => (memory.words.get(word) ?? 0) + words.filter((other) => other === word).length > 2,
  )
}

/** How many words are said twice; over again in one breath they count threefold, in the sentence before double. */
export function repeated(words: readonly string[], { words: said, latest }: Memory): number {
  const here = new Set<string>()
  let sum = 0
  for (const word of words) {
    if (here.has(word)) sum += 3
    else if (latest.has(word)) sum += 2
    else if (said.has(word)) sum += 1
    here.add(word)
  }
  return sum
}

/** How many words come again later, as far as that is foreseen; in the sentence after they count double. */
export function saidAgain(words: readonly string[], { said, foreseen }: Memory): number {
  const [next = [], ...later] = foreseen.slice(said.length + 1)
  let sum = 0
  for (const word of new Set(words)) {
    if (next.includes(word)) sum += 2
    else if (later.some((others) => others.includes(word))) sum += 1
  }
  return sum
}

/** Whether the sentence would be the third in a row that opens with the same word. */
export function repeatsFirstWord(opening: string, { firstWords }: Memory): boolean {
  const word = firstWord(opening)
  return firstWords.at(-1) === word && firstWords.at(-2) === word
}

function firstWord(opening: string): string {
  return opening.split(' ', 1)[0]!
}
