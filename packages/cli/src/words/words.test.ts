import { beforeAll, describe, expect, test } from 'vitest'
import { modelTableNames } from '../commands/model-table-names'
import { modelTables } from '../commands/model-tables'
import { localeIds, locales } from '../locales'
import translated from './about.en.json'
import english from './en.json'
import { say, speak, uiLocaleFrom, type Words } from './words'

/** Parts of a catalogue that put core’s own English into another language; English has no need of them. */
const translations: ReadonlySet<string> = new Set(['about', 'notice', 'refusal', 'wanted', 'wrong'])

const plural = /_(?:one|few|many|other)$/u

/** The sentences of a catalogue by key, plural forms each by themselves. */
function sentences(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : sentences(value, `${path}${key}.`),
  )
}

const ownSentences = (words: Words): [string, string][] =>
  sentences(words).filter(([key]) => !translations.has(key.split('.')[0]!))

const placeholders = (sentence: string): string[] => (sentence.match(/\{\{\w+\}\}/gu) ?? []).toSorted()

const others = localeIds.filter((id) => id !== 'en')

describe.each(others)('the catalogue of %s', (id) => {
  let words: Words
  beforeAll(async () => {
    words = await locales[id].words()
  })

  test('has the keys of the English one, in all its own plural forms', () => {
    const stems = (catalogue: Words): string[] => [
      ...new Set(ownSentences(catalogue).map(([key]) => key.replace(plural, ''))),
    ]
    expect(stems(words).toSorted()).toEqual(stems(english).toSorted())
    const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories
    const keys = new Set(sentences(words).map(([key]) => key))
    for (const [key] of ownSentences(english).filter(([name]) => plural.test(name)))
      for (const form of forms) expect(keys).toContain(key.replace(plural, `_${form}`))
  })

  test('names the values that the English one names', () => {
    const theirs = new Map(
      ownSentences(english).map(([key, sentence]) => [key.replace(plural, ''), sentence]),
    )
    for (const [key, sentence] of ownSentences(words)) {
      const expected = placeholders(theirs.get(key.replace(plural, '')) ?? '').filter(
        (name) => name !== '{{count}}',
      )
      expect([key, placeholders(sentence).filter((name) => name !== '{{count}}')]).toEqual([key, expected])
    }
  })

  test.each(modelTableNames)('says what every row of the %s means', (table) => {
    const about = words['about'] as Readonly<Record<string, Words>>
    expect(Object.keys(about[table] ?? {}).toSorted()).toEqual(Object.keys(modelTables[table]).toSorted())
  })
})

/** English that has changed since its translations were looked through; mend them, and then the sentence in about.en.json. */
test('translations say what the model says now', () => {
  const now = modelTableNames.map((table) => [
    table,
    Object.fromEntries(Object.entries(modelTables[table]).map(([id, { about }]) => [id, about])),
  ])
  expect(Object.fromEntries(now)).toEqual(translated)
})

describe('the language of the command', () => {
  test.each([
    ['ru', {}, 'ru'],
    ['ru-RU', {}, 'ru'],
    [undefined, { LANG: 'ru_RU.UTF-8' }, 'ru'],
    [undefined, { LANG: 'ru_RU.UTF-8', LC_ALL: 'C' }, 'en'],
    [undefined, { LANG: 'ru_RU.UTF-8', LC_ALL: '' }, 'ru'],
    [undefined, { LC_MESSAGES: 'ru_RU', LANG: 'de_DE' }, 'ru'],
    [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
  ])('asked %j in %j is %s', (asked, environment, expected) => {
    expect(uiLocaleFrom(asked, environment)).toBe(expected)
  })
})

test('values are not looked into, whatever they hold', async () => {
  await speak('en')
  expect(say('error.noFile', { file: '$t(help.usage) {{file}} <b>' })).toBe(
    'There is no file $t(help.usage) {{file}} <b>.',
  )
})

test('plurals agree', async () => {
  await speak('ru')
  expect([1, 2, 5, 21].map((count) => say('batch.written', { count, where: 'x' }))).toEqual([
    'Составлено 1 письмо: x',
    'Составлено 2 письма: x',
    'Составлено 5 писем: x',
    'Составлено 21 письмо: x',
  ])
})
