import type { Draft } from './draft'
import { rule } from './rule'

/** A letter with a slot left open says that it was sent to many. */
export const fillEveryBlank = rule({
  id: 'fill-every-blank',
  about: 'Leave no placeholder unfilled.',
  severity: 'error',
  sources: ['S2'],
  messages: ['found'],
  *find(draft: Draft) {
    for (const { start, end } of draft.lapses('placeholder')) {
      yield { message: 'found', values: { found: draft.text.slice(start, end) }, start, end }
    }
  },
})
