import { rule } from './rule'

/** The last thing said is what stays: a wish, or a door left open. */
export const endKindly = rule({
  id: 'end-kindly',
  about: 'End with a good wish or an open door.',
  severity: 'advice',
  sources: ['S0', 'S2', 'S4'],
  messages: ['missing'],
  *find(draft) {
    if (!draft.isDecline || draft.isForeign) return
    const kind = ['wishes', 'future', 'alternative'] as const
    if (kind.some((move) => draft.first(move) !== undefined)) return
    yield { message: 'missing', mend: { kind: 'say', move: 'wishes' } }
  },
})
