import { rule } from './rule'

/** A refusal that can be read as “perhaps” keeps somebody waiting. */
export const sayNoClearly = rule({
  id: 'say-no-clearly',
  about: 'Say no without hedging, without conditions, and without taking it back.',
  severity: 'error',
  sources: ['S2', 'S4'],
  messages: ['hedged', 'conditional', 'contradicted'],
  *find({ verdict, verdictAt, purpose }) {
    if (!purpose.refuses) return
    if (verdict === 'contradicted') yield { message: verdict, ...verdictAt }
    if (verdict === 'hedged' || verdict === 'conditional') {
      yield { message: verdict, ...verdictAt, mend: { kind: 'restate', move: 'refusal' } }
    }
  },
})
