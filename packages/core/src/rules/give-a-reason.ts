import { isRepeatedAnswer } from '../model/purpose'
import { stages, type Stage } from '../model/stage'
import { idsOf } from '../model/ids-of'
import { rule } from './rule'

const expecting: readonly Stage[] = idsOf<Stage>(stages).filter(
  (stage) => stages[stage].reason === 'expected',
)

/**
 * After an interview or an offer a brief reason is good form (S0, S2, S4); before, none is needed (S0, S1, S3). `at` names the stages, and an
 * empty list asks for none anywhere. Whoever withholds the reason is not asked for one.
 */
export const giveAReason = rule({
  id: 'give-a-reason',
  about: 'After an interview or an offer, name a reason in one clause.',
  severity: 'advice',
  sources: ['S0', 'S2', 'S4'],
  messages: ['missing'],
  options: { at: expecting },
  *find(draft, { at }) {
    const { purpose, stage, reason, round } = draft.situation
    // Who answers push-back a second time has given the reason before.
    if (!draft.purpose.givesReason || isRepeatedAnswer(purpose, round)) return
    if (stage === undefined || !at.includes(stage) || !draft.isDecline || draft.first('reason') !== undefined)
      return
    if (draft.disclosure === 'withhold') return
    const refusal = draft.first('refusal')
    if (refusal === undefined || draft.verdict === 'implied') return
    const { start, end } = refusal
    const mend = reason === undefined ? {} : { mend: { kind: 'restate', move: 'refusal', reason } as const }
    yield { message: 'missing', start, end, ...mend }
  },
})
