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
    if (!isDue || draft.first('signature') !== undefined) return
    // Who says “this is Anna Reed” in the letter has named himself, if in the wrong place.
    const severity = draft.first('introduction') === undefined ? 'warning' : 'advice'
    yield { message: 'missing', severity, mend: { kind: 'say', move: 'signature' } }
  },
})
