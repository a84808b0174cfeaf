import { read } from '../../read/reading'
import type { Part } from '../../model/letter'
import { nameOf, type Law } from '../law'

/** A language understands every letter it writes. */
export const hearsItself: Law = {
  id: 'hears-itself',
  about: 'Reading a letter’s text gives the parts and moves it was composed of.',
  *violations({ locale, samples }) {
    const told = new Set<string>()
    for (const { situation, letter } of samples) {
      const heard = read(letter.text, { locale }).parts
      const message = difference(letter.parts, heard)
      if (message === undefined || told.has(message)) continue
      told.add(message)
      yield { at: nameOf(situation), message }
    }
  },
}

function difference(said: readonly Part[], heard: readonly Part[]): string | undefined {
  for (let index = 0; index < Math.max(said.length, heard.length); index++) {
    const [one, other] = [said[index], heard[index]]
    if (one === undefined) return `hears a part more: “${other?.text}”`
    if (other === undefined) return `hears a part less: “${one.text}”`
    if (one.start !== other.start || one.end !== other.end) return `cuts “${one.text}” as “${other.text}”`
    const [saidMoves, heardMoves] = [one.moves.toSorted().join(' + '), other.moves.toSorted().join(' + ')]
    if (saidMoves !== heardMoves)
      return `“${one.text}” says ${saidMoves} and is heard as ${heardMoves || 'nothing'}`
  }
  return undefined
}
