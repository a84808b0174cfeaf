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

/** The exceptions for one name, ready to be asked in one step each. */
interface Exceptions {
  /** By word: how many of the words before it some touching exception covers. */
  readonly covered: Int32Array
  /** By word: the furthest end of the enclosing exceptions that begin there or before. */
  readonly reach: Int32Array
}

/** Tells of a hit whether an exception cancels it. Time is linear in hits and words, so that a text of nothing but exceptions costs no more. */
export function cancellation(hits: readonly Stretch[], words: number): (hit: Stretch) => boolean {
  const exceptions = new Map<string, Exceptions>()
  for (const hit of hits) {
    if (hit.kind !== 'exception') continue
    let own = exceptions.get(hit.name)
    if (own === undefined) {
      own = { covered: new Int32Array(words + 1), reach: new Int32Array(words).fill(-1) }
      exceptions.set(hit.name, own)
    }
    if (hit.encloses) own.reach[hit.first] = Math.max(own.reach[hit.first]!, hit.last)
    else {
      own.covered[hit.first]!++
      own.covered[hit.last + 1]!--
    }
  }
  for (const { covered, reach } of exceptions.values()) {
    sumUp(covered)
    for (let word = 1; word < words; word++) reach[word] = Math.max(reach[word]!, reach[word - 1]!)
  }
  return ({ name, first, last }) => {
    const own = exceptions.get(name)
    if (own === undefined) return false
    const before = first === 0 ? 0 : own.covered[first - 1]!
    return own.covered[last]! > before || own.reach[first]! >= last
  }
}

/** Turns the edges of stretches into the number of covered words up to and with each word. */
function sumUp(edges: Int32Array): void {
  let open = 0
  let covered = 0
  for (let word = 0; word < edges.length; word++) {
    open += edges[word]!
    if (open > 0) covered++
    edges[word] = covered
  }
}
