import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Gender } from '../types'
import { parsePerson } from './split'

// Lines of «input | surname | first name | patronymic | gender»; the input may hold escapes and bars of its own.
// A gender followed by «?» marks a riddle, of which certainty would be a fault.
interface Specimen {
  input: string
  family: string
  given: string
  patronymic: string
  gender: Gender
  riddle: boolean
}

const genders: Readonly<Record<string, Gender>> = { f: 'female', m: 'male', u: 'unknown' }

const specimens = readFileSync(new URL('name-specimens.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(readSpecimen)

function readSpecimen(line: string): Specimen {
  const cells = line.split('|')
  const [gender = '', riddle] = cells.pop()?.trim().split(' ') ?? []
  const [patronymic = '', given = '', family = ''] = [cells.pop(), cells.pop(), cells.pop()].map((cell) =>
    cell?.trim(),
  )
  const typed = cells.join('|').replace(/ $/, '').replaceAll('"', '\\"')
  const input = JSON.parse(`"${typed}"`) as string
  return { input, family, given, patronymic, gender: genders[gender] ?? 'unknown', riddle: riddle === '?' }
}

function splitsWell({ input, family, given, patronymic }: Specimen): boolean {
  const person = parsePerson(input)
  return (
    [person.family ?? '', person.given ?? '', person.patronymic ?? ''].join() ===
    [family, given, patronymic].join()
  )
}

function inputs(missed: readonly Specimen[]): string {
  return missed.map(({ input }) => input).join('\n')
}

describe('names as people type them', () => {
  it('are taken apart', () => {
    const missed = specimens.filter((specimen) => !splitsWell(specimen))
    // the list shows what was missed when the share falls
    expect({ missed: inputs(missed), enough: missed.length / specimens.length <= 0.02 }).toMatchObject({
      enough: true,
    })
  })

  it('are never certain and wrong', () => {
    const wrong = specimens.filter(
      (specimen) => parsePerson(specimen.input).certain && (specimen.riddle || !splitsWell(specimen)),
    )
    expect(inputs(wrong.filter((specimen) => !splitsWell(specimen)))).toBe('')
    expect(inputs(wrong)).toBe('')
  })

  it('are certain where nothing is left to doubt', () => {
    const certain = specimens.filter((specimen) => parsePerson(specimen.input).certain)
    expect(certain.length / specimens.length).toBeGreaterThan(0.85)
  })

  it('show their gender or none, never the wrong one', () => {
    const split = specimens.filter(splitsWell)
    const wrong = split.filter(
      ({ input, gender }) => !['unknown', gender].includes(parsePerson(input).gender),
    )
    expect(inputs(wrong)).toBe('')
    const told = split.filter(({ input, gender }) => parsePerson(input).gender === gender)
    expect(told.length / split.length).toBeGreaterThan(0.97)
  })
})
