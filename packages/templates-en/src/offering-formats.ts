import type { Wordings } from '@declinekit/core'

/** Other forms of meeting, one or several: frames by tone, and what `<how>` in them says. */
export interface OfferedFormats {
  /** `<any>` is filled with “any”, or “any further” where the two are talking already. */
  readonly frames: Readonly<Record<string, readonly string[]>>
  /** By the topic of the alternative; `<a short>` is filled with the tone’s word, or “another short” in a call. */
  readonly ways: Readonly<Record<string, string>>
}

/** Every frame with every set of forms, each for letters and for talks: nobody offers a call in a call as if it were the first. */
export function offeringFormats({ frames, ways }: OfferedFormats): Wordings {
  return Object.fromEntries(
    Object.entries(ways).flatMap(([formats, how]) =>
      Object.entries(frames).map(([tone, templates]) => [
        `${formats}_${tone}`,
        templates.flatMap((template) => inEachPlace(template.replace('<how>', how), formats, tone)),
      ]),
    ),
  )
}

const spoken = ['phone', 'video', 'in-person'] as const

/** The forms that a talk already has; only a call on its own is “another”. */
const same: Readonly<Record<string, string>> = { phone: 'call', video: 'video' }

function inEachPlace(wording: string, formats: string, tone: string): string[] {
  const short = tone === 'warm' ? 'quick' : 'short'
  const fill = (any: string, article: string): string =>
    wording.replace('<any>', any).replace('<a short>', `${article} ${short}`)
  const inWriting = spoken.reduce(
    (text, channel) => `{{^channel.${channel}}}${text}{{/channel.${channel}}}`,
    fill('any', 'a'),
  )
  const inTalks = spoken.map((channel) => {
    const article = same[channel] === formats ? 'another' : 'a'
    return `{{#channel.${channel}}}${fill('any further', article)}{{/channel.${channel}}}`
  })
  return [inWriting, ...inTalks]
}
