import type { Wordings } from '@declinekit/core'
import { roleAs } from './framed'

/** Who speaks and about what: frames by channel and tone, and what `<about>` in them says at each stage. */
export interface Introductions {
  readonly frames: {
    readonly phone: Frames
    readonly elsewhere: Frames
    /** Face to face with somebody who has not met the candidate. */
    readonly stranger: Frames
    /** Face to face with somebody who has: no name is told then. */
    readonly acquaintance: Frames
  }
  /** By stage; `<role>` is the post as the tone says it. */
  readonly about: Readonly<Record<string, readonly string[]>>
}

type Frames = Readonly<Record<string, readonly string[]>>

/** The stages at which the two have not met. */
const unmet: ReadonlySet<string> = new Set(['approached', 'invited'])

/** Every frame of a tone with everything a stage may put into it, each for its channel. */
export function introductions({ frames, about }: Introductions): Wordings {
  const wordings: Record<string, readonly string[]> = {}
  for (const [stage, topics] of Object.entries(about)) {
    const [faced, known] = unmet.has(stage)
      ? [frames.stranger, topics.filter(namesNoCompany)]
      : [frames.acquaintance, topics.filter((topic) => namesNoCompany(topic) && !topic.includes('<role>'))]
    for (const tone of Object.keys(frames.phone)) {
      wordings[`${stage}_${tone}`] = [
        ...filled(frames.phone, tone, topics).map(onThePhone),
        ...filled(frames.elsewhere, tone, topics).map(elsewhere),
        ...filled(faced, tone, known).map(inPerson),
      ]
    }
  }
  return wordings
}

/** Nobody names an employer to its own people, face to face. */
function namesNoCompany(topic: string): boolean {
  return !topic.includes('{{company}}')
}

function filled(frames: Frames, tone: string, topics: readonly string[]): string[] {
  return topics.flatMap((topic) =>
    frames[tone]!.map((frame) => frame.replace('<about>', topic.replace('<role>', roleAs(tone)))),
  )
}

function onThePhone(template: string): string {
  return `{{#channel.phone}}${template}{{/channel.phone}}`
}

function inPerson(template: string): string {
  return `{{#channel.in-person}}${template}{{/channel.in-person}}`
}

function elsewhere(template: string): string {
  return `{{^channel.phone}}{{^channel.in-person}}${template}{{/channel.in-person}}{{/channel.phone}}`
}
