import { reasonRows, type ReasonRow } from '../model/reason'
import type { ComposingLocale } from './locale'

/** How a situation’s reason is disclosed; own reasons of the language stand beside the model’s. */
export function reasonRow(
  reason: string,
  locale: ComposingLocale<string>,
): Pick<ReasonRow, 'disclosure' | 'leavesOut'> {
  const own = locale.reasons ?? {}
  const row = Object.hasOwn(reasonRows, reason)
    ? reasonRows[reason as keyof typeof reasonRows]
    : own[reason as never]
  return { disclosure: 'state', leavesOut: [], ...(row as Partial<ReasonRow> | undefined) }
}
