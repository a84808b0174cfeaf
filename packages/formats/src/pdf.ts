import type { Letter } from '@declinekit/core'
import { checkedLetter } from './letter/checked'
import { languageTagOf } from './letter/language-tag'
import { titleOf } from './letter/title'
import { defaultFonts, fontPackage, type Fonts } from './paper/fonts'
import { drawable } from './paper/glyphs'
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

export type { Fonts } from './paper/fonts'
export type { PageSize, PaperOptions } from './paper/options'

/** Options of {@link toPdf}. */
export interface PdfOptions extends PaperOptions {
  /** Default: PT Serif of `@expo-google-fonts/pt-serif`. */
  readonly fonts?: Fonts | undefined
}

type Pdf = PDFKit.PDFDocument

/** Points, in which PDF measures. */
const points = (millimetres: number): number => (millimetres / 25.4) * 72

const fontSize = 12
const lineGap = 3
const afterBlock = 12
/** Room for the hand above the line to sign on. */
const beforeSignature = 30

/**
 * The letter as a tagged PDF (PDF/UA): its text can be selected, searched and read aloud, in Cyrillic too. The same arguments give the same bytes.
 *
 * @throws DeclinekitError `MISSING_LIBRARY` where `pdfkit` or the font is not installed; `INVALID_ARGUMENT` where it is no letter, the date is
 * none, or the font lacks a character.
 * @example
 * await writeFile('refusal.pdf', await toPdf(letter, { date: '2026-11-22T09:30:00Z', author: 'Sam Lee' }))
 */
export async function toPdf(letter: Letter, options: PdfOptions): Promise<Uint8Array> {
  checkedLetter(letter)
  const date = dateOf(options)
  const { default: PdfDocument } = await library('toPdf', ['pdfkit', fontPackage], () => import('pdfkit'))
  const fonts = options.fonts ?? (await library('toPdf', ['pdfkit', fontPackage], defaultFonts))
  const { width, height } = pageSizes[options.page ?? pageSizeOf(letter)]
  const pdf = new PdfDocument({
    size: [points(width), points(height)],
    margin: points(margin),
    pdfVersion: '1.7',
    // The type knows the archival subsets only.
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: languageTagOf(letter),
    displayTitle: true,
    // None to begin with: the fonts are registered below, and Helvetica would write Cyrillic as garbage.
    font: '',
    info: {
      Title: titleOf(letter, options),
      ...(options.author === undefined ? {} : { Author: options.author }),
      Creator: 'declinekit',
      CreationDate: date,
      ModDate: date,
    },
  })
  pdf.registerFont('regular', Buffer.from(fonts.regular))
  pdf.registerFont('italic', Buffer.from(fonts.italic ?? fonts.regular))
  const bytes = bytesOf(pdf)
  draw(pdf, sheetOf(letter, options), pageStyleOf(letter))
  pdf.end()
  return bytes
}

function draw(pdf: Pdf, blocks: readonly PaperBlock[], style: PageStyle): void {
  const document = pdf.struct('Document')
  pdf.addStructure(document)
  for (const block of blocks) {
    const drawn = drawableBlock(pdf, block)
    keepTogether(pdf, drawn)
    document.add(
      pdf.struct('P', {}, () => {
        drawBlock(pdf, drawn, style)
      }),
    )
  }
  document.end()
}

function drawableBlock(pdf: Pdf, { kind, lines }: PaperBlock): PaperBlock {
  return {
    kind,
    lines: lines.map(({ runs, signed }) => ({
      signed,
      runs: runs.map(({ text, italic }) => {
        const font = fontOf(pdf.font(italic ? 'italic' : 'regular'))
        return { italic, text: drawable(text, (codePoint) => font.hasGlyphForCodePoint(codePoint)) }
      }),
    })),
  }
}

/** The font that is set; the type of the library hides it. */
function fontOf(pdf: Pdf): { hasGlyphForCodePoint(codePoint: number): boolean } {
  return (pdf as unknown as { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } })._font
    .font
}

/** A close is not torn from its signature by the end of a page. */
function keepTogether(pdf: Pdf, { kind, lines }: PaperBlock): void {
  if (kind !== 'closing') return
  const { width, bottom } = area(pdf)
  const needed = lines.reduce((sum, line) => sum + heightOf(pdf, line, width), 0)
  if (pdf.y + needed > bottom) pdf.addPage()
}

function heightOf(pdf: Pdf, line: PaperLine, width: number): number {
  pdf.font('regular').fontSize(fontSize)
  const words = line.runs.map(({ text }) => text).join('')
  return pdf.heightOfString(words, { width, lineGap }) + (line.signed ? beforeSignature : 0)
}

function area(pdf: Pdf): { left: number; width: number; bottom: number } {
  const { left, right, bottom } = pdf.page.margins
  return { left, width: pdf.page.width - left - right, bottom: pdf.page.height - bottom }
}

function drawBlock(pdf: Pdf, { kind, lines }: PaperBlock, style: PageStyle): void {
  const { left, width } = area(pdf)
  const offset = kind === 'addressee' && style.addressee === 'right' ? width * addresseeOffset : 0
  for (const line of lines) {
    if (line.signed) pdf.y += beforeSignature
    pdf.x = left + offset
    line.runs.forEach(({ text, italic }, index) => {
      pdf.font(italic ? 'italic' : 'regular').fontSize(fontSize)
      pdf.text(text, {
        width: width - offset,
        lineGap,
        align: kind === 'greeting' && style.greeting === 'centre' ? 'center' : 'left',
        indent: kind === 'paragraph' && index === 0 ? points(style.indent) : 0,
        continued: index < line.runs.length - 1,
      })
    })
  }
  pdf.y += afterBlock
}

async function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of pdf as unknown as AsyncIterable<Buffer>) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
