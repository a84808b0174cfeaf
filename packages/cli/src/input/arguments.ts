import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Call, Option, CommandRow } from '../commands/command'
import { commonOptions } from '../commands/table'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { guessAmong } from './guess'
import { notValid } from './not-valid'

type Given = Pick<Call, 'values' | 'operands'>

/** Reads options and operands by the row of a command. @throws UsageError naming the option or value nearest to a wrong one. */
export async function readArguments(argv: readonly string[], row: CommandRow): Promise<Given> {
  const options: Readonly<Record<string, Option>> = { ...row.options, ...commonOptions }
  const { tokens } = parseArgs({
    args: [...argv],
    options: asNodeWantsThem(options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const values: Record<string, string | boolean | readonly string[] | undefined> = Object.create(null)
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined) throw await unknownOption(token.rawName, Object.keys(options))
    const value = await valueOf(token.rawName, token.value, option)
    values[token.name] = option.many ? [...((values[token.name] ?? []) as string[]), String(value)] : value
  }
  checkOperands(operands, row)
  return { values, operands }
}

function asNodeWantsThem(options: Readonly<Record<string, Option>>): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value, short }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  )
}

async function valueOf(
  rawName: string,
  value: string | undefined,
  option: Option,
): Promise<string | boolean> {
  if (option.value === undefined) {
    if (value === undefined) return true
    throw new UsageError(say('error.optionTakesNoValue', { option: rawName }))
  }
  if (value === undefined)
    throw new UsageError(say('error.optionNeedsValue', { option: rawName, value: option.value }))
  if (option.values === undefined || option.values.includes(value)) return value
  throw await notValid(rawName, value, option.values)
}

async function unknownOption(rawName: string, valid: readonly string[]): Promise<UsageError> {
  const guess = await guessAmong(rawName.replace(/^-+/u, ''), valid, '--')
  return new UsageError(`${say('error.unknownOption', { option: rawName })}${guess} ${say('error.seeHelp')}`)
}

function checkOperands(operands: readonly string[], { operands: { most } }: CommandRow): void {
  if (operands.length <= most) return
  throw new UsageError(
    `${say('error.tooManyOperands', { operands: operands.slice(most).join(' ') })} ${say('error.seeHelp')}`,
  )
}

/** The text given for an option, where one was. */
export function textOf(values: Call['values'], option: string): string | undefined {
  const value = values[option]
  return typeof value === 'string' ? value : undefined
}

/** The texts given for an option that may be given more than once. */
export function textsOf(values: Call['values'], option: string): readonly string[] {
  const value = values[option]
  return Array.isArray(value) ? value : []
}

/** Whether a switch was given. */
export function isOn(values: Call['values'], option: string): boolean {
  return values[option] === true
}

/** A whole number given for an option. @throws UsageError where it is none, or below the least. */
export function wholeNumberOf(
  values: Call['values'],
  option: string,
  { least }: { readonly least: number },
): number | undefined {
  const text = textOf(values, option)
  if (text === undefined) return undefined
  const value = Number(text)
  if (/^\d+$/u.test(text) && Number.isSafeInteger(value) && value >= least) return value
  throw new UsageError(say('error.wholeNumber', { option: `--${option}`, value: text, least }))
}
