import { compose, type Situation } from '@declinekit/core'
import { oneOf, readArguments } from '../input/arguments'
import { readSituation, situationOptions, situationOptionTable } from '../input/situation'
import { detectLocale, localeIds, locales } from '../locales'
import { UsageError } from '../usage-error'
import type { Command } from './command'

const optionLines = Object.entries(situationOptions).map(
  ([name, { help }]) => `  --${name.padEnd(16)} ${help}`,
)

/** `declinekit compose` */
export const composeCommand: Command = {
  summary: 'write the letter or message that answers a situation',
  help: `declinekit compose [file|-] [options]

Writes the letter or message that answers a situation, read from a file of JSON or YAML, from standard input (-), or from options.
Options win over the file. Only stage and channel are required; what is not known is not said.

${optionLines.join('\n')}
  --locale           auto (default: by the letters of the names), ${localeIds.join(', ')}
  --seed             a whole number that chooses among equally good wordings (default 0)
  --format           text (default) or json

Examples
  declinekit compose --stage offered --channel email --reason promotion --to "Anna Smith" --from "Sam Lee"
  declinekit compose situation.yaml --tone formal
  declinekit compose - --format json < situation.json
`,
  async run(argv) {
    const options = {
      ...situationOptionTable,
      locale: { type: 'string' },
      seed: { type: 'string' },
      format: { type: 'string' },
    } as const
    const { values, positionals } = readArguments(argv, options, 1)
    const format = oneOf('format', values['format'], ['text', 'json'], 'text')
    const { situation, locale: named } = await readSituation(positionals[0], values)
    const wanted = oneOf('locale', values['locale'] ?? named, ['auto', ...localeIds], 'auto')
    const id = wanted === 'auto' ? detectLocale(namesIn(situation)) : wanted
    const letter = compose(situation as unknown as Situation, {
      locale: await locales[id].load(),
      seed: seedFrom(values['seed']),
    })
    const subject = letter.subject === undefined ? '' : `${locales[id].subject}: ${letter.subject}\n\n`
    process.stdout.write(
      format === 'json' ? `${JSON.stringify(letter, null, 2)}\n` : `${subject}${letter.text}\n`,
    )
    return 0
  },
}

/** The facts that are written in somebody’s language; ids are English always. */
function namesIn({ from, to, company, position, place }: Record<string, unknown>): string {
  return [from, to, company, position, place].flatMap(textsIn).join(' ')
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null
    ? Object.values(value).filter((part) => typeof part === 'string')
    : []
}

function seedFrom(value: string | boolean | undefined): number {
  if (value === undefined) return 0
  const seed = Number(value)
  if (Number.isSafeInteger(seed) && seed >= 0 && value !== '') return seed
  throw new UsageError(`--seed "${String(value)}" is not a whole number from 0.`)
}
