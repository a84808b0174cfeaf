import { rule } from './rule'

/** A letter addresses its reader. A chat may go without. */
export const greetTheReader = rule({
  id: 'greet-the-reader',
  about: 'Open with a greeting, by name where it is known.',
  severity: 'warning',
  sources: ['S0', 'S2'],
  messages: ['missing'],
  *find(draft) {
    if (draft.isEmpty || draft.isForeign || !draft.hasFrame || draft.first('greeting') !== undefined) return
    yield { message: 'missing', mend: { kind: 'say', move: 'greeting' } }
  },
})
