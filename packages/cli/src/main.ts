import type { Command } from './commands/command'
import { version } from '../package.json'

/** The commands, each loaded when it is called. */
const commands: Readonly<Record<string, { readonly summary: string; load(): Promise<Command> }>> = {
  compose: {
    summary: 'write the letter or message that answers a situation',
    load: async () => (await import('./commands/compose')).composeCommand,
  },
  check: {
    summary: 'tell whether a draft is fit to send, and what to put instead',
    load: async () => (await import('./commands/check')).checkCommand,
  },
  list: {
    summary: 'show the ids of the model and what they mean',
    load: async () => (await import('./commands/list')).listCommand,
  },
  conform: {
    summary: 'try the conformance laws on a language package',
    load: async () => (await import('./commands/conform')).conformCommand,
  },
}

const help = `declinekit: a candidate's graceful no, composed and checked. Offline and private.

Usage
${Object.entries(commands)
  .map(([name, { summary }]) => `  declinekit ${name.padEnd(8)} ${summary}`)
  .join('\n')}

  declinekit <command> --help    options and examples
  declinekit --version

Exit code: 0 clean, 1 findings at or above --fail-on (default error), 2 wrong usage or input.
`

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help)
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`)
    return 0
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (entry === undefined) {
    const { nearest } = await import('@declinekit/core')
    const guess = nearest(name, Object.keys(commands))
    process.stderr.write(
      `declinekit: there is no command "${name}".${guess === undefined ? '' : ` Did you mean "${guess}"?`} See declinekit --help.\n`,
    )
    return 2
  }
  const command = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(command.help)
    return 0
  }
  return command.run(rest)
}

// A reader that closes the pipe early, such as head, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const known = error instanceof Error && (error.name === 'UsageError' || error.name === 'DeclinekitError')
    const text =
      error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error)
    process.stderr.write(`declinekit: ${text}\n`)
    process.exitCode = 2
  },
)
