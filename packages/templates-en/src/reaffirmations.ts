import type { Wordings } from '@declinekit/core'
import { filled } from './filled'
import { staged, type Standing } from './staged'

/** The same no again: frames by round and tone, and what `<take it>` or `<taking it>` in them says, for a decision is about something. */
export interface Reaffirmations {
  readonly frames: Readonly<Record<string, readonly string[]>>
  /** By how far things have gone: the verb as it follows “to”, and as it follows “be”. */
  readonly taking: Readonly<Partial<Record<Standing, readonly string[]>>>
}

/** Every frame with what is not to be taken at each stage. */
export function reaffirmations({ frames, taking }: Reaffirmations): Wordings {
  const stages = Object.entries(taking) as [Standing, readonly [string, string]][]
  return Object.fromEntries(
    Object.entries(frames).map(([key, list]) => [
      key,
      stages.flatMap(([stage, [take, taking]]) =>
        list.flatMap((frame) =>
          filled(frame, { 'take it': [take], 'taking it': [taking] }).map(staged[stage]),
        ),
      ),
    ]),
  )
}
