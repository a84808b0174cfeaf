import type { CommandRow, Option } from '../commands/command'
import { commandNames, commonOptions, rowOf, type CommandName } from '../commands/table'
import { say, sayIfKnown, type WordKey } from '../words/words'
import { colorsFor } from './color'
import { columnsOf, twoColumns, wrapTo } from './width'

const widest = 100

/** Help of the program: its commands, and what exit codes mean. */
export function helpOf(): string {
  const columns = Math.min(widest, columnsOf(process.stdout))
  const { bold } = colorsFor(process.stdout)
  return page([
    wrapTo(say('help.title'), columns),
    [
      bold(say('help.usage')),
      ...twoColumns(
        [
          ['declinekit', say('help.wizard')],
          ...commandNames.map((name) => [`declinekit ${name}`, say(`command.${name}.about`)] as const),
        ],
        { columns, indent: 2 },
      ),
    ],
    [
      ...twoColumns(
        [
          ['declinekit COMMAND --help', say('help.forCommand')],
          ['declinekit --version', say('help.version')],
        ],
        { columns, indent: 2 },
      ),
    ],
    wrapTo(`${say('help.exit')} ${say('exit.all')}`, columns),
  ])
}

/** Help of one command: what it does, its options, examples that work, and what exit codes mean. */
export function commandHelp(name: CommandName): string {
  const row = rowOf(name)
  const columns = Math.min(widest, columnsOf(process.stdout))
  const { bold } = colorsFor(process.stdout)
  return page([
    [`${bold('declinekit')} ${bold(name)} ${row.operands.usage} ${say('help.options')}`],
    say(`command.${name}.description`)
      .split('\n')
      .flatMap((line) => wrapTo(line, columns)),
    [bold(say('help.optionsTitle')), ...optionLines(name, row.options, columns)],
    [bold(say('help.everywhere')), ...optionLines(name, commonOptions, columns)],
    [
      bold(say(row.examples.length === 1 ? 'help.example' : 'help.examples')),
      ...row.examples.map((example) => `  declinekit ${example}`),
    ],
    wrapTo(`${say('help.exit')} ${say(`exit.${row.exits ?? 'plain'}`)}`, columns),
  ])
}

function optionLines(
  command: CommandName,
  options: CommandRow['options'],
  columns: number,
): readonly string[] {
  const rows = Object.entries(options).map(
    ([name, option]) => [synopsis(name, option), optionMeaning(command, name, option)] as const,
  )
  return twoColumns(rows, { columns, indent: 2, widest: 26 })
}

function synopsis(name: string, { short, value }: Option): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
}

/** What an option does, with the values there are and the one that is usual. */
export function optionMeaning(command: CommandName, name: string, option: Option): string {
  const values = option.values === undefined ? [] : [option.values.join(', ')]
  const usual = option.usual === undefined ? [] : [say('help.usual', { value: option.usual })]
  const table = option.table === undefined ? [] : [say('help.seeList', { table: option.table })]
  return [
    optionAbout(command, name),
    ...[[...values, ...usual, ...table].join('; ')].filter((text) => text !== '').map((text) => `(${text})`),
  ].join(' ')
}

/** What an option does, in one line: what it does in this command, or in all. */
export function optionAbout(command: CommandName, name: string): string {
  return sayIfKnown(`optionOf.${command}.${name}`) ?? say(`option.${name}` as WordKey)
}

/** Blocks with an empty line between them. */
function page(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .map((block) => block.join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')}\n`
}
