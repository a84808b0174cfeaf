import { rule } from './rule'

/** A letter ends with the sender’s name. A chat shows it by itself. */
export const signTheLetter = rule({
  id: 'sign-the-letter',
  about: 'Sign with your name.',
  severity: 'warning',
  sources: ['S0'],
  messages: ['missing'],
  *find(draft) {
    if (draft.isEmpty || draft.isForeign || !draft.hasFrame || draft.first('signature') !== undefined) return
    yield { message: 'missing', mend: { kind: 'say', move: 'signature' } }
  },
})
