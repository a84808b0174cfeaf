import { awaitsAnswer } from './draft'
import { rule } from './rule'

/** A refusal that can be read as “perhaps” keeps somebody waiting. */
export const sayNoClearly = rule({
  id: 'say-no-clearly',
  about: 'Say no without hedging, without conditions, and without taking it back.',
  severity: 'error',
  sources: ['S2', 'S4'],
  messages: ['hedged', 'conditional', 'contradicted'],
  *find(draft) {
    const { verdict, verdictAt, purpose } = draft
    if (!purpose.refuses) return
    // Who awaits an answer has not refused yet: no edit.
    if (verdict === 'contradicted' || awaitsAnswer(draft)) yield { message: verdict, ...verdictAt }
    else if (verdict === 'hedged' || verdict === 'conditional')
      yield { message: verdict, ...verdictAt, mend: { kind: 'restate', move: 'refusal' } }
  },
})
