import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { genderOf, inflectName, inflectTitle, parsePerson, typograph } from './index'
import { foldYo } from './letters'
import type { Gender, ObliqueCase } from './types'

// labelled data that may not be published with the repository: it stands beside it, for those who have it. What everybody tries stands in
// name-specimens.txt, title-specimens.txt and typograph.test.ts
const folder = new URL('../../../../../shared/gold/', import.meta.url)
const present = existsSync(folder)
const absent = present ? '' : ': NOT TRIED, for it is not there'
if (!present) console.warn(`labelled data at ../shared/gold${absent}`)

const genders: Readonly<Record<string, Gender>> = { f: 'female', m: 'male', u: 'unknown' }
const caseOf: Readonly<Record<string, ObliqueCase>> = {
  gent: 'genitive',
  datv: 'dative',
  accs: 'accusative',
  ablt: 'instrumental',
  loct: 'prepositional',
}

type Row = Readonly<Record<string, string>>

function rows(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')
  const columns = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

/** The share of rows for which `check` holds; the others are listed when the bar is missed. */
function expectShare(data: readonly Row[], bar: number, check: (row: Row) => boolean): void {
  const missed = data.filter((row) => !check(row))
  const share = 1 - missed.length / data.length
  expect(share, `missed:\n${missed.map((row) => Object.values(row)[0]).join('\n')}`).toBeGreaterThanOrEqual(
    bar,
  )
}

/** Alternatives stand word by word or for the whole cell; ё and е count as equal. */
function accepts(cell: string, text: string): boolean {
  if (cell.split('|').some((whole) => foldYo(whole) === foldYo(text))) return true
  const words = text.split(' ')
  const expected = cell.split(' ')
  return (
    words.length === expected.length &&
    words.every((word, index) => expected[index]?.split('|').map(foldYo).includes(foldYo(word)))
  )
}

function allCases(row: Row, inflect: (grammaticalCase: ObliqueCase) => string): boolean {
  return Object.entries(caseOf).every(([column, grammaticalCase]) => {
    const cell = row[column]
    return cell === undefined || accepts(cell, inflect(grammaticalCase))
  })
}

function reads(text: string, family: string, given: string, patronymic: string): boolean {
  const person = parsePerson(text)
  return person.family === family && person.given === given && (person.patronymic ?? '') === patronymic
}

describe.skipIf(!present)(`labelled data at ../shared/gold${absent}`, () => {
  it.each([
    ['fullnames-dev.tsv', 0.999],
    ['names-hard-dev.tsv', 0.98],
  ])('names of %s in all cases', (file, bar) => {
    expectShare(rows(file), bar, (row) => {
      const gender = genders[row['gender'] ?? '']
      return allCases(
        row,
        (grammaticalCase) => inflectName(row['fullname'] ?? '', grammaticalCase, { gender }).text,
      )
    })
  })

  it('splits names of three and of two parts', () => {
    const data = rows('fullnames-dev.tsv')
    const parts = (row: Row): string[] => (row['fullname'] ?? '').split(' ')
    expectShare(data, 1, (row) => {
      const [family = '', given = '', patronymic = ''] = parts(row)
      return (
        reads(`${family} ${given} ${patronymic}`, family, given, patronymic) &&
        reads(`${given} ${patronymic} ${family}`, family, given, patronymic)
      )
    })
    expectShare(data, 0.995, (row) => {
      const [family = '', given = ''] = parts(row)
      return reads(`${family} ${given}`, family, given, '') && reads(`${given} ${family}`, family, given, '')
    })
  })

  it('tells the gender', () => {
    const data = rows('fullnames-dev.tsv').map((row) => {
      const [family = '', given = '', patronymic = ''] = (row['fullname'] ?? '').split(' ')
      return { family, given, patronymic, expected: genders[row['gender'] ?? ''] ?? '' }
    })
    expectShare(data, 1, ({ expected, ...person }) => genderOf(person) === expected)
    expectShare(data, 0.995, ({ given, family, expected }) => genderOf({ given, family }) === expected)
    expectShare(data, 0.999, ({ given, family, expected }) => {
      return ['unknown', expected].includes(genderOf({ given, family }))
    })
  })

  it('splits names as people type them', () => {
    expectShare(rows('parse-fullnames.tsv'), 0.95, (row) => {
      const person = parsePerson(row['input'] ?? '')
      const found = [person.family ?? '', person.given ?? '', person.patronymic ?? '', person.gender].join(
        '|',
      )
      return found === [row['last'], row['first'], row['middle'], genders[row['gender'] ?? '']].join('|')
    })
  })

  it('inflects job titles, and says when it cannot', () => {
    const data = rows('job-titles.tsv')
    const certain = data.filter((row) => inflectTitle(row['nomn'] ?? '', 'genitive').certain)
    expect(certain.length / data.length).toBeGreaterThanOrEqual(0.8)
    expectShare(certain, 0.995, (row) =>
      allCases(row, (grammaticalCase) => inflectTitle(row['nomn'] ?? '', grammaticalCase).text),
    )
  })

  it('sets text in type', () => {
    expectShare(rows('typography.tsv'), 0.95, (row) => {
      return typograph(row['input'] ?? '').replaceAll('\u00A0', '~') === Object.values(row)[1]
    })
  })
})
