import type { Wordings } from '@declinekit/core'

/** What would change the answer: frames by how far things have gone and by tone, and what `<change>` in them says. */
export interface Conditions {
  readonly frames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** By reason; the term that the caller names takes its place. */
  readonly changes: Readonly<Record<string, string>>
}

/** The stages at which a set of frames is said. */
const said: Readonly<Record<string, (frame: string) => string>> = {
  'before-offer': (frame) => `{{^reached.offered}}${frame}{{/reached.offered}}`,
  offered: (frame) =>
    `{{#reached.offered}}{{^reached.accepted}}${frame}{{/reached.accepted}}{{/reached.offered}}`,
  accepted: (frame) =>
    `{{#reached.accepted}}{{^reached.signed}}${frame}{{/reached.signed}}{{/reached.accepted}}`,
  signed: (frame) => `{{#reached.signed}}${frame}{{/reached.signed}}`,
}

/** Every frame with what a reason asks for, and with the term that is named. */
export function conditions({ frames, changes }: Conditions): Wordings {
  const wordings: Record<string, string[]> = {}
  for (const [reason, change] of Object.entries(changes)) {
    for (const [stages, byTone] of Object.entries(frames)) {
      for (const [tone, templates] of Object.entries(byTone)) {
        const filled = [change, 'agree to {{term}}'].flatMap((each) =>
          templates.map((template) => said[stages]!(template.replace('<change>', each))),
        )
        ;(wordings[`${reason}_${tone}`] ??= []).push(...filled)
      }
    }
  }
  return wordings
}
