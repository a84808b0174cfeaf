import { facts, type FactName } from '../language/facts'

/** Bits that a number of a fingerprint holds. */
const bits = 30

/** Which bit of a fingerprint stands for a fact, and in which of its numbers. */
const places = Object.fromEntries(
  facts.map((name, index) => [name, { number: Math.floor(index / bits), bit: 1 << (index % bits) }]),
) as Record<FactName, { readonly number: number; readonly bit: number }>

/** Facts as they come to be known; what is not known, or empty, is left out. */
export class FoundFacts {
  readonly values: Partial<Record<FactName, string>> = {}
  private readonly known: number[] = Array.from({ length: Math.ceil(facts.length / bits) }, () => 0)

  put(name: FactName, value: string | undefined): void {
    if (value === undefined || value === '') return
    this.values[name] = value
    const { number, bit } = places[name]
    this.known[number]! |= bit
  }

  /** The names that are known, as a short text. */
  get fingerprint(): string {
    return this.known.join('.')
  }
}
