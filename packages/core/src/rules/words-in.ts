import type { Part } from '../model/letter'

/** How many words stand in these parts, as they are parted by spaces. */
export function wordsIn(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
}
