import type { Span } from '../text/span'
import type { Draft } from './draft'
import { rule } from './rule'

/** Somewhere the letter has to say that the answer is no. */
export const sayNo = rule({
  id: 'say-no',
  about: 'Say that the answer is no.',
  severity: 'error',
  sources: ['S0', 'S2', 'S4'],
  messages: ['empty', 'missing', 'elsewhere', 'employers', 'implied'],
  *find(draft) {
    if (draft.isForeign) return
    // Who asks for time, or for other terms, does not refuse.
    if (!draft.purpose.refuses && !draft.isEmpty) return
    // A yes, or another day asked for, is no slip of a refusal, unless the situation says that one was meant.
    const elsewhere = draft.situation.stage === undefined ? draft.otherMatter : undefined
    if (draft.isEmpty) yield { message: 'empty' }
    else if (elsewhere !== undefined) yield { message: 'elsewhere', severity: 'advice', ...spanOf(elsewhere) }
    else if (draft.verdict === 'absent') {
      yield {
        message: 'missing',
        severity: draft.isUnderstood && !givesReason(draft) ? 'error' : 'advice',
        mend: { kind: 'say', move: 'refusal' },
      }
    } else if (draft.verdict === 'employers') yield { message: 'employers', ...draft.verdictAt }
    else if (draft.verdict === 'implied') yield { message: 'implied', severity: 'advice', ...draft.verdictAt }
  },
})

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** Who gives a reason is mostly understood to refuse, if not in words that are known to say no: half of good refusals of an offer have no verb for it. */
function givesReason(draft: Draft): boolean {
  return draft.first('reason') !== undefined
}
