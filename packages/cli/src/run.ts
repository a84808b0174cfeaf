import { existsSync } from 'node:fs'
import type { Call, CommandRow, Option } from './commands/command'
import { commandNames, commonOptions, rowOf, wizardRow, type CommandName } from './commands/table'
import { isOn, readArguments, textOf } from './input/arguments'
import { noConfig, readConfig } from './input/config'
import { guessAmong } from './input/guess'
import { describeError } from './print/problems'
import { commandHelp, helpOf } from './print/help'
import { UsageError } from './usage-error'
import { say, speak, uiLocaleFrom } from './words/words'

/** Runs a command line. @returns the exit code; errors are printed, and are exit code 2. */
export async function run(argv: readonly string[]): Promise<number> {
  await speak(uiLocaleFrom(uiLocaleIn(argv)))
  try {
    return await dispatch(argv)
  } catch (error) {
    process.stderr.write(`declinekit: ${await describeError(error)}\n`)
    return 2
  }
}

async function dispatch(given: readonly string[]): Promise<number> {
  const argv = commandFirst(given)
  const [name, ...rest] = argv
  if (name === undefined || (name.startsWith('-') && !isHelp(name))) return runAlone(argv)
  if (isHelp(name)) return showHelp(rest[0])
  const command = commandNames.find((known) => known === name)
  if (command === undefined) throw await unknownCommand(name)
  return runCommand(rowOf(command), rest, () => commandHelp(command))
}

/** What every command takes may stand before its name too: `--ui-locale ru list stages`. */
function commandFirst(argv: readonly string[]): readonly string[] {
  let at = 0
  while (at < argv.length) {
    const option = commonOption(argv[at]!)
    if (option === undefined) break
    at += option.value === undefined || argv[at]!.includes('=') ? 1 : 2
  }
  const name = argv[at]
  if (at === 0 || name === undefined || !isCommand(name)) return argv
  return [name, ...argv.slice(0, at), ...argv.slice(at + 1)]
}

function commonOption(word: string): Option | undefined {
  const rows: readonly [string, Option][] = Object.entries(commonOptions)
  return rows.find(([name, { short }]) => word.split('=')[0] === `--${name}` || word === `-${short}`)?.[1]
}

function isCommand(name: string): boolean {
  return commandNames.some((known) => known === name)
}

/** Without a command: a conversation where somebody can answer, and help where nobody can. */
async function runAlone(argv: readonly string[]): Promise<number> {
  const canTalk = process.stdin.isTTY && process.stdout.isTTY
  if (canTalk || argv.length > 0) {
    const row = canTalk ? wizardRow : { ...wizardRow, load: async () => helpInstead }
    return runCommand(row, argv, helpOf)
  }
  return helpInstead()
}

const helpInstead = async (): Promise<number> => {
  process.stdout.write(helpOf())
  return 2
}

async function runCommand(row: CommandRow, argv: readonly string[], help: () => string): Promise<number> {
  if (asksForHelp(argv)) {
    process.stdout.write(help())
    return 0
  }
  const { values, operands } = await readArguments(argv, row)
  // What the libraries print must keep to it as well, so that it is told in the way all of them know.
  if (isOn(values, 'no-color')) process.env['NO_COLOR'] = '1'
  const config = isOn(values, 'no-config')
    ? noConfig
    : await readConfig(textOf(values, 'config'), process.cwd())
  if (config.uiLocale !== undefined && textOf(values, 'ui-locale') === undefined) await speak(config.uiLocale)
  const call: Call = { values, operands, config, quiet: isOn(values, 'quiet') }
  const runRow = await row.load()
  return runRow(call)
}

/** Help is asked for before anything is judged, but not behind `--`, where everything is an operand. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end === -1 ? argv.length : end).some((word) => word === '--help' || word === '-h')
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h' || word === 'help'
}

async function showHelp(name: string | undefined): Promise<number> {
  const command = commandNames.find((known) => known === name)
  if (name !== undefined && command === undefined && !name.startsWith('-')) throw await unknownCommand(name)
  process.stdout.write(command === undefined ? helpOf() : commandHelp(command))
  return 0
}

async function unknownCommand(name: string): Promise<UsageError> {
  if (existsSync(name)) return new UsageError(say('error.commandIsFile', { name }))
  const guess = await guessAmong(name, commandNames satisfies readonly CommandName[])
  return new UsageError(`${say('error.unknownCommand', { name })}${guess} ${say('error.seeMainHelp')}`)
}

/** The language asked for, found before the command line is read: what is wrong with it is told in that language too. */
function uiLocaleIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--ui-locale' || word.startsWith('--ui-locale='))
  return at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
}
