import {
  alternatives,
  channels,
  lengths,
  moves,
  nearest,
  purposes,
  reasons,
  recommended,
  sources,
  stages,
  tones,
} from '@declinekit/core'
import { oneOf, readArguments } from '../input/arguments'
import { localeIds, locales } from '../locales'
import { UsageError } from '../usage-error'
import type { Command } from './command'

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly about: string }

const rowsOf = (table: Readonly<Record<string, { readonly about: string }>>): Row[] =>
  Object.entries(table).map(([id, row]) => ({ id, ...row }))

/** What can be listed. */
const lists: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  stages: () => rowsOf(stages),
  channels: () => rowsOf(channels),
  reasons: () => rowsOf(reasons),
  tones: () => rowsOf(tones),
  lengths: () => rowsOf(lengths),
  purposes: () => rowsOf(purposes),
  moves: () => rowsOf(moves),
  alternatives: () => rowsOf(alternatives),
  rules: () =>
    recommended.map(({ id, about, severity, sources: cited }) => ({ id, about, severity, sources: cited })),
  sources: () => Object.entries(sources).map(([id, { title }]) => ({ id, about: title })),
  locales: () => Promise.all(localeIds.map(async (id) => ({ id, about: (await locales[id].load()).name }))),
}

/** `declinekit list` */
export const listCommand: Command = {
  summary: 'show the ids of the model and what they mean',
  help: `declinekit list ${Object.keys(lists).join('|')} [--format text|json]

Shows ids with one sentence of meaning each.

Example
  declinekit list reasons
`,
  async run(argv) {
    const { values, positionals } = readArguments(argv, { format: { type: 'string' } }, 1)
    const format = oneOf('format', values['format'], ['text', 'json'], 'text')
    if (positionals[0] === undefined)
      throw new UsageError(`List what? One of: ${Object.keys(lists).join(', ')}.`)
    const [name] = positionals
    if (!Object.hasOwn(lists, name)) {
      const guess = nearest(name, Object.keys(lists))
      throw new UsageError(
        `"${name}" cannot be listed.${guess === undefined ? '' : ` Did you mean "${guess}"?`} Valid: ${Object.keys(lists).join(', ')}.`,
      )
    }
    const rows = await lists[name]!()
    const width = Math.max(...rows.map(({ id }) => id.length))
    const text = rows.map(({ id, about }) => `${id.padEnd(width)}  ${about}`).join('\n')
    process.stdout.write(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : `${text}\n`)
    return 0
  },
}
