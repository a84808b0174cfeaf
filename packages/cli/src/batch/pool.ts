import { Worker } from 'node:worker_threads'
import { composePiece } from './compose-piece'
import type { Outcome, Piece, Plan } from './plan'
import type { Answer } from './worker'

/** What turns pieces into letters, here or in threads. */
export interface Pool {
  compose(piece: Piece): Promise<Outcome>
  close(): Promise<void>
}

/** One job works here; more of them are threads. */
export function openPool(jobs: number, plan: Plan): Pool {
  return jobs === 1
    ? { compose: (piece) => composePiece(piece, plan), close: async () => undefined }
    : new ThreadPool(jobs, plan)
}

interface Waiting {
  readonly worker: Worker
  resolve(outcome: Outcome): void
  reject(error: Error): void
}

/** Threads, each given a piece as soon as it has least to do. */
class ThreadPool implements Pool {
  readonly #workers: readonly Worker[]
  readonly #waiting = new Map<number, Waiting>()
  #number = 0

  constructor(jobs: number, plan: Plan) {
    this.#workers = Array.from({ length: jobs }, () => this.#start(plan))
  }

  compose(piece: Piece): Promise<Outcome> {
    const number = this.#number++
    const worker = this.#idlest()
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { worker, resolve, reject })
      // A copy of its own: the bytes of a Buffer may belong to others too, who would lose them.
      const bytes = new Uint8Array(piece.bytes)
      worker.postMessage({ number, piece: { ...piece, bytes } }, [bytes.buffer])
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  #start(plan: Plan): Worker {
    const worker = new Worker(new URL('./batch-worker.js', import.meta.url), { workerData: plan })
    worker.on('message', (answer: Answer) => this.#settle(answer))
    worker.on('error', (error: Error) => this.#fail(worker, error))
    return worker
  }

  #idlest(): Worker {
    const tasks = (worker: Worker): number =>
      [...this.#waiting.values()].filter((waiting) => waiting.worker === worker).length
    return this.#workers.toSorted((a, b) => tasks(a) - tasks(b))[0]!
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if ('outcome' in answer) waiting?.resolve(answer.outcome)
    else waiting?.reject(new Error(answer.failure))
  }

  #fail(worker: Worker, error: Error): void {
    for (const [number, waiting] of this.#waiting) {
      if (waiting.worker !== worker) continue
      this.#waiting.delete(number)
      waiting.reject(error)
    }
  }
}
