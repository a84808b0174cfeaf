import type { Wordings } from '@declinekit/core'
import { filled } from './filled'
import { staged, type Standing } from './staged'

type ByTone = Readonly<Record<string, readonly string[]>>

/** What would change the answer: frames by how far things have gone and by tone, and what `<change>` in them says. */
export interface Conditions {
  readonly frames: Readonly<Partial<Record<Standing, ByTone>>>
  /** By reason; the term that the caller names takes its place. */
  readonly changes: Readonly<Record<string, string>>
}

/** Every frame with what a reason asks for, and with the term that is named. */
export function conditions({ frames, changes }: Conditions): Wordings {
  const wordings: Record<string, string[]> = {}
  for (const [reason, change] of Object.entries(changes)) {
    for (const [stages, byTone] of Object.entries(frames) as [Standing, ByTone][]) {
      for (const [tone, templates] of Object.entries(byTone)) {
        const asked = [change, 'agree to {{term}}'].flatMap((each) =>
          templates.flatMap((template) => filled(template, { change: [each] })),
        )
        ;(wordings[`${reason}_${tone}`] ??= []).push(...asked.map(staged[stages]))
      }
    }
  }
  return wordings
}
