/** A hit, or an exception that cancels hits of its name. */
interface Stretch {
  readonly kind: string
  readonly name: string
  /** First and last word. */
  readonly first: number
  readonly last: number
  /** For an exception, whether it cancels only what it encloses. */
  readonly encloses: boolean
}

/** Exceptions by where they begin, each with the furthest end of those up to it: one step finds whether any reaches a word. */
interface Reach {
  readonly firsts: readonly number[]
  readonly furthest: readonly number[]
}

/** Tells of a hit whether an exception cancels it: in the logarithm of their number, so that a text of nothing but exceptions costs no more. */
export function cancellation(hits: readonly Stretch[]): (hit: Stretch) => boolean {
  const touching = new Map<string, Stretch[]>()
  const enclosing = new Map<string, Stretch[]>()
  for (const hit of hits) {
    if (hit.kind !== 'exception') continue
    const exceptions = hit.encloses ? enclosing : touching
    const own = exceptions.get(hit.name)
    if (own === undefined) exceptions.set(hit.name, [hit])
    else own.push(hit)
  }
  const touches = reaches(touching)
  const encloses = reaches(enclosing)
  return ({ name, first, last }) =>
    furthestFrom(touches.get(name), last) >= first || furthestFrom(encloses.get(name), first) >= last
}

function reaches(exceptions: ReadonlyMap<string, Stretch[]>): Map<string, Reach> {
  const all = new Map<string, Reach>()
  for (const [name, own] of exceptions) {
    own.sort((a, b) => a.first - b.first)
    let furthest = -1
    all.set(name, {
      firsts: own.map(({ first }) => first),
      furthest: own.map(({ last }) => (furthest = Math.max(furthest, last))),
    })
  }
  return all
}

/** The furthest end of the exceptions that begin at a word or before it; −1 where none does. */
function furthestFrom(reach: Reach | undefined, word: number): number {
  if (reach === undefined) return -1
  let low = 0
  let high = reach.firsts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reach.firsts[middle]! <= word) low = middle + 1
    else high = middle
  }
  return reach.furthest[low - 1] ?? -1
}
