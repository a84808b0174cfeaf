import * as z from 'zod/mini'
import { channelRows, type Channel } from './channel'
import { idsOf } from './ids-of'
import { isMoment } from './moment'
import { failure } from './problem'
import { text } from './text'

const moment = z
  .string()
  .check(
    z.refine(
      isMoment,
      failure(
        'not-a-moment',
        'is not a moment; write it as 2026-11-25T09:30, with Z or +03:00 behind it where the zone matters',
      ),
    ),
  )

const people = z.array(text).check(z.maxLength(200))

/**
 * What `check` can be told besides the situation: how the exchange went so far, and where the message goes. No letter is composed from it.
 */
export const circumstances = {
  /** When the message that is answered came. */
  received: z.optional(moment),
  /** Who took part in the thread, as names or addresses. */
  thread: z.optional(people),
  /** Who the answer goes to, in To and Cc, as names or addresses. */
  recipients: z.optional(people),
  /** The channels in which all talk went so far. */
  talkedBy: z.optional(z.array(z.enum(idsOf<Channel>(channelRows))).check(z.maxLength(20))),
}

/** {@link circumstances} after validation. */
export type Circumstances = {
  -readonly [Field in keyof typeof circumstances]?: z.output<(typeof circumstances)[Field]>
}
