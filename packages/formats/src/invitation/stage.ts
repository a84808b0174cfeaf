import { wordsOfLanguages, type SpokenStage } from './languages'

/** Furthest first: who offers a job may speak of the interview, too. */
const furthestFirst: readonly SpokenStage[] = ['offered', 'approached', 'invited']

/**
 * The stage that a line speaks of, or undefined.
 *
 * @example
 * stageIn('We are pleased to offer you the position') // 'offered'
 */
export function stageIn(line: string): SpokenStage | undefined {
  const text = line.slice(0, 500)
  return furthestFirst.find((stage) => wordsOfLanguages.some(({ stages }) => stages[stage].test(text)))
}
