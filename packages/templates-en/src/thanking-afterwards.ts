import type { Wordings } from '@declinekit/core'
import { filled, type Fillings } from './filled'

/** How firm thanks begin before anything is refused, and behind a refusal, where they have to turn back to what was given. */
const before: Fillings = { 'Many thanks': ['Many thanks'], 'I appreciate': ['I appreciate'] }
const behind: Fillings = { 'Many thanks': ['Thank you all the same'], 'I appreciate': ['I do appreciate'] }

/** Every wording with such a slot in both ways: only a message that declines opens with its refusal. */
export function thankingAfterwards(wordings: Wordings): Wordings {
  return Object.fromEntries(
    Object.entries(wordings).map(([key, list]) => [key, list.flatMap((wording) => inBothPlaces(wording))]),
  )
}

function inBothPlaces(wording: string): readonly string[] {
  const opening = filled(wording, before)
  if (opening.includes(wording)) return [wording]
  return [
    ...opening.map((said) => `{{^purpose.decline}}${said}{{/purpose.decline}}`),
    ...filled(wording, behind).map((said) => `{{#purpose.decline}}${said}{{/purpose.decline}}`),
  ]
}
