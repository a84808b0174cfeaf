import type { Undescribed } from '../model/described'
import { purposeRows, type PurposeRow } from '../model/purpose'
import type { AnswerTopic, SpokenTurn } from '../model/script'
import type { CompleteSituation } from '../model/situation'
import { keepsReasonBack, meetsInstead, meetsOtherwise } from './offers'
import type { PlannedReason } from './plan'
import { offersTime } from '../model/meeting'

/** The turns this talk may take, of those that belong to the purpose. Who answers push-back again has fewer of them left. */
export function turnsOf(situation: CompleteSituation, reason: PlannedReason): SpokenTurn[] {
  const { purpose, round = 1 } = situation
  const { turns: possible }: Undescribed<PurposeRow> = purposeRows[purpose]
  const answered = purpose === 'reaffirm' ? round - 1 : 0
  return possible.slice(answered).filter((turn) => {
    // Nobody raises the pay of a person who asks for another day.
    if (turn === 'more-money' && meetsOtherwise(situation)) return false
    if (turn === 'more-money' && isBeyondPay(situation, reason)) return false
    return turn !== 'why' || !keepsReasonBack(situation, reason)
  })
}

/** Nobody raises the pay of a person who cannot do the work, or is needed elsewhere. */
function isBeyondPay({ purpose }: CompleteSituation, { pay }: PlannedReason): boolean {
  return pay === 'beyond' && purpose !== 'postpone'
}

/** The topic of the ready answer to a turn. */
export function answerTo(
  turn: SpokenTurn,
  situation: CompleteSituation,
  { disclosure, pay }: PlannedReason,
): AnswerTopic {
  const { purpose } = situation
  switch (turn) {
    case 'why':
      if (purpose === 'postpone') return 'why+time'
      // A softened reason would be said again in other words, and explain nothing.
      return disclosure === 'state' ? 'why+reason' : 'why'
    case 'more-money':
      if (purpose === 'postpone') return 'more-money+time'
      if (purpose === 'negotiate') return pay === 'over' ? 'more-money+raise' : 'more-money+terms'
      // Who said no over pay cannot say that money plays no part, and does not haggle either.
      return pay === 'over' ? 'more-money+pay' : 'more-money'
    case 'think-again':
      if (purpose === 'negotiate') return 'think-again+terms'
      return offersTime(situation) || meetsInstead(situation) ? 'think-again+meeting' : 'think-again'
    case 'sooner':
      return turn
  }
}
