import { sources } from '@declinekit/core'
import type { ReportLanguage } from '@declinekit/core/report'
import { textOf } from '../input/arguments'
import { guessAmong } from '../input/guess'
import { localeIds, locales } from '../locales'
import { columnsOf, twoColumns } from '../print/width'
import { UsageError } from '../usage-error'
import { say, spokenLocale } from '../words/words'
import { aboutOf } from './about'
import type { Run } from './command'
import { knownRules } from './known-rules'
import type { ModelTableName } from './model-table-names'
import { modelTables } from './model-tables'
import { listNames } from './table'

/** A row as it is listed. */
type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly about: string }

type ListName = (typeof listNames)[number]

/** What can be listed besides the tables of the model. */
const otherLists: Readonly<Record<Exclude<ListName, ModelTableName>, () => Row[] | Promise<Row[]>>> = {
  rules: ruleRows,
  sources: () => Object.entries(sources).map(([id, { title }]) => ({ id, about: title })),
  locales: () => Promise.all(localeIds.map(async (id) => ({ id, about: (await locales[id].load()).name }))),
}

async function rowsOf(name: ListName): Promise<readonly Row[]> {
  if (name === 'rules' || name === 'sources' || name === 'locales') return otherLists[name]()
  return Object.entries(modelTables[name]).map(([id, row]) => ({ id, ...row }))
}

/** The rules, each with its advice in the user’s language, where that has the rule. */
async function ruleRows(): Promise<Row[]> {
  const { explanations }: ReportLanguage = await locales[spokenLocale()].report()
  return [...(await knownRules()).values()].map(({ rule: { id, about, severity, sources: cited } }) => ({
    id,
    about: spokenLocale() === 'en' ? about : (explanations[id]?.title ?? about),
    severity,
    sources: cited,
  }))
}

/** `declinekit list` */
export const runList: Run = async ({ values, operands: [name] }) => {
  if (name === undefined)
    throw new UsageError(
      `${say('error.missingOperand', { command: 'list', usage: 'WHAT' })} ${say('error.valid', { values: listNames.join(', ') })}`,
    )
  const known = listNames.find((listName) => listName === name)
  if (known === undefined)
    throw new UsageError(
      `${say('error.listUnknown', { name })}${await guessAmong(name, listNames)} ${say('error.valid', { values: listNames.join(', ') })}`,
    )
  const rows = (await rowsOf(known)).map((row) => ({ ...row, about: aboutOf(known, row) }))
  process.stdout.write(textOf(values, 'format') === 'json' ? asJson(rows) : asText(rows))
  return 0
}

function asJson(rows: readonly Row[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`
}

function asText(rows: readonly Row[]): string {
  // In a pipe a row is a line, for tools that read by the line.
  const columns = process.stdout.isTTY ? columnsOf(process.stdout) : Number.MAX_SAFE_INTEGER
  return `${twoColumns(
    rows.map(({ id, about }) => [id, about]),
    { columns },
  ).join('\n')}\n`
}
