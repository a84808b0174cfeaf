import type { Wordings } from '@declinekit/core'

/** How firm thanks begin before anything is refused, and behind a refusal, where they have to turn back to what was given. */
const beginnings = [
  { slot: '<Many thanks>', before: 'Many thanks', behind: 'Thank you all the same' },
  { slot: '<I appreciate>', before: 'I appreciate', behind: 'I do appreciate' },
] as const

/** Every wording with such a slot in both ways: only a message that declines opens with its refusal. */
export function thankingAfterwards(wordings: Wordings): Wordings {
  return Object.fromEntries(
    Object.entries(wordings).map(([key, list]) => [key, list.flatMap((wording) => inBothPlaces(wording))]),
  )
}

function inBothPlaces(wording: string): string[] {
  const beginning = beginnings.find(({ slot }) => wording.includes(slot))
  if (beginning === undefined) return [wording]
  const { slot, before, behind } = beginning
  return [
    `{{^purpose.decline}}${wording.replace(slot, before)}{{/purpose.decline}}`,
    `{{#purpose.decline}}${wording.replace(slot, behind)}{{/purpose.decline}}`,
  ]
}
