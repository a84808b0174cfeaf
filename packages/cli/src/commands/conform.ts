import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { channels, purposes, type Locale } from '@declinekit/core'
import { conform, defaultCast, type Cast, type ConformOptions } from '@declinekit/core/conformance'
import { textOf, textsOf } from '../input/arguments'
import { guessAmong } from '../input/guess'
import { notValid } from '../input/not-valid'
import { readSource } from '../input/source'
import { parseObject } from '../input/structured'
import { colorsFor } from '../print/color'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import type { Call, Run } from './command'

/** `declinekit conform` */
export const runConform: Run = async ({ values, operands: [path] }) => {
  if (path === undefined) throw new UsageError(say('error.noModule'))
  const options = await optionsFrom(values)
  const locale = await loadLocale(path)
  const colors = colorsFor(process.stdout)
  const judgements = conform(locale, options)
  for (const { law, about, count, violations } of judgements) {
    process.stdout.write(
      `${count === 0 ? colors.green('✓') : colors.red('✗')} ${law}  ${colors.dim(about)}\n`,
    )
    for (const { at, message } of violations) process.stdout.write(`    ${at}: ${message}\n`)
    if (count > violations.length)
      process.stdout.write(`    ${say('conform.more', { count: count - violations.length })}\n`)
  }
  const kept = judgements.filter(({ count }) => count === 0).length
  process.stdout.write(
    `\n${say('conform.summary', { language: locale.name, kept, laws: judgements.length })}\n`,
  )
  return kept === judgements.length ? 0 : 1
}

async function optionsFrom(values: Call['values']): Promise<ConformOptions> {
  const cast = textOf(values, 'cast')
  const chosen = {
    purposes: await idsFrom(values, 'only-purpose', purposes),
    channels: await idsFrom(values, 'only-channel', channels),
    cast: cast === undefined ? undefined : await castFrom(cast),
  }
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined)
  return { sample: sampleFrom(textOf(values, 'sample')), ...Object.fromEntries(given) }
}

/** The ids of a table that an option names; undefined where it names none, which means all. */
async function idsFrom(
  values: Call['values'],
  option: string,
  table: Readonly<Record<string, unknown>>,
): Promise<readonly string[] | undefined> {
  const ids = textsOf(values, option)
  const wrong = ids.find((id) => !Object.hasOwn(table, id))
  if (wrong === undefined) return ids.length === 0 ? undefined : ids
  throw await notValid(`--${option}`, wrong, Object.keys(table))
}

/** The people and places of a language’s own world. */
async function castFrom(file: string): Promise<Partial<Cast>> {
  const valid = Object.keys(defaultCast)
  const { value } = await parseObject(await readSource(file), file, say('error.noCast', { file }))
  const wrong = Object.keys(value).find((field) => !valid.includes(field))
  if (wrong === undefined) return value
  throw new UsageError(
    `${say('error.castField', { file, field: wrong })}${await guessAmong(wrong, valid)} ${say('error.valid', { values: valid.join(', ') })}`,
  )
}

async function loadLocale(path: string): Promise<Locale<string>> {
  if (!existsSync(path)) throw new UsageError(say('error.noFile', { file: path }))
  let exported: Record<string, unknown>
  try {
    exported = (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>
  } catch (error) {
    throw new UsageError(
      say('error.moduleFails', { file: path, cause: error instanceof Error ? error.message : String(error) }),
    )
  }
  const locale = Object.values(exported).find(isLocale)
  if (locale === undefined) throw new UsageError(say('error.noLanguage', { file: path }))
  return locale
}

function isLocale(value: unknown): value is Locale<string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'phrases', 'lexicon', 'grammar'].every((key) => key in value)
  )
}

function sampleFrom(value: string | undefined): number {
  if (value === undefined) return 1500
  if (value === 'all') return Number.POSITIVE_INFINITY
  const sample = Number(value)
  if (Number.isSafeInteger(sample) && sample > 0) return sample
  throw new UsageError(say('error.sample', { value }))
}
