import { stageRows } from '../model/stage'
import { isBody } from '../model/body'
import type { Draft } from './draft'
import { rule } from './rule'
import { wordsIn } from './words-in'

/** When the thanks have to stand before the refusal. */
type ThanksFirst = 'by-stage' | 'always' | 'never'

interface Options {
  /** Sentences, and words, that may stand before the refusal. */
  readonly sentences: number
  readonly words: number
  readonly thanksFirst: ThanksFirst
}

/**
 * The reader looks for the answer: it comes within the first sentences, after the thanks. Real withdrawals open with the refusal, so thanks
 * are wanted first only where nothing is under way yet; `always` sides with the sandwich of S0, `never` with those who ask for the point.
 */
export const sayNoEarly = rule<Options>({
  id: 'say-no-early',
  about: 'Say no within the first few sentences, after a word of thanks.',
  severity: 'advice',
  sources: ['S0'],
  messages: ['late', 'abrupt'],
  options: { sentences: 5, words: 60, thanksFirst: 'by-stage' },
  *find(draft, { sentences, words, thanksFirst }) {
    const refusal = draft.first('refusal')
    if (!draft.isDecline || refusal === undefined) return
    const before = draft.parts.filter((part) => isBody(part) && part.end <= refusal.start)
    const count = wordsIn(before)
    const { start, end } = refusal
    if (before.length > sentences || count > words) yield { message: 'late', values: { count }, start, end }
    else if (wantsThanksFirst(draft, thanksFirst) && opensWithNo(draft, before.length))
      yield { message: 'abrupt', start, end }
  },
})

function wantsThanksFirst({ situation, hasFrame }: Draft, when: ThanksFirst): boolean {
  if (when !== 'by-stage') return when === 'always'
  if (situation.stage === undefined || situation.tone === 'firm') return false
  return hasFrame && !stageRows[situation.stage].underWay
}

/** Whether the body opens with the refusal, and thanks only later. */
function opensWithNo(draft: Draft, before: number): boolean {
  const refusal = draft.first('refusal')
  const thanks = draft.first('thanks')
  return before === 0 && thanks !== undefined && refusal !== undefined && thanks.start > refusal.start
}
