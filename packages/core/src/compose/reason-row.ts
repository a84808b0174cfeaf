import type { Language } from '../language/language'
import { reasonRows, type ReasonRow } from '../model/reason'

/** How a situation’s reason is disclosed; own reasons of the language stand beside the model’s. */
export function reasonRow(reason: string, language: Language): Pick<ReasonRow, 'disclosure' | 'leavesOut'> {
  const own = language.locale.reasons ?? {}
  const row = Object.hasOwn(reasonRows, reason)
    ? reasonRows[reason as keyof typeof reasonRows]
    : own[reason as never]
  return { disclosure: 'state', leavesOut: [], ...(row as Partial<ReasonRow> | undefined) }
}
