import { say } from '../words/words'

/** “ Did you mean …?” with the valid word nearest to a wrong one; nothing where none is near. */
export async function guessAmong(word: string, valid: Iterable<string>, prefix = ''): Promise<string> {
  const { nearest } = await import('@declinekit/core')
  const guess = nearest(word, valid)
  return guess === undefined ? '' : ` ${say('error.didYouMean', { guess: `${prefix}${guess}` })}`
}
