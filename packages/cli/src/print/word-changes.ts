import { diffArrays } from 'diff'

/** A run of words that stays, goes or comes. */
export interface WordChange {
  readonly text: string
  readonly kind: 'same' | 'removed' | 'added'
}

/** What changes between two texts, by whole words of any script. */
export function wordChanges(before: string, after: string): WordChange[] {
  return diffArrays(wordsIn(before), wordsIn(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

const wordsIn = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
