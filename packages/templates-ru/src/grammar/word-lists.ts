/** Words with spaces between them, as the data files have them, or one by one, as the build unpacks them. */
export type WordList = readonly string[] | string

const longestEnding = 8

/** The words of a list; they are in small letters, with е for ё. */
export function wordsOf(list: WordList): readonly string[] {
  return typeof list === 'string' ? list.split(' ') : list
}

/**
 * Tells in which list a folded word is. Lists hold words and, after a hyphen, endings: «егерь -тель -ист». The word itself wins, then its
 * longest ending, before which at least two letters stand.
 */
export function wordClass<Class>(
  ...lists: readonly (readonly [Class, WordList])[]
): (folded: string) => Class | undefined {
  const classes = new Map(lists.flatMap(([name, list]) => wordsOf(list).map((word) => [word, name] as const)))
  return (folded) => {
    let found = classes.get(folded)
    let start = Math.max(2, folded.length - longestEnding)
    for (; found === undefined && start < folded.length; start += 1)
      found = classes.get(`-${folded.slice(start)}`)
    return found
  }
}

/** As {@link wordClass} for a single list. */
export function wordTest(list: WordList): (folded: string) => boolean {
  const classOf = wordClass([true, list])
  return (folded) => classOf(folded) ?? false
}
