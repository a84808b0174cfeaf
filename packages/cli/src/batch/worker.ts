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

const port = parentPort!

port.on('message', (message: { readonly number: number; readonly piece: Piece }) => {
  void answer(message.number, message.piece)
})

async function answer(number: number, piece: Piece): Promise<void> {
  try {
    const outcome = await composePiece(piece, plan)
    const output = new Uint8Array(outcome.output)
    reply({ number, outcome: { ...outcome, output } }, [output.buffer])
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
    reply({ number, failure }, [])
  }
}

function reply(answer: Answer, moved: ArrayBufferLike[]): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  port.postMessage(answer, moved as ArrayBuffer[])
}
