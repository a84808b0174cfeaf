/** A stage direction as it stands among words that are said: in square brackets, unless it has brackets of its own. */
export function bracketed(direction: string): string {
  return /^[[(].*[\])]$/su.test(direction.trim()) ? direction : `[${direction.trim()}]`
}
