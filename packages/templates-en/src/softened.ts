import type { Wordings } from '@declinekit/core'

/** Reasons that are told as a matter of fit: none says more than another. */
export interface Softened {
  /** Ids of the reasons. */
  readonly reasons: readonly string[]
  /** By tone; a tone without words of its own has those of `any`. */
  readonly wordings: Readonly<Record<string, readonly string[]>>
}

/** Every such reason in the same words. */
export function softened({ reasons, wordings }: Softened): Wordings {
  return Object.fromEntries(
    reasons.flatMap((reason) =>
      Object.entries(wordings).map(([tone, list]) => [tone === 'any' ? reason : `${reason}_${tone}`, list]),
    ),
  )
}
