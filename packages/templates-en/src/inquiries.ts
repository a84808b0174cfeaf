import type { Wordings } from '@declinekit/core'
import { filled } from './filled'
import { roleAs } from './role-as'

/** Whether a message arrived: frames by tone, and what `<telling>` in them says at each stage, for the message may be lost. */
export interface Inquiries {
  /** `<sent>` is the day of the message, or nothing. */
  readonly frames: Readonly<Record<string, readonly string[]>>
  /** By stage; `<role>` is the post as the tone says it, and `<will not>` is contracted where the tone contracts. */
  readonly telling: Readonly<Record<string, readonly string[]>>
}

/** The day of a message, known or not; it brings its own space. */
const sent = ['', ' of {{sent}}']

function willNot(tone: string): string {
  return tone === 'formal' || tone === 'firm' ? 'will not' : "won't"
}

/** Every frame of a tone with everything a stage may put into it. */
export function inquiries({ frames, telling }: Inquiries): Wordings {
  const wordings: Record<string, readonly string[]> = {}
  for (const [stage, tellings] of Object.entries(telling)) {
    for (const [tone, templates] of Object.entries(frames)) {
      wordings[`${stage}_${tone}`] = tellings.flatMap((said) =>
        templates.flatMap((template) =>
          filled(template, { telling: [said], role: [roleAs(tone)], 'will not': [willNot(tone)], sent }),
        ),
      )
    }
  }
  return wordings
}
