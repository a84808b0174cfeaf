import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from '../usage-error'
import { nearest } from '@declinekit/core'

/** Options of a command, as `node:util` wants them. */
export type OptionTable = NonNullable<ParseArgsConfig['options']>

/** What was given on the command line. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
}

/** Reads options and operands. @throws UsageError naming the option nearest to an unknown one. */
export function readArguments(
  argv: readonly string[],
  options: OptionTable,
  mostOperands: number,
): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const values: Record<string, string | boolean | undefined> = Object.create(null)
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined) throw unknownOption(token.rawName, options)
    if (option.type === 'string' && token.value === undefined)
      throw new UsageError(`The option ${token.rawName} needs a value.`)
    if (option.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`The option ${token.rawName} takes no value.`)
    values[token.name] = token.value ?? true
  }
  if (positionals.length > mostOperands) {
    throw new UsageError(`Too many operands: ${positionals.slice(mostOperands).join(' ')}. See --help.`)
  }
  return { values, positionals }
}

function unknownOption(name: string, options: OptionTable): UsageError {
  const guess = nearest(name.replace(/^-+/, ''), Object.keys(options))
  return new UsageError(
    `There is no option ${name}.${guess === undefined ? '' : ` Did you mean --${guess}?`} See --help.`,
  )
}

/** One of a closed list of values. @throws UsageError with the list and the nearest value. */
export function oneOf<Value extends string>(
  option: string,
  value: string | boolean | undefined,
  valid: readonly Value[],
  usual: Value,
): Value {
  if (value === undefined) return usual
  const found = valid.find((candidate) => candidate === value)
  if (found !== undefined) return found
  const guess = nearest(String(value), valid)
  throw new UsageError(
    `--${option} "${String(value)}" is not valid.${guess === undefined ? '' : ` Did you mean "${guess}"?`} Valid: ${valid.join(', ')}.`,
  )
}
