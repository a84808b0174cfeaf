import { parentPort, workerData } from 'node:worker_threads'
import { locales, type LocaleId } from '../locales'
import { speak } from '../words/words'
import { composePiece } from './compose-piece'
import type { Piece, Plan } from './plan'

/** What a thread answers. */
export type Answer =
  | { readonly number: number; readonly outcome: Awaited<ReturnType<typeof composePiece>> }
  | { readonly number: number; readonly failure: string }

const plan = workerData as Plan
await speak(plan.uiLocale as LocaleId)
// What every letter may need is loaded before the first piece comes.
if (plan.locale !== undefined && plan.locale in locales) await locales[plan.locale as LocaleId].load()

parentPort!.on('message', (message: { readonly number: number; readonly piece: Piece }) => {
  void answer(message.number, message.piece)
})

async function answer(number: number, piece: Piece): Promise<void> {
  try {
    const outcome = await composePiece(piece, plan)
    const output = new Uint8Array(outcome.output)
    parentPort!.postMessage({ number, outcome: { ...outcome, output } } satisfies Answer, [output.buffer])
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
    parentPort!.postMessage({ number, failure } satisfies Answer)
  }
}
