import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foldYo } from '../letters'
import { obliqueCases } from '../types'
import { inflectTitle } from './inflect-title'

// In `title-specimens.txt` the words that change bear their nominative ending in braces, with a digit or «~»
// where one nominative ending has several paradigms. A line opening with «?» is too doubtful to ask for a form,
// and one opening with «!» names no single person.
const paradigms: Readonly<Record<string, string>> = {
  '': 'а у а ом е',
  '~': 'а у а ем е',
  ь: 'я ю я ем е',
  ьf: 'и и ь ью и',
  й: 'я ю я ем е',
  й2: 'я ю я ем и',
  ый: 'ого ому ого ым ом',
  ой: 'ого ому ого ым ом',
  'к+ой': 'ого ому ого им ом',
  'к+ий': 'ого ому ого им ом',
  ий: 'его ему его им ем',
  ая: 'ой ой ую ой ой',
  'щ+ая': 'ей ей ую ей ей',
  а: 'ы е у ой е',
  а2: 'и е у ой е',
  а3: 'ы е у ей е',
  а4: 'и е у ей е',
  я: 'и е ю ей е',
  ец: 'ца цу ца цом це',
  ец2: 'ьца ьцу ьца ьцем ьце',
  ок: 'ка ку ка ком ке',
}

const ending = /(?<before>\p{L})?\{(?<key>[^}]*)\}/gu

interface Specimen {
  mark: string
  title: string
  forms: string[]
}

const specimens = readFileSync(new URL('title-specimens.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(readSpecimen)

function readSpecimen(line: string): Specimen {
  const mark = /^[?!]/.exec(line)?.[0] ?? ''
  const marked = line.slice(mark.length)
  const title = marked.replace(/\{(?<key>[^}]*)\}/g, (_, key: string) => key.replace(/[\d~f]/g, ''))
  const forms = obliqueCases.map((_, index) =>
    marked.replace(ending, (__, before: string | undefined, key: string) => {
      const sort =
        /^[ио]й$/.test(key) && /[гкх]/.test(before ?? '') ? 'к+' : /[жшчщ]/.test(before ?? '') ? 'щ+' : ''
      const endings = paradigms[sort + key] ?? paradigms[key]
      if (endings === undefined) throw new Error(`No paradigm «${key}» in «${line}»`)
      return (before ?? '') + endings.split(' ')[index]
    }),
  )
  return { mark, title, forms }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function isRight(title: string, forms: readonly string[]): boolean {
  return obliqueCases.every((grammaticalCase, index) => {
    const { text } = inflectTitle(title, grammaticalCase)
    return foldYo(text).toLowerCase() === foldYo(forms[index] ?? '').toLowerCase()
  })
}

describe.each([
  ['as written in a sentence', (title: string) => title],
  ['with a capital, as in a heading', capitalised],
])('job titles %s', (_, write) => {
  const written = specimens.map((specimen) => ({ ...specimen, title: write(specimen.title) }))
  const certain = written.filter(({ title }) => inflectTitle(title, 'genitive').certain)

  it('are right wherever they are inflected', () => {
    const wrong = certain.filter(({ mark, title, forms }) => mark === '!' || !isRight(title, forms))
    expect(wrong.map(({ title }) => `${title} → ${inflectTitle(title, 'genitive').text}`)).toEqual([])
  })

  it('are nearly all inflected', () => {
    const plain = written.filter(({ mark }) => mark === '')
    const inflected = certain.filter(({ mark }) => mark === '')
    expect(inflected.length / plain.length).toBeGreaterThan(0.98)
  })
})
