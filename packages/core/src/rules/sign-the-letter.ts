import type { Draft } from './draft'
import { rule } from './rule'

/** A letter ends with the sender’s name. A chat shows it by itself. */
export const signTheLetter = rule({
  id: 'sign-the-letter',
  about: 'Sign with your name.',
  severity: 'warning',
  sources: ['S0'],
  messages: ['missing'],
  *find(draft) {
    const isDue = draft.hasFrame && draft.form === 'written' && !draft.isEmpty && !draft.isForeign
    if (!isDue || draft.first('signature') !== undefined || hasSlotBelow(draft)) return
    // Who says “this is Anna Reed” in the letter has named himself, if in the wrong place.
    const severity = draft.first('introduction') === undefined ? 'warning' : 'advice'
    yield { message: 'missing', severity, mend: { kind: 'say', move: 'signature' } }
  },
})

/** Whether a slot for the name stands below the close; `fill-every-blank` asks for it. */
function hasSlotBelow(draft: Draft): boolean {
  const below = draft.all('contact')
  return draft
    .lapses('placeholder')
    .some(({ start, end }) => below.some((part) => start >= part.start && end <= part.end))
}
