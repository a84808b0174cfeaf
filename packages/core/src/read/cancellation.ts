import { firstIndexWhere } from '../text/ordered'

/** Words of a sentence, by the first and the last. */
interface Words {
  readonly first: number
  readonly last: number
}

/** An exception that cancels hits of its name. */
export interface Exception extends Words {
  readonly name: string
  /** Whether it cancels only what it encloses. */
  readonly encloses: boolean
}

/** Exceptions by where they begin, each with the furthest end of those up to it: one step finds whether any reaches a word. */
interface Reach {
  readonly firsts: readonly number[]
  readonly furthest: readonly number[]
}

/** Tells of a hit whether an exception cancels it. */
type Cancels = (name: string, hit: Words) => boolean

/** As many exceptions as are gone through one by one; hardly a sentence has more. */
const fewExceptions = 8

/** Whether one of some exceptions cancels a hit. */
export function cancellation(exceptions: readonly Exception[]): Cancels {
  if (exceptions.length > fewExceptions) return manyCancel(exceptions)
  return (name, hit) => exceptions.some((exception) => exception.name === name && cancels(exception, hit))
}

function cancels({ first, last, encloses }: Exception, hit: Words): boolean {
  return encloses ? first <= hit.first && last >= hit.last : first <= hit.last && last >= hit.first
}

/** The same in the logarithm of their number, so that a text of nothing but exceptions costs no more. */
function manyCancel(all: readonly Exception[]): Cancels {
  const touching = new Map<string, Exception[]>()
  const enclosing = new Map<string, Exception[]>()
  for (const exception of all) {
    const exceptions = exception.encloses ? enclosing : touching
    const own = exceptions.get(exception.name)
    if (own === undefined) exceptions.set(exception.name, [exception])
    else own.push(exception)
  }
  const touches = reaches(touching)
  const encloses = reaches(enclosing)
  return (name, { first, last }) =>
    furthestFrom(touches.get(name), last) >= first || furthestFrom(encloses.get(name), first) >= last
}

function reaches(exceptions: ReadonlyMap<string, Exception[]>): Map<string, Reach> {
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
  return reach.furthest[firstIndexWhere(reach.firsts, (first) => first > word) - 1] ?? -1
}
