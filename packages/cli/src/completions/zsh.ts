import type { Completed, CompletedCommand, CompletedOption } from './model'

/** Completions for zsh, for a folder of `fpath` or for `eval`. */
export function zshCompletions(
  commands: readonly CompletedCommand[],
  wizard: readonly CompletedOption[],
): string {
  return `#compdef declinekit
# declinekit completions for zsh
_declinekit() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C -s \\
${[...wizard.map(specOf), `'--version[version]'`, `'1: :->command'`, `'*:: :->arguments'`].map((spec) => `    ${spec}`).join(' \\\n')} && return 0
  case $state in
    command)
      local -a commands
      commands=(
${commands.map(({ name, about }) => `        ${quoted(`${name}:${about}`)}`).join('\n')}
      )
      _describe -t commands command commands
      ;;
    arguments)
      case $line[1] in
${commands.map(commandCase).join('\n')}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _declinekit ]]; then
  _declinekit "$@"
else
  compdef _declinekit declinekit
fi
`
}

function commandCase({ name, options, operands }: CompletedCommand): string {
  const specs = [...options.map(specOf), quoted(`*:${name}:${actionOf(operands)}`)]
  return `        ${name})
          _arguments -s \\
${specs.map((spec) => `            ${spec}`).join(' \\\n')}
          ;;`
}

function specOf({ name, short, about, value, completed, many }: CompletedOption): string {
  const rest = `[${inBrackets(about)}]${value === undefined ? '' : `:${inMessage(value)}:${actionOf(completed)}`}`
  if (short === undefined) return quoted(`${many ? '*' : ''}--${name}${rest}`)
  return `'(-${short} --${name})'{-${short},--${name}}${quoted(rest)}`
}

function actionOf({ values, files }: Completed): string {
  if (values.length > 0) return `(${values.join(' ')})`
  return files === 'directory' ? '_files -/' : files === 'file' ? '_files' : ' '
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
const inBrackets = (text: string): string => text.replaceAll(/[[\]\\:]/gu, '\\$&')
const inMessage = (text: string): string => text.replaceAll(':', '\\:')
