import type { Wordings } from '@declinekit/core'
import { filled } from './filled'

/** Other forms of meeting offered together: frames by tone, and what `<how>` in them says. */
export interface OfferedFormats {
  readonly frames: Readonly<Record<string, readonly string[]>>
  readonly ways: Readonly<Record<string, string>>
}

/** Every frame with every set of forms. */
export function offeringFormats({ frames, ways }: OfferedFormats): Wordings {
  return Object.fromEntries(
    Object.entries(ways).flatMap(([formats, how]) =>
      Object.entries(frames).map(([tone, templates]) => [
        `${formats}_${tone}`,
        templates.flatMap((template) => filled(template, { how: [how] })),
      ]),
    ),
  )
}
