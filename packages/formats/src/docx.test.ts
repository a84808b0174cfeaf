import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { compose } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'
import { toDocx } from './docx'
import { hostileText } from './testing/hostile'
import { english, letterOf, onPaper, onPaperInEnglish, russian, script, words } from './testing/letters'
import { oneLine } from './untrusted/clean'

const options = { date: '2026-11-22T09:30:00Z', author: 'Мария Петрова' } as const

/** The text as mammoth reads it. */
async function reread(bytes: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  expect(messages).toEqual([])
  return value
}

const xmlOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!)

test.each([english, russian, onPaper, onPaperInEnglish])(
  'a document holds the whole letter',
  async (letter) => {
    expect(words(await reread(await toDocx(letter, options)))).toBe(words(letter.text))
  },
)

test('a Russian letter has its addressee at the right and its greeting in the middle; an English one is set in block style', async () => {
  const russianXml = xmlOf(await toDocx(onPaper, options), 'word/document.xml')
  expect(russianXml).toMatch(/w:ind w:left="49\d\d"/)
  expect(russianXml).toContain('<w:jc w:val="center"/>')
  expect(russianXml).toContain('w:firstLine="709"')
  expect(xmlOf(await toDocx(onPaper, options), 'word/styles.xml')).toContain('ru-Cyrl-RU')
  const englishXml = xmlOf(await toDocx(onPaperInEnglish, options), 'word/document.xml')
  expect(englishXml).not.toMatch(/center|w:ind w:left="[1-9]|firstLine="[1-9]/)
})

test('the line to sign on is long enough, has room above it, and its transcript beside it', async () => {
  const text = await reread(await toDocx(onPaper, options))
  expect(text).toMatch(/_{24} М\.\s?И\.\sПетрова/)
  expect(xmlOf(await toDocx(onPaper, options), 'word/document.xml')).toContain('w:before="600"')
})

test('the same arguments give the same bytes, with the caller’s date in the properties and no clock', async () => {
  const [first, second] = [
    await toDocx(onPaper, options),
    await toDocx(onPaper, { ...options, date: new Date(options.date) }),
  ]
  expect(Buffer.compare(first, second)).toBe(0)
  const properties = xmlOf(first, 'docProps/core.xml')
  expect(properties.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
    '2026-11-22T09:30:00Z',
    '2026-11-22T09:30:00Z',
  ])
  expect(properties).toContain('Мария Петрова')
  expect(properties).not.toContain('Un-named')
})

test('the page is A4, and letter where America is meant or it is asked for', async () => {
  const size = async (...args: Parameters<typeof toDocx>) =>
    /w:pgSz w:w="(\d+)"/.exec(xmlOf(await toDocx(...args), 'word/document.xml'))![1]
  expect(await size(english, options)).toBe('11906')
  const composed = (region: 'US' | 'GB') =>
    compose({ stage: 'offered', channel: 'letter', region }, { locale: en })
  expect(await size(composed('US'), options)).toBe('12240')
  expect(await size(composed('GB'), options)).toBe('11906')
  expect(await size({ ...english, locale: 'en-CA' }, options)).toBe('12240')
  expect(await size(composed('US'), { ...options, page: 'A4' })).toBe('11906')
  expect(await size(english, { ...options, page: 'letter' })).toBe('12240')
})

test('stage directions stand in italics, or are left out', async () => {
  expect(xmlOf(await toDocx(script, options), 'word/document.xml')).toMatch(/<w:i\/>.{0,80}\[Pause\.\]/)
  expect(await reread(await toDocx(script, { ...options, directions: 'omitted' }))).not.toMatch(/Pause|smile/)
})

test('any name that core takes can be written and read back', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (name) => {
      const company = oneLine(name).text.slice(0, 200).trim()
      fc.pre(/[\p{L}\p{N}]/u.test(company))
      const letter = compose({ stage: 'offered', channel: 'letter', company }, { locale: ru })
      expect(words(await reread(await toDocx(letter, options)))).toBe(words(letter.text))
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['no date', undefined],
  ['a date without offset', { date: '2026-11-22' }],
])('%s is refused', async (_, wrong) => {
  await expect(toDocx(english, wrong as never)).rejects.toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
  )
})

test('a text that XML cannot hold is refused', async () => {
  await expect(toDocx(letterOf([['', 'a\u0001', []]]), options)).rejects.toThrow(/U\+0001/)
})

const office = ['soffice', 'libreoffice'].find((command) => spawnSync(command, ['--version']).status === 0)

describe.skipIf(office === undefined)(
  `LibreOffice reads the same${office === undefined ? ' (skipped: not installed)' : ''}`,
  () => {
    test.each([
      ['Russian', onPaper],
      ['English', onPaperInEnglish],
    ])('a letter in %s', async (_, letter) => {
      const folder = mkdtempSync(join(tmpdir(), 'declinekit-'))
      try {
        writeFileSync(join(folder, 'letter.docx'), await toDocx(letter, options))
        const profile = `-env:UserInstallation=file://${folder}/profile`
        spawnSync(office!, [
          profile,
          '--headless',
          '--convert-to',
          'txt:Text (encoded):UTF8',
          '--outdir',
          folder,
          join(folder, 'letter.docx'),
        ])
        expect(words(readFileSync(join(folder, 'letter.txt'), 'utf8').replace(/^\uFEFF/, ''))).toBe(
          words(letter.text),
        )
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
  },
)
