import { ownBody } from '../model/purpose'
import type { Draft } from './draft'
import { rule } from './rule'

/** Thanks are never left out: somebody spent time on the candidate. */
export const thankTheReader = rule({
  id: 'thank-the-reader',
  about: 'Thank the reader for something real: the invitation, the time, the offer.',
  severity: 'warning',
  sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  messages: ['missing'],
  *find(draft) {
    if (draft.isEmpty || draft.isForeign || draft.first('thanks') !== undefined) return
    if (!isDue(draft)) return
    yield {
      message: 'missing',
      // Who asks how things stand, and refuses nothing, may have nothing to give thanks for.
      severity: draft.isUnderstood && (draft.isDecline || !draft.purpose.refuses) ? 'warning' : 'advice',
      mend: { kind: 'say', move: 'thanks' },
    }
  },
})

/** A third answer to push-back, and the question whether a letter arrived, do without. */
function isDue({ purpose, situation: { round } }: Draft): boolean {
  const body = ownBody(purpose, round)
  return body === undefined || body.flat().includes('thanks')
}
