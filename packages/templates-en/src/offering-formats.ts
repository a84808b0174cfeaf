import type { Wordings } from '@declinekit/core'
import { filled } from './filled'

/** Other forms of meeting, one or several: frames by tone, and what `<how>` in them says. */
export interface OfferedFormats {
  readonly writing: Frames
  /** For talks: the questions of the moment are answered on the spot. */
  readonly talking: Frames
  /** By the topic of the alternative; `<a short>` is filled with the tone’s word, or “another short” in a call. */
  readonly ways: Readonly<Record<string, string>>
}

type Frames = Readonly<Record<string, readonly string[]>>

/** Every frame with every set of forms, each for letters and for talks: nobody offers a call in a call as if it were the first. */
export function offeringFormats({ writing, talking, ways }: OfferedFormats): Wordings {
  return Object.fromEntries(
    Object.entries(ways).flatMap(([formats, how]) =>
      Object.keys(writing).map((tone) => {
        const short = tone === 'warm' ? 'quick' : 'short'
        const offers = (wordings: readonly string[], article: string): string[] =>
          wordings.flatMap((wording) => filled(wording, { how: [how], 'a short': [`${article} ${short}`] }))
        const onChannel = (channel: string): string[] =>
          offers(talking[tone]!, same[channel] === formats ? 'another' : 'a').map(
            (offer) => `{{#channel.${channel}}}${offer}{{/channel.${channel}}}`,
          )
        const written = offers(writing[tone]!, 'a').map(inWriting)
        return [`${formats}_${tone}`, [...written, ...spoken.flatMap(onChannel)]]
      }),
    ),
  )
}

const spoken = ['phone', 'video', 'in-person'] as const

/** The forms that a talk already has; only a call on its own is “another”. */
const same: Readonly<Record<string, string>> = { phone: 'call', video: 'video' }

function inWriting(wording: string): string {
  return spoken.reduce((text, channel) => `{{^channel.${channel}}}${text}{{/channel.${channel}}}`, wording)
}
