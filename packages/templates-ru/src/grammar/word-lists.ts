/**
 * Tells in which list a folded word is. Lists have spaces between their words, in small letters with е for ё; after a hyphen they hold
 * endings: «егерь -тель -ист». The word itself wins, then its longest ending, before which at least two letters stand.
 */
export function wordClass<Class extends string>(
  lists: Readonly<Record<Class, string>>,
): (folded: string) => Class | undefined {
  const classes = new Map<string, Class>()
  for (const name in lists) for (const word of lists[name].split(' ')) classes.set(word, name)
  return (folded) => {
    let found = classes.get(folded)
    for (let start = 2; found === undefined && start < folded.length; start += 1)
      found = classes.get(`-${folded.slice(start)}`)
    return found
  }
}

const classesOf = new Map<string, (folded: string) => string | undefined>()

/** Whether a folded word or an ending of it is in a list, as {@link wordClass} has it. */
export function isListed(folded: string, list: string): boolean {
  const classOf = classesOf.get(list) ?? wordClass({ list })
  classesOf.set(list, classOf)
  return classOf(folded) !== undefined
}
