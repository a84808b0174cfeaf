import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locale } from '@declinekit/core'
import { conform } from '@declinekit/core/conformance'
import { readArguments } from '../input/arguments'
import { colorsFor } from '../print/color'
import { UsageError } from '../usage-error'
import type { Command } from './command'

/** `declinekit conform` */
export const conformCommand: Command = {
  summary: 'try the conformance laws on a language package',
  help: `declinekit conform <module> [--sample N|all]

Loads a JavaScript module that exports a language, and tries every law on it. The module is run: name only one you trust.

  --sample           how many situations of the matrix to try (default 1500), or all

Exit code: 0 all laws hold, 1 some are broken, 2 wrong usage or input.

Example
  declinekit conform ./dist/index.js
`,
  async run(argv) {
    const { values, positionals } = readArguments(argv, { sample: { type: 'string' } }, 1)
    const [path] = positionals
    if (path === undefined) throw new UsageError('Name the module of a language, such as ./dist/index.js.')
    const locale = await loadLocale(path)
    const colors = colorsFor(process.stdout)
    const judgements = conform(locale, { sample: sampleFrom(values['sample']) })
    for (const { law, about, count, violations } of judgements) {
      process.stdout.write(
        `${count === 0 ? colors.green('✓') : colors.red('✗')} ${law}  ${colors.dim(about)}\n`,
      )
      for (const { at, message } of violations) process.stdout.write(`    ${at}: ${message}\n`)
      if (count > violations.length) process.stdout.write(`    … and ${count - violations.length} more\n`)
    }
    const broken = judgements.filter(({ count }) => count > 0).length
    process.stdout.write(
      `\n${locale.name}: ${judgements.length - broken} of ${judgements.length} laws hold.\n`,
    )
    return broken === 0 ? 0 : 1
  },
}

async function loadLocale(path: string): Promise<Locale<string>> {
  if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`)
  let exported: Record<string, unknown>
  try {
    exported = (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>
  } catch (error) {
    throw new UsageError(
      `${path} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const locale = Object.values(exported).find(isLocale)
  if (locale === undefined)
    throw new UsageError(`${path} exports no language: no value with id, phrases, lexicon and grammar.`)
  return locale
}

function isLocale(value: unknown): value is Locale<string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'phrases', 'lexicon', 'grammar'].every((key) => key in value)
  )
}

function sampleFrom(value: string | boolean | undefined): number {
  if (value === undefined) return 1500
  if (value === 'all') return Number.POSITIVE_INFINITY
  const sample = Number(value)
  if (Number.isSafeInteger(sample) && sample > 0) return sample
  throw new UsageError(`--sample "${String(value)}" is neither a whole number nor "all".`)
}
