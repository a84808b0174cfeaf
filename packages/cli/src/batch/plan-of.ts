import type { Call } from '../commands/command'
import { isOn, textOf, wholeNumberOf } from '../input/arguments'
import { letterLocale } from '../input/letter-locale'
import { nowOf } from '../input/now'
import { applyOptions } from '../input/situation'
import type { LetterFormatId } from '../commands/table'
import { UsageError } from '../usage-error'
import { say, spokenLocale } from '../words/words'
import { readHeader, type Column } from './columns'
import type { Opening } from './input'
import type { Places } from './places'
import type { Plan } from './plan'

/** What the command line, the configuration and the header of the input ask for. @throws UsageError where a column means nothing. */
export async function planOf(
  { values, config }: Call,
  opening: Opening,
  places: Places,
  name: string,
): Promise<Plan> {
  const defaults: Record<string, unknown> = { ...config.situation }
  applyOptions(defaults, values)
  const ignoreUnknown = isOn(values, 'ignore-unknown')
  const named = textOf(values, 'locale') ?? config.locale
  const format = textOf(values, 'format') as LetterFormatId | undefined
  if (format !== undefined && format !== 'json' && places.folder === undefined)
    throw new UsageError(say('error.formatNeedsFolder', { format }))
  return {
    kind: opening.kind,
    dialect: opening.dialect,
    columns: opening.kind === 'csv' ? await columnsOf(opening, ignoreUnknown, name) : [],
    ignoreUnknown,
    defaults,
    ...(named === undefined || named === 'auto' ? {} : { locale: await letterLocale(named, '') }),
    seed: wholeNumberOf(values, 'seed', { least: 0 }) ?? 0,
    ...(places.folder === undefined
      ? {}
      : { folder: { path: places.folder, format: format ?? 'text', force: isOn(values, 'force') } }),
    moment: nowOf(values).getTime(),
    uiLocale: spokenLocale(),
  }
}

async function columnsOf(
  { header, dialect, lines }: Opening,
  ignoreUnknown: boolean,
  name: string,
): Promise<readonly (Column | undefined)[]> {
  const { parse } = await import('csv-parse/sync')
  const delimiter = String.fromCharCode(dialect.delimiter)
  const [names = []] = parse(header, { delimiter, relax_quotes: true })
  const { columns, unknown } = readHeader(names)
  const [first] = unknown
  if (first === undefined || ignoreUnknown) return columns
  const guess = first.nearest === undefined ? '' : ` ${say('error.didYouMean', { guess: first.nearest })}`
  throw new UsageError(
    `${say('error.unknownColumn', { at: `${name}:${lines}`, columns: unknown.map((column) => `"${column.name}"`).join(', ') })}${guess} ${say('error.ignoreUnknown')}`,
  )
}
