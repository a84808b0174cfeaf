import type { Completed, CompletedCommand, CompletedOption } from './model'

/** Completions for fish. */
export function fishCompletions(
  commands: readonly CompletedCommand[],
  wizard: readonly CompletedOption[],
): string {
  const lines = [
    '# declinekit completions for fish',
    'complete -c declinekit -f',
    ...commands.map(
      ({ name, about }) => `complete -c declinekit -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
    ),
    ...wizard.map((option) => optionLine('__fish_use_subcommand', option)),
    ...commands.flatMap(commandLines),
  ]
  return `${lines.join('\n')}\n`
}

function commandLines({ name, options, operands }: CompletedCommand): string[] {
  const condition = quoted(`__fish_seen_subcommand_from ${name}`)
  const offered = offer(operands)
  return [
    ...(offered === '' ? [] : [`complete -c declinekit -n ${condition}${offered}`]),
    ...options.map((option) => optionLine(condition, option)),
  ]
}

function optionLine(condition: string, { name, short, about, value, completed }: CompletedOption): string {
  const letter = short === undefined ? '' : ` -s ${short}`
  const needs = value === undefined ? '' : ` -r${offer(completed)}`
  return `complete -c declinekit -n ${condition} -l ${name}${letter}${needs} -d ${quoted(about)}`
}

function offer({ values, files }: Completed): string {
  if (values.length > 0) return ` -a ${quoted(values.join(' '))}`
  if (files === 'directory') return ` -a '(__fish_complete_directories)'`
  return files === 'file' ? ' -F' : ''
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
