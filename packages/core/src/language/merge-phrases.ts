import { toneRows } from '../model/tone'
import type { Phrases } from './locale'

/** Lists over those of the same key; a key without a tone takes the place of the topic’s lists in all tones, or it would never be looked up. */
export function mergePhrases(base: Phrases, over: Phrases = {}): Phrases {
  const merged: Record<string, Record<string, readonly string[]>> = {}
  for (const [namespace, wordings] of Object.entries(base)) merged[namespace] = { ...wordings }
  for (const [namespace, wordings] of Object.entries(over)) {
    const table = (merged[namespace] ??= {})
    for (const key of Object.keys(wordings)) {
      for (const tone of Object.keys(toneRows)) delete table[`${key}_${tone}`]
    }
    Object.assign(table, wordings)
  }
  return merged
}
