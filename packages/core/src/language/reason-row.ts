import type { Undescribed } from '../model/described'
import { reasonRows, type ReasonRow } from '../model/reason'
import type { ComposingLocale } from './locale'

/** The row of a situation’s reason; own reasons of the language stand beside the model’s, and of what they do not tell the least is taken. */
export function reasonRow(reason: string, locale: ComposingLocale<string>): Undescribed<ReasonRow> {
  const own = locale.reasons ?? {}
  const row = Object.hasOwn(reasonRows, reason)
    ? reasonRows[reason as keyof typeof reasonRows]
    : own[reason as never]
  return { ...leastTold, ...(row as Partial<ReasonRow> | undefined) }
}

/** What goes for an own reason that does not tell: nothing is kept back for it, and nothing left out. */
const leastTold = {
  disclosure: 'state',
  negotiable: false,
  leavesOut: [],
  againstMeeting: true,
  pay: 'neither',
} as const satisfies Undescribed<ReasonRow>
