import { facts, type FactName } from '../language/facts'

/** Which bit of a fingerprint stands for a fact: thirty to a number, as bits reach no further. */
const places = Object.fromEntries(
  facts.map((name, index) => [name, { half: index < 30 ? 0 : 1, bit: 1 << (index % 30) }]),
) as Record<FactName, { readonly half: 0 | 1; readonly bit: number }>

/** Facts as they come to be known; what is not known, or empty, is left out. */
export class FoundFacts {
  readonly values: Partial<Record<FactName, string>> = {}
  private readonly known: [number, number] = [0, 0]

  put(name: FactName, value: string | undefined): void {
    if (value === undefined || value === '') return
    this.values[name] = value
    const { half, bit } = places[name]
    this.known[half] |= bit
  }

  /** The names that are known, as a short text. */
  get fingerprint(): string {
    return `${this.known[0]}.${this.known[1]}`
  }
}
