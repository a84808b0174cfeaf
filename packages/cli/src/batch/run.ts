import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { ProgressBar } from '../print/progress'
import { UsageError } from '../usage-error'
import { say, spokenLocale } from '../words/words'
import { errorsFileFor, type ErrorsFile } from './errors-file'
import { inOrder } from './in-order'
import type { Input } from './input'
import { digestOf, readJournal, writeJournal, type Journal, type Progress } from './journal'
import { piecesOf, type Located } from './pieces'
import type { Places } from './places'
import type { BadRow, Outcome, Plan } from './plan'
import { openPool } from './pool'
import { fileSink, streamSink, type Sink } from './sink'
import { untilStopped, type Stop } from './stop'

/** What a run is asked for. */
export interface Batch {
  /** How the input is called in messages. */
  readonly name: string
  readonly input: Input
  readonly plan: Plan
  readonly places: Places
  /** Whether letters carry the moment of the plan because it was asked for, and not because it is now. */
  readonly isDated: boolean
  readonly jobs: number
  readonly force: boolean
  readonly quiet: boolean
}

/** Milliseconds between two writings of the journal. */
const journalEvery = 500

/** Bad rows that are told on standard error; all of them are in the file of errors. */
const mostTold = 5

/** Writes a letter for every row, from where an earlier run stopped. @returns the exit code. */
export async function runRows(batch: Batch): Promise<number> {
  const { input, plan, places, isDated, quiet } = batch
  const asked = { ...plan, moment: isDated ? plan.moment : 0, uiLocale: '' }
  const run = digestOf([asked, input.identity, places])
  const before = await journalOf(batch, run)
  if (before?.isDone === true) {
    if (!quiet) note(say('batch.done', { count: before.written, name: batch.name }))
    return before.failed > 0 ? 1 : 0
  }
  if (before === undefined) await beginAnew(batch)
  else if (!quiet) note(say('batch.resuming', { line: before.line, name: batch.name }))
  return new RowsRun(batch, run, before ?? beginningOf(input)).go()
}

async function journalOf(batch: Batch, run: string): Promise<Journal | undefined> {
  const path = journalPathOf(batch)
  if (batch.force || path === undefined) return undefined
  const journal = await readJournal(path)
  if (journal === undefined || journal.run === run) return journal
  throw new UsageError(say('error.otherRun', { name: batch.name, journal: path }))
}

/** Where it is kept how far the run has come; nowhere for standard input, which cannot be read again. */
function journalPathOf({ input, places }: Batch): string | undefined {
  return input.identity === undefined ? undefined : places.journal
}

/** Nothing that is there is written over, unless that was asked for. A journal that an earlier run left tells nothing of what is written now. */
async function beginAnew({ places, force }: Batch): Promise<void> {
  for (const path of [places.output, places.errors]) {
    if (path === undefined || !existsSync(path)) continue
    if (!force) throw new UsageError(say('error.exists', { file: path }))
    await rm(path)
  }
  if (places.journal !== undefined) await rm(places.journal, { force: true })
}

function beginningOf({ opening }: Input): Progress {
  const { length, lines } = opening
  return {
    offset: length,
    line: lines,
    row: 0,
    written: 0,
    failed: 0,
    outputBytes: 0,
    errorBytes: 0,
    isDone: false,
  }
}

function note(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** One run over the rows. */
class RowsRun {
  readonly #batch: Batch
  readonly #run: string
  readonly #output: Sink
  readonly #errors: Sink | undefined
  readonly #errorsFile: ErrorsFile
  readonly #bar: ProgressBar
  /** Rows that an earlier run did. */
  readonly #earlier: number
  #progress: Progress
  #journalAt = performance.now()
  #told = 0

  constructor(batch: Batch, run: string, beginning: Progress) {
    const { places, input, quiet } = batch
    this.#batch = batch
    this.#run = run
    this.#progress = beginning
    this.#earlier = beginning.row
    this.#output =
      places.output === undefined
        ? streamSink(process.stdout)
        : fileSink(places.output, beginning.outputBytes)
    this.#errors = places.errors === undefined ? undefined : fileSink(places.errors, beginning.errorBytes)
    this.#errorsFile = errorsFileFor(input.opening)
    this.#bar = new ProgressBar(process.stderr, !quiet)
  }

  async go(): Promise<number> {
    const { plan, input, jobs } = this.#batch
    const pool = openPool(jobs, plan)
    const stop = untilStopped()
    try {
      const pieces = piecesOf(input.from(this.#progress.offset), plan, this.#progress)
      for await (const [piece, outcome] of inOrder(
        stop.until(pieces),
        (piece) => pool.compose(piece),
        jobs * 2,
      ))
        await this.#take(piece, outcome)
    } finally {
      this.#bar.clear()
      stop.release()
      await pool.close()
      await this.#output.close()
      await this.#errors?.close()
    }
    return this.#end(stop)
  }

  async #take({ next }: Located, { output, written, bad }: Outcome): Promise<void> {
    if (output.length > 0) await this.#output.write(output)
    if (bad.length > 0) await this.#takeBad(bad)
    this.#progress = {
      ...this.#progress,
      ...next,
      written: this.#progress.written + written,
      failed: this.#progress.failed + bad.length,
      outputBytes: this.#output.length,
      errorBytes: this.#errors?.length ?? 0,
    }
    this.#show()
    if (performance.now() - this.#journalAt > journalEvery) await this.#keep(false)
  }

  async #takeBad(bad: readonly BadRow[]): Promise<void> {
    const { name, quiet } = this.#batch
    const isToldHere = this.#errors === undefined
    for (const { line, reasons } of bad) {
      if (quiet || (!isToldHere && this.#told >= mostTold)) break
      this.#told++
      this.#bar.clear()
      note(`${name}:${line}: ${reasons.join(' ')}`)
    }
    if (this.#errors === undefined) return
    const head = this.#errors.length === 0 ? this.#errorsFile.head : ''
    await this.#errors.write(Buffer.from(head + bad.map((row) => this.#errorsFile.lineOf(row)).join('')))
  }

  #show(): void {
    const { offset, row } = this.#progress
    const size = this.#batch.input.identity?.size
    const numbers = new Intl.NumberFormat(spokenLocale())
    this.#bar.show(size === undefined ? undefined : offset / size, (seconds) =>
      say('batch.progress', {
        count: row,
        rows: numbers.format(row),
        rate: numbers.format(Math.round((row - this.#earlier) / Math.max(seconds, 0.001))),
      }),
    )
  }

  async #keep(isDone: boolean): Promise<void> {
    const path = journalPathOf(this.#batch)
    this.#journalAt = performance.now()
    if (path === undefined) return
    await writeJournal(path, { ...this.#progress, version: 1, run: this.#run, isDone })
  }

  async #end({ signal }: Stop): Promise<number> {
    await this.#keep(signal === undefined)
    const { written, failed, line } = this.#progress
    const { quiet, places, force } = this.#batch
    // With --force the same command begins anew.
    const goesOn = journalPathOf(this.#batch) !== undefined && !force
    if (!quiet) {
      note(
        say('batch.written', {
          count: written,
          where: places.folder ?? places.output ?? say('standardOutput'),
        }),
      )
      if (failed > 0)
        note(
          places.errors === undefined
            ? say('batch.failed', { count: failed })
            : say('batch.failedInto', { count: failed, file: places.errors }),
        )
      if (signal !== undefined) note(say(goesOn ? 'batch.stoppedGoesOn' : 'batch.stopped', { line }))
    }
    if (signal !== undefined) return signal === 'SIGINT' ? 130 : 143
    return failed > 0 ? 1 : 0
  }
}
