import { availableParallelism } from 'node:os'
import { openInput } from '../batch/input'
import { placesOf } from '../batch/places'
import { planOf } from '../batch/plan-of'
import { runRows } from '../batch/run'
import { isOn, textOf, wholeNumberOf } from '../input/arguments'
import { nameOf } from '../input/source'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import type { Run } from './command'

/** Bytes of input that a thread is worth starting for. */
const bytesPerJob = 4_000_000

/** `declinekit batch` */
export const runBatch: Run = async (call) => {
  const { values, operands, quiet } = call
  const [path] = operands
  if (path === undefined)
    throw new UsageError(say('error.missingOperand', { command: 'batch', usage: 'FILE|-' }))
  const out = textOf(values, 'out')
  if (out === undefined) throw new UsageError(say('error.noOut'))
  const input = await openInput(path, (textOf(values, 'input') ?? 'auto') as 'auto' | 'csv' | 'ndjson')
  const places = placesOf(out, textOf(values, 'errors'), input.opening.kind)
  return runRows({
    name: nameOf(path),
    input,
    places,
    isDated: textOf(values, 'now') !== undefined,
    plan: await planOf(call, input.opening, places, nameOf(path)),
    jobs: wholeNumberOf(values, 'jobs', { least: 1 }) ?? jobsFor(input.identity?.size ?? 0),
    force: isOn(values, 'force'),
    quiet,
  })
}

function jobsFor(size: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(size / bytesPerJob)))
}
