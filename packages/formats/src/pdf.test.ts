import { spawnSync } from 'node:child_process'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { compose } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'
import { toPdf } from './pdf'
import { english, letterOf, onPaper, onPaperInEnglish, russian, script, words } from './testing/letters'

const options = { date: '2026-11-22T09:30:00Z', author: 'Мария Петрова' } as const

/** The pages as pdf.js reads them. */
async function reread(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const items = contents.flatMap(({ items }) => items).filter((item) => 'str' in item)
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const { info } = await pdf.getMetadata()
  return {
    pages: pdf.numPages,
    text: items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''),
    left: (start: string) => items.find((item) => item.str.startsWith(start))!.transform[4] as number,
    top: (start: string) => items.find((item) => item.str.startsWith(start))!.transform[5] as number,
    info: info as Record<string, unknown>,
    marked: (await pdf.getMarkInfo())?.Marked,
    roles: JSON.stringify(trees).match(/"role":"(\w+)"/g) ?? [],
    size: pages[0]!.view,
  }
}

test.each([english, russian, onPaper, onPaperInEnglish])(
  'a PDF holds the whole letter, to be selected',
  async (letter) => {
    const { text, pages } = await reread(await toPdf(letter, options))
    expect(words(text)).toBe(words(letter.text))
    expect(pages).toBe(1)
  },
)

test('a Russian letter has its addressee at the right; an English one is set in block style', async () => {
  const russianPage = await reread(await toPdf(onPaper, options))
  expect(russianPage.left('В компанию')).toBeGreaterThan(300)
  expect(russianPage.left('Уважаемая')).toBeGreaterThan(200)
  expect(russianPage.left('Москва')).toBeLessThan(72)
  const englishPage = await reread(await toPdf(onPaperInEnglish, options))
  for (const line of ['Anna Smith', 'London', 'Dear', 'Thank', 'Yours'])
    expect(englishPage.left(line)).toBeCloseTo(70.9, 0)
})

test('there is room for the hand between the close and the line to sign on', async () => {
  const { top } = await reread(await toPdf(onPaperInEnglish, options))
  expect(top('Yours') - top('____')).toBeGreaterThan(40)
})

test('it is tagged, in its language, with its properties', async () => {
  const { marked, roles, info } = await reread(await toPdf(onPaper, options))
  expect(marked).toBe(true)
  expect(roles.filter((role) => role.includes('"P"'))).toHaveLength(6)
  expect(info).toMatchObject({
    Language: 'ru',
    Author: 'Мария Петрова',
    Title: 'В компанию «Ромашка»',
    CreationDate: 'D:20261122093000Z',
  })
})

test('a letter to America is on its paper, and in its language', async () => {
  const letter = compose({ stage: 'offered', channel: 'letter', region: 'US' }, { locale: en })
  const pdf = await getDocument({ data: (await toPdf(letter, options)).slice(), verbosity: 0 }).promise
  expect((await pdf.getPage(1)).view.map(Math.round)).toEqual([0, 0, 612, 792])
  expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en-US' })
})

test('the same arguments give the same bytes', async () => {
  const [first, second] = [
    await toPdf(onPaper, options),
    await toPdf(onPaper, { ...options, date: new Date(options.date) }),
  ]
  expect(Buffer.compare(first, second)).toBe(0)
  expect(Buffer.compare(first, await toPdf(onPaper, { ...options, date: '2026-11-23T09:30:00Z' }))).not.toBe(
    0,
  )
})

test('a long letter goes on to the next page, and its close is not torn from the signature', async () => {
  for (let lines = 28; lines < 36; lines++) {
    const letter = letterOf([
      ...Array.from({ length: lines }, (_, index) => ['\n', `Line ${index}.`, ['thanks']] as const),
      ['\n\n', 'Yours sincerely,', ['farewell']],
      ['\n', '_________', ['signature']],
      ['\n', 'Sam Lee', ['transcript']],
    ])
    const pdf = await getDocument({ data: (await toPdf(letter, options)).slice(), verbosity: 0 }).promise
    const last = await (await pdf.getPage(pdf.numPages)).getTextContent()
    const text = last.items.map((item) => ('str' in item ? item.str : '')).join(' ')
    expect(text).toMatch(/Yours sincerely,.*_+.*Sam Lee/)
  }
})

test('stage directions are shown, or left out', async () => {
  expect(words((await reread(await toPdf(script, options))).text)).toContain('[Pause.]')
  expect((await reread(await toPdf(script, { ...options, directions: 'omitted' }))).text).not.toMatch(
    /Pause|smile/,
  )
})

describe('what the font cannot draw is refused', () => {
  test.each(['漢字', '😀', 'שלום', 'سلام'])('%s', async (name) => {
    const letter = compose({ stage: 'offered', channel: 'letter', company: `Z${name}` }, { locale: ru })
    await expect(toPdf(letter, options)).rejects.toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.stringMatching(/toDocx/) }),
    )
  })

  test('signs with an equal take its place', async () => {
    const letter = letterOf([['', 'a\u202Fb\u2011c\u00ADd', []]])
    expect(words((await reread(await toPdf(letter, options))).text)).toBe('a b\u2011cd')
  })
})

const poppler = spawnSync('pdftotext', ['-v']).status === 0

describe.skipIf(!poppler)(`pdftotext reads the same${poppler ? '' : ' (skipped: not installed)'}`, () => {
  test.each([
    ['Russian', onPaper],
    ['English', onPaperInEnglish],
  ])('a letter in %s', async (_, letter) => {
    const { stdout } = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], {
      input: await toPdf(letter, options),
      encoding: 'utf8',
    })
    expect(words(stdout)).toBe(words(letter.text))
  })
})
