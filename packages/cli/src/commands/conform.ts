import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locale } from '@declinekit/core'
import { conform } from '@declinekit/core/conformance'
import { textOf } from '../input/arguments'
import { colorsFor } from '../print/color'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import type { Run } from './command'

/** `declinekit conform` */
export const runConform: Run = async ({ values, operands: [path] }) => {
  if (path === undefined) throw new UsageError(say('error.noModule'))
  const locale = await loadLocale(path)
  const colors = colorsFor(process.stdout)
  const judgements = conform(locale, { sample: sampleFrom(textOf(values, 'sample')) })
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
