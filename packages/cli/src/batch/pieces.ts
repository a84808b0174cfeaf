import { recordsIn } from './records'
import type { Piece, Plan } from './plan'

/** Where reading begins: bytes, lines and records of the input that are done already. */
export interface Beginning {
  readonly offset: number
  readonly line: number
  readonly row: number
}

/** A piece, and where the input goes on after it. */
export interface Located extends Piece {
  readonly next: Beginning
}

/** Cuts the input into pieces of whole records. No more than one chunk and one incomplete record is held. */
export async function* piecesOf(
  chunks: AsyncIterable<Uint8Array>,
  { dialect }: Pick<Plan, 'dialect'>,
  beginning: Beginning,
): AsyncGenerator<Located> {
  let { offset, line, row } = beginning
  let rest: Uint8Array = new Uint8Array()
  const cut = function* (bytes: Uint8Array, isLast: boolean): Generator<Located> {
    const records = recordsIn(bytes, dialect, isLast)
    rest = bytes.subarray(records.rest)
    if (records.rest === 0) return
    const at = { line, row }
    offset += records.rest
    line += records.lines
    row += records.spans.length
    yield { bytes: bytes.subarray(0, records.rest), ...at, next: { offset, line, row } }
  }
  for await (const chunk of chunks)
    yield* cut(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), false)
  yield* cut(rest, true)
}
