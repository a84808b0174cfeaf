import type { Operands, Option, Table } from '../commands/command'
import { modelTables } from '../commands/model-tables'
import { commandNames, commonOptions, rowOf, wizardRow, type CommandName } from '../commands/table'
import { optionAbout } from '../print/help'
import { say } from '../words/words'

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: CommandName
  readonly about: string
  readonly options: readonly CompletedOption[]
  readonly operands: Completed
}

/** An option as a shell completes it. */
export interface CompletedOption {
  readonly name: string
  readonly short: string | undefined
  readonly about: string
  /** What its value is called; undefined for a switch. */
  readonly value: string | undefined
  readonly completed: Completed
  readonly many: boolean
}

/** What is offered for a value. */
export interface Completed {
  readonly values: readonly string[]
  /** Whether files are offered, or folders. */
  readonly files: 'file' | 'directory' | undefined
}

/** Everything that completions know, from the one table of commands, and the rules that are known. */
export function completedCommands(rules: readonly string[]): readonly CompletedCommand[] {
  return commandNames.map((name) => ({
    name,
    about: say(`command.${name}.about`),
    options: completedOptions(name, { ...rowOf(name).options, ...commonOptions }, rules),
    operands: completed(rowOf(name).operands, rules),
  }))
}

/** The options that stand without a command. */
export function completedWizard(rules: readonly string[]): readonly CompletedOption[] {
  return completedOptions('compose', { ...wizardRow.options, ...commonOptions }, rules)
}

function completedOptions(
  command: CommandName,
  options: Readonly<Record<string, Option>>,
  rules: readonly string[],
): readonly CompletedOption[] {
  return Object.entries(options).map(([name, option]) => ({
    name,
    short: option.short,
    about: optionAbout(command, name),
    value: option.value,
    completed: completed(option, rules),
    many: option.many === true,
  }))
}

function completed({ values, table, completes }: Option | Operands, rules: readonly string[]): Completed {
  return { values: values ?? (table === undefined ? [] : idsOf(table, rules)), files: completes }
}

function idsOf(table: Table, rules: readonly string[]): readonly string[] {
  return table === 'rules' ? rules : Object.keys(modelTables[table])
}
