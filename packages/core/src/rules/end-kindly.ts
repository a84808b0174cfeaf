import { isNarrow } from '../model/medium'
import type { Move } from '../model/move'
import { awaitsAnswer } from './draft'
import { rule } from './rule'

/** What the end has to give: a wish or a door, as S0 and S2 have it; or one of them for certain; or both. */
type Gift = 'either' | 'wish' | 'door' | 'both'

const gifts: Readonly<Record<'wish' | 'door', readonly Move[]>> = {
  wish: ['wishes'],
  door: ['future', 'alternative'],
}

/** The last thing said is what stays: a wish, or a door left open. */
export const endKindly = rule<{ readonly wants: Gift }>({
  id: 'end-kindly',
  about: 'End with a good wish or an open door.',
  severity: 'advice',
  sources: ['S0', 'S2', 'S4'],
  messages: ['missing', 'wish', 'door'],
  options: { wants: 'either' },
  *find(draft, { wants }) {
    if (!draft.isDecline || draft.isForeign || awaitsAnswer(draft)) return
    // “With thanks, I decline” is all that a short service takes.
    if (draft.situation.medium !== undefined && isNarrow(draft.situation.medium)) return
    const has = (gift: 'wish' | 'door'): boolean =>
      gifts[gift].some((move) => draft.first(move) !== undefined)
    if (!has('wish') && !has('door')) {
      yield { message: 'missing', mend: { kind: 'say', move: wants === 'door' ? 'future' : 'wishes' } }
      return
    }
    if (!has('wish') && (wants === 'wish' || wants === 'both'))
      yield { message: 'wish', mend: { kind: 'say', move: 'wishes' } }
    if (!has('door') && (wants === 'door' || wants === 'both'))
      yield { message: 'door', mend: { kind: 'say', move: 'future' } }
  },
})
