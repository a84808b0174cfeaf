import { candidatesFor, type Candidate, type Choice } from './candidates'
import type { ChosenSentence } from './chosen-sentence'
import type { Knowledge } from './knowledge'
import {
  repeatsFirstWord,
  isFresh,
  newsOf,
  remember,
  repeated,
  saidAgain,
  wearsOut,
  type Memory,
} from './memory'
import type { Step } from './plan'

/**
 * Chooses how to say a step: of the eligible wordings those that mention most facts not mentioned yet; of those the ones that do not open
 * like an earlier sentence, and where all do, of all eligible ones; of those the ones that wear no word out, repeat the fewest words, least of
 * all their own and those of the sentences next to them, and are not the third in a row to open with one word; of those the seed’s.
 *
 * @returns no sentence where the language has no eligible wording.
 */
export function chooseSentences(
  step: Step,
  reason: string,
  knowledge: Knowledge,
  memory: Memory,
  choice: Choice,
): readonly ChosenSentence[] {
  const candidates = candidatesFor(step, reason, knowledge, choice)
  if (candidates.length === 0) return []
  const best = fewestOf(candidates, (candidate) => -newsOf(candidate, memory))
  const fresh = preferring(best, candidates, (candidate) => isFresh(candidate, memory))
  const unworn = someOf(fresh, ({ words }) => !wearsOut(words, memory))
  const newest = fewestOf(unworn, ({ words }) => repeated(words, memory) + saidAgain(words, memory))
  const among = someOf(newest, ({ openings }) => !repeatsFirstWord(openings[0]!, memory))
  const chosen = among[pick(choice.seed, `${step.move} ${step.topic}`, among.length)]!
  remember(chosen, memory)
  return chosen.sentences
}

/** Those of the best that pass; else those of all that pass; else the best. */
function preferring(
  best: Candidate[],
  all: Candidate[],
  passes: (candidate: Candidate) => boolean,
): Candidate[] {
  const passing = best.filter(passes)
  if (passing.length > 0) return passing
  const others = all.filter(passes)
  return others.length > 0 ? others : best
}

/** Those that pass, or all where none does. */
function someOf(candidates: Candidate[], passes: (candidate: Candidate) => boolean): Candidate[] {
  const passing = candidates.filter(passes)
  return passing.length > 0 ? passing : candidates
}

/** Those of which the count is lowest. */
function fewestOf(candidates: Candidate[], count: (candidate: Candidate) => number): Candidate[] {
  const counts = candidates.map(count)
  const fewest = counts.reduce((least, each) => Math.min(least, each), Infinity)
  return candidates.filter((_, index) => counts[index] === fewest)
}

/** An even spread over the wordings; seed 0 takes the first, which the language’s author put first. */
function pick(seed: number, salt: string, count: number): number {
  if (seed === 0 || count < 2) return 0
  let hash = seed >>> 0
  for (let index = 0; index < salt.length; index++)
    hash = Math.imul(hash ^ salt.charCodeAt(index), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return ((hash ^ (hash >>> 13)) >>> 0) % count
}
