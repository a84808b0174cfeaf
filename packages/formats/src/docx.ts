import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Letter } from '@declinekit/core'
import type * as docxModule from 'docx'
import type { Paragraph } from 'docx'
import { checkedLetter } from './letter/checked'
import { languageTagOf } from './letter/language-tag'
import { titleOf } from './letter/title'
import { library } from './paper/library'
import { dateOf, type PaperOptions } from './paper/options'
import {
  addresseeOffset,
  margin,
  pageSizeOf,
  pageSizes,
  pageStyleOf,
  type PageStyle,
} from './paper/page-style'
import { sheetOf, type PaperBlock, type PaperLine } from './paper/sheet'

export type { PageSize, PaperOptions } from './paper/options'

type Docx = typeof docxModule

/** Twentieths of a point, in which Word measures. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

/**
 * The letter as a Word document, laid out as paper letters are where its language is spoken. The same arguments give the same bytes.
 *
 * @throws DeclinekitError `MISSING_LIBRARY` where `docx` is not installed; `INVALID_ARGUMENT` where it is no letter or the date is none.
 * @example
 * await writeFile('refusal.docx', await toDocx(letter, { date: '2026-11-22T09:30:00Z', author: 'Sam Lee' }))
 */
export async function toDocx(letter: Letter, options: PaperOptions): Promise<Uint8Array> {
  checkedLetter(letter)
  const date = dateOf(options)
  const docx = await library('toDocx', ['docx'], () => import('docx'))
  const style = pageStyleOf(letter)
  const { width, height } = pageSizes[options.page ?? pageSizeOf(letter)]
  const document = new docx.Document({
    title: titleOf(letter, options),
    creator: options.author ?? '',
    lastModifiedBy: options.author ?? '',
    styles: {
      default: {
        document: {
          run: {
            font: 'Times New Roman',
            size: '12pt',
            language: { value: new Intl.Locale(languageTagOf(letter)).maximize().toString() },
          },
          paragraph: { spacing: { line: 300 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: { top: twips(margin), bottom: twips(margin), left: twips(margin), right: twips(margin) },
          },
        },
        children: sheetOf(letter, options).flatMap((block) =>
          paragraphsOf(block, style, twips(width - 2 * margin), docx),
        ),
      },
    ],
  })
  return withDate(new Uint8Array(await docx.Packer.toArrayBuffer(document)), date)
}

function paragraphsOf(
  { kind, lines }: PaperBlock,
  style: PageStyle,
  lineWidth: number,
  docx: Docx,
): Paragraph[] {
  return lines.map((line, index) => {
    const last = index === lines.length - 1
    return new docx.Paragraph({
      children: runsOf(line, docx),
      spacing: { before: line.signed ? 600 : 0, after: last ? 240 : 0 },
      keepLines: kind !== 'paragraph',
      keepNext: kind === 'closing' && !last,
      alignment:
        kind === 'greeting' && style.greeting === 'centre'
          ? docx.AlignmentType.CENTER
          : docx.AlignmentType.LEFT,
      indent: {
        ...(kind === 'addressee' && style.addressee === 'right'
          ? { left: Math.round(lineWidth * addresseeOffset) }
          : {}),
        ...(kind === 'paragraph' ? { firstLine: twips(style.indent) } : {}),
      },
    })
  })
}

function runsOf({ runs }: PaperLine, docx: Docx) {
  return runs.map(({ text, italic }) => new docx.TextRun({ text, italics: italic }))
}

/** The library writes the clock into the properties and the archive; here the caller’s date stands instead, and the archive’s first day. */
function withDate(bytes: Uint8Array, date: Date): Uint8Array {
  const files = unzipSync(bytes)
  const properties = 'docProps/core.xml'
  const stamped = new TextDecoder()
    .decode(files[properties])
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${date.toISOString().slice(0, 19)}Z`)
  const names = Object.keys(files)
    .filter((name) => !name.endsWith('/'))
    .sort(contentTypesFirst)
  const ordered = Object.fromEntries(
    names.map((name) => [name, name === properties ? strToU8(stamped) : files[name]!]),
  )
  return zipSync(ordered, { mtime: new Date(1980, 0, 1), level: 9 })
}

/** The order that the Open Packaging Conventions recommend for reading while it loads. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string): number =>
    name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}
