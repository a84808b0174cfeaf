import type { Completed, CompletedCommand, CompletedOption } from './model'

/** Completions for bash 3.2 and newer. Where nothing is offered, bash completes files. */
export function bashCompletions(
  commands: readonly CompletedCommand[],
  wizard: readonly CompletedOption[],
): string {
  return `# declinekit completions for bash
_declinekit() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command= word words=
  # --option=value comes as three words.
  if [[ $current == '=' ]]; then
    current=
  elif [[ $previous == '=' ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${commands.map(({ name }) => name).join(' | ')}) command=$word; break ;; esac
  done
  COMPREPLY=()
  case "$command $previous" in
${commands.flatMap(valueCases).join('\n')}
${valueCasesOf('', wizard).join('\n')}
  esac
  case "$command" in
${commands.map((command) => `    ${command.name}) words="${wordsOf(command)}" ;;`).join('\n')}
    *) words="${[...commands.map(({ name }) => name), ...dashed(wizard), '--version'].join(' ')}" ;;
  esac
${commands
  .filter(({ operands }) => operands.values.length > 0)
  .map(operandCase)
  .join('\n')}
  [[ -z $command || $current == -* ]] && COMPREPLY=($(compgen -W "$words" -- "$current"))
  return 0
}
complete -o bashdefault -o default -F _declinekit declinekit
`
}

function valueCases({ name, options }: CompletedCommand): string[] {
  return valueCasesOf(name, options)
}

function valueCasesOf(command: string, options: readonly CompletedOption[]): string[] {
  return options
    .filter(({ value }) => value !== undefined)
    .map(({ name, short, completed }) => {
      const patterns = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])].map(
        (word) => `'${command} ${word}'`,
      )
      return `    ${patterns.join(' | ')}) ${offer(completed)}return 0 ;;`
    })
}

function offer({ values, files }: Completed): string {
  if (values.length > 0) return `COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$current")); `
  return files === 'directory' ? `COMPREPLY=($(compgen -d -- "$current")); ` : ''
}

function wordsOf({ options }: CompletedCommand): string {
  return dashed(options).join(' ')
}

function dashed(options: readonly CompletedOption[]): string[] {
  return options.map(({ name }) => `--${name}`)
}

function operandCase({ name, operands }: CompletedCommand): string {
  return `  [[ $command == ${name} && $current != -* ]] && { COMPREPLY=($(compgen -W "${operands.values.join(' ')}" -- "$current")); return 0; }`
}
