import { toneRows } from '../model/tone'
import type { Phrases } from './locale'

/** Lists over those of the same key; a key without a tone takes the place of the topic’s lists in all tones, or it would never be looked up. */
export function mergePhrases(base: Phrases, over: Phrases = {}): Phrases {
  const merged = new Map<string, Wordings>(Object.entries(base))
  for (const [namespace, wordings] of Object.entries(over))
    merged.set(namespace, mergeWordings(merged.get(namespace) ?? {}, wordings))
  return Object.fromEntries(merged)
}

type Wordings = Readonly<Record<string, readonly string[]>>

function mergeWordings(base: Wordings, over: Wordings): Wordings {
  const tones = Object.keys(toneRows)
  const replaced = new Set(Object.keys(over).flatMap((key) => tones.map((tone) => `${key}_${tone}`)))
  const kept = Object.entries(base).filter(([key]) => !replaced.has(key))
  return Object.fromEntries([...kept, ...Object.entries(over)])
}
