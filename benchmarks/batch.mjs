// Measures the command: letters of a batch per second, memory, threads, start, and an answer end to end. Writes docs/benchmarks-command.md.
// With --million it also runs a million rows, which takes minutes.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from '../scripts/markdown-table.mjs'

const command = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url))
const invitation = fileURLToPath(new URL('../packages/formats/fixtures/google.eml', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'declinekit-bench-'))

/** Says at the end of a process what it used. */
const usage = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('usage '+JSON.stringify([u.maxRSS,u.userCPUTime+u.systemCPUTime]))})`

/** @param {string[]} args @returns {{ seconds: number, megabytes: number, cpuSeconds: number }} */
function run(args) {
  const output = openSync('/dev/null', 'w')
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', output, 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import="${usage}"` },
  })
  const seconds = (performance.now() - started) / 1000
  closeSync(output)
  const told = /usage (\[.*?\])/u.exec(stderr)
  if (status !== 0 || told === null) throw new Error(`${args.join(' ')} failed:\n${stderr}`)
  const [kilobytes, microseconds] = JSON.parse(told[1] ?? '[]')
  return { seconds, megabytes: kilobytes / 1024, cpuSeconds: microseconds / 1e6 }
}

/** @param {number} count rows that all differ, in two languages and over all tones */
function people(count) {
  const path = join(folder, `people-${count}.csv`)
  const file = openSync(path, 'w')
  writeSync(file, 'to,from,company,position,stage,channel,reason,tone\n')
  const tones = ['formal', 'neutral', 'warm', 'firm']
  let rows = ''
  for (let row = 0; row < count; row++) {
    const tone = tones[row % 4]
    rows +=
      row % 2 === 0
        ? `Anna Smith,Sam Lee,Harbor ${row},economist,offered,email,promotion,${tone}\n`
        : `Николай Александрович,Екатерина Васильева,Ромашка ${row},экономист,offered,email,promotion,${tone}\n`
    if (rows.length > 1e6 || row === count - 1) {
      writeSync(file, rows)
      rows = ''
    }
  }
  closeSync(file)
  return path
}

/** @param {number} rows @param {number} jobs */
function batch(rows, jobs) {
  return run([command, 'batch', people(rows), '--out', '-', '--jobs', String(jobs), '--no-config'])
}

/** Milliseconds of one run. @param {string[]} args */
function once(args) {
  const started = performance.now()
  spawnSync(process.execPath, args, { stdio: 'ignore' })
  return performance.now() - started
}

/** @param {number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** The median time of some runs beside that of bare node, run by turns so that both have the same machine. @param {string[]} args */
function besideNode(args, runs = 15) {
  const pairs = Array.from({ length: runs }, () => [once(['-e', '0']), once(args)])
  const [bare, time] = [0, 1].map((index) => median(pairs.map((pair) => pair[index] ?? 0)))
  return { time: time ?? 0, ratio: (time ?? 0) / (bare ?? 1) }
}

const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString('en')

function batches() {
  /** @type {[number, number][]} */
  const sizes = [
    [10_000, 1],
    [100_000, 1],
    [100_000, 2],
    ...(process.argv.includes('--million') ? [/** @type {[number, number]} */ ([1_000_000, 1])] : []),
  ]
  return table(
    ['rows', 'jobs', 'seconds', 'letters a second', 'letters a second of one core', 'most memory'],
    sizes.map(([rows, jobs]) => {
      const { seconds, cpuSeconds, megabytes } = batch(rows, jobs)
      return [
        whole(rows),
        jobs,
        seconds.toFixed(1),
        whole(rows / seconds),
        whole(rows / cpuSeconds),
        `${whole(megabytes)} MB`,
      ]
    }),
  )
}

function starts() {
  /** @type {[string, string[]][]} */
  const commands = [
    ['declinekit --version', [command, '--version']],
    ['declinekit --help', [command, '--help']],
    ['declinekit list stages', [command, 'list', 'stages']],
    ['declinekit compose', [command, 'compose', '--stage', 'offered', '--channel', 'email', '--no-config']],
    ['declinekit reply invite.eml', [command, 'reply', invitation, '--no-config']],
  ]
  return table(
    ['', 'ms', '× node'],
    commands.map(([name, args]) => {
      const { time, ratio } = besideNode(args)
      return [`\`${name}\``, time.toFixed(0), ratio.toFixed(2)]
    }),
  )
}

const page = `# Benchmarks of the command

Written by \`node benchmarks/batch.mjs --million\`; do not edit. Node ${process.version.slice(1)}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}.
Compare the ratios; the times are this machine's, which had other work to do too.

## Batches

Rows of CSV in English and Russian by turns, all different, letters as NDJSON on standard output. A second of one core is processor time, whatever else the machine did.

${batches()}

## Start

The median of fifteen runs of a whole process, by turns with \`node -e 0\`. \`reply\` reads a Google invitation and writes the draft that declines the event.

${starts()}
`
rmSync(folder, { recursive: true })
writeFileSync(new URL('../docs/benchmarks-command.md', import.meta.url), page)
console.log(page)
