import * as z from 'zod/mini'
import { channels, type Channel } from './channel'
import { media, type Medium } from './medium'
import { momentPattern } from './moment'
import { text } from './text'

const ids = <Id extends string>(table: Readonly<Record<Id, unknown>>) =>
  z.enum(Object.keys(table) as [Id, ...Id[]])

const moment = z.string().check(
  z.refine((value) => momentPattern.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10))), {
    error: 'is not a moment; write it as 2026-11-25T09:30, with Z or +03:00 behind it where the zone matters',
  }),
)

const timeZone = z.string().check(
  z.refine(isTimeZone, {
    error: 'is not a time zone; write it as the IANA names it, such as Europe/Moscow',
  }),
)

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const people = z.array(text).check(z.maxLength(200))

/**
 * What `check` can be told besides the situation: how the exchange went so far, and where the message goes. No letter is composed from it.
 */
export const circumstances = {
  /** When the message that is answered came. */
  received: z.optional(moment),
  /** The reader’s time zone; `now` and `received` are brought to its clock where they name a moment of the world. */
  timeZone: z.optional(timeZone),
  /** Who took part in the thread, as names or addresses. */
  thread: z.optional(people),
  /** Who the answer goes to, in To and Cc, as names or addresses. */
  recipients: z.optional(people),
  /** The channels in which all talk went so far. */
  talkedBy: z.optional(z.array(ids<Channel>(channels)).check(z.maxLength(20))),
  /** The service the message goes through, where its limits differ from those of its channel. */
  medium: z.optional(ids<Medium>(media)),
}

/** {@link circumstances} after validation. */
export type Circumstances = {
  -readonly [Field in keyof typeof circumstances]?: z.output<(typeof circumstances)[Field]>
}
