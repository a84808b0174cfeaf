import { version } from '../package.json'

// A reader that closes the pipe early, such as head, has seen enough.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

const argv = process.argv.slice(2)
if (argv[0] === '--version' || argv[0] === '-v') process.stdout.write(`${version}\n`)
else {
  const { run } = await import('./run')
  process.exitCode = await run(argv)
}
