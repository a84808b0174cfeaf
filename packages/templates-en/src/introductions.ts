import type { Wordings } from '@declinekit/core'
import { filled } from './filled'
import { roleAs } from './role-as'

/** Who speaks and about what: frames by channel and tone, and what `<about>` in them says at each stage. */
export interface Introductions {
  readonly frames: Readonly<Record<Channel, Acquainted>>
  /** By stage; `<role>` is the post as the tone says it. */
  readonly about: Readonly<Record<string, readonly string[]>>
}

const channels = ['phone', 'video', 'in-person'] as const
type Channel = (typeof channels)[number]

/** To somebody who has not met the candidate, and to somebody who has: only a caller who cannot be seen tells a name then. */
interface Acquainted {
  readonly stranger: Frames
  readonly acquaintance: Frames
}

type Frames = Readonly<Record<string, readonly string[]>>

/** The stages at which the two have not met. */
const unmet: ReadonlySet<string> = new Set(['approached', 'invited', 'scheduled'])

/** Every frame of a tone with everything a stage may put into it, each for its channel; who says no again is no stranger. */
export function introductions({ frames, about }: Introductions): Wordings {
  const wordings: Record<string, readonly string[]> = {}
  for (const [stage, topics] of Object.entries(about)) {
    for (const tone of Object.keys(frames.phone.stranger)) {
      const told = (known: keyof Acquainted): string[] =>
        channels.flatMap((channel) => onChannel(channel, frames[channel][known], tone, topics, known))
      wordings[`${stage}_${tone}`] = unmet.has(stage)
        ? [
            ...told('stranger').map((template) => `{{^again}}${template}{{/again}}`),
            ...told('acquaintance').map((template) => `{{#again}}${template}{{/again}}`),
          ]
        : told('acquaintance')
    }
  }
  return wordings
}

function onChannel(
  channel: Channel,
  frames: Frames,
  tone: string,
  topics: readonly string[],
  known: keyof Acquainted,
): string[] {
  const sayable = channel === 'in-person' ? topics.filter((topic) => isSaidFaceToFace(topic, known)) : topics
  return sayable
    .flatMap((topic) =>
      frames[tone]!.flatMap((frame) => filled(frame, { about: [topic], role: [roleAs(tone)] })),
    )
    .map((template) => `{{#channel.${channel}}}${template}{{/channel.${channel}}}`)
}

/** Nobody names an employer to its own people, face to face, nor a post to those who have talked about it. */
function isSaidFaceToFace(topic: string, known: keyof Acquainted): boolean {
  return !topic.includes('{{company}}') && (known === 'stranger' || !topic.includes('<role>'))
}
