import { compose, type Letter, type Locale, type Situation } from '@declinekit/core'
import { join } from 'node:path'
import { letterLocale, namesIn } from '../input/letter-locale'
import { localeIds, locales, type LocaleId } from '../locales'
import { letterWriter } from '../output/letter-formats'
import { writeWhole } from '../output/write-file'
import { describeProblem, inOwnWords, isDeclinekitError } from '../print/problems'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { entriesOf, type Entry } from './entries'
import type { BadRow, Outcome, Piece, Plan } from './plan'
import type { Row } from './row'

/** Files of a folder that are written at the same time. */
const filesAtOnce = 16

/** A letter with what it was written from, or the reasons why there is none. */
type Composed = { readonly letter: Letter; readonly situation: Record<string, unknown> } | readonly string[]

/** Turns the rows of a piece into letters. A row that fails is told, and the others go on. */
export async function composePiece(piece: Piece, plan: Plan): Promise<Outcome> {
  const languages = await loadedLocales()
  const lines: string[] = []
  const bad: BadRow[] = []
  let written = 0
  const settle = (entry: Entry, reasons: readonly string[] | undefined): void => {
    if (reasons === undefined) written++
    else bad.push(badRow(entry, reasons, piece))
  }
  const entries = entriesOf(piece, plan)
  for (let from = 0; from < entries.length; from += filesAtOnce) {
    const group = entries.slice(from, from + filesAtOnce)
    const composed = await Promise.all(group.map((entry) => composeEntry(entry, plan, languages)))
    const reasons =
      plan.folder === undefined
        ? composed.map((result, index) => putLine(result, group[index]!, lines))
        : await Promise.all(composed.map((result, index) => putFile(result, group[index]!, plan)))
    for (const [index, entry] of group.entries()) settle(entry, reasons[index])
  }
  return { output: Buffer.from(lines.join('')), written, bad }
}

/** All languages: which of them a row is in is told by the row. */
async function loadedLocales(): Promise<ReadonlyMap<LocaleId, Locale>> {
  return new Map(await Promise.all(localeIds.map(async (id) => [id, await locales[id].load()] as const)))
}

function badRow({ span }: Entry, reasons: readonly string[], { bytes, line }: Piece): BadRow {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset + span.start, span.end - span.start).toString('utf8')
  return { line: line + span.line + 1, reasons, raw: raw.replace(/\r?\n$/u, '') }
}

async function composeEntry(
  { row }: Entry,
  plan: Plan,
  languages: ReadonlyMap<LocaleId, Locale>,
): Promise<Composed> {
  if (row instanceof UsageError) return [row.message]
  const situation = over(plan.defaults, row.situation)
  try {
    const locale = languages.get(await letterLocale(row.locale ?? plan.locale, namesIn(situation)))!
    const seed = row.seed ?? plan.seed
    return { letter: compose(situation as unknown as Situation, { locale, seed }), situation }
  } catch (error) {
    return reasonsOf(error)
  }
}

function isBad(composed: Composed): composed is readonly string[] {
  return Array.isArray(composed)
}

/** Puts a letter among the lines of NDJSON. @returns the reasons why there is none. */
function putLine(composed: Composed, { row, number }: Entry, lines: string[]): readonly string[] | undefined {
  if (isBad(composed)) return composed
  lines.push(lineOf(composed.letter, row as Row, number))
  return undefined
}

/** Writes a letter into its file. @returns the reasons why it could not. */
async function putFile(
  composed: Composed,
  { row, number }: Entry,
  plan: Plan,
): Promise<readonly string[] | undefined> {
  if (isBad(composed)) return composed
  try {
    await writeLetter(composed.letter, composed.situation, row as Row, number, plan)
    return undefined
  } catch (error) {
    return reasonsOf(error)
  }
}

/** A row over the defaults; what is known of the interview adds up. */
function over(
  defaults: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const [before, after] = [defaults['interview'], own['interview']]
  const isBoth = typeof before === 'object' && typeof after === 'object'
  return { ...defaults, ...own, ...(isBoth ? { interview: { ...before, ...after } } : {}) }
}

function lineOf({ locale, subject, text }: Letter, { file }: Row, row: number): string {
  return `${JSON.stringify({ row, ...(file === undefined ? {} : { file }), locale, ...(subject === undefined ? {} : { subject }), text })}\n`
}

async function writeLetter(
  letter: Letter,
  situation: Readonly<Record<string, unknown>>,
  { file }: Row,
  number: number,
  { folder, moment }: Plan,
): Promise<void> {
  const { path, format, force } = folder!
  const { extension, write } = letterWriter(format)
  const name = file === undefined ? String(number).padStart(6, '0') : fileNameOf(file)
  const content = await write({ letter, situation, moment: new Date(moment) })
  await writeWhole(join(path, `${name}.${extension}`), content, { force, durable: false })
}

/** A name for a file that stays in its folder, whatever the row says. */
function fileNameOf(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/gu, '')
    .slice(0, 80)
  if (name !== '') return name
  throw new UsageError(say('error.fileName', { value: text }))
}

function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof UsageError) return [error.message]
  if (!isDeclinekitError(error)) throw error
  const problems = error.details?.problems ?? []
  return error.code === 'INVALID_SITUATION' && problems.length > 0
    ? problems.map(describeProblem)
    : [inOwnWords(error)]
}
