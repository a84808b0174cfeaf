import type { Lapse } from '../language/heard'
import type { Heard } from '../read/hear'
import type { Draft } from './draft'
import { isCold, isFaintAndKind, mayBeInnocent } from './innocence'
import { leaveReasonOut } from './leave-reason-out'
import type { Mend, Rule } from './rule'

/** What is particular to one kind of lapse. */
interface LapseOptions {
  /** Whether it shows temper, so that in a cold draft even words that are often innocent weigh as the rule does. */
  readonly showsTemper?: boolean
  /** The reason a refusal is said anew with, where the lapse gave one. */
  readonly reason?: string
  /** Whether a sentence that does nothing but give it for a reason is better left out, where the refusal stands in another. */
  readonly isNoReason?: boolean
  /** Whether it is a matter of words alone, so that the rest of its sentence stays as it is. */
  readonly wordsOnly?: boolean
  /** What mends it where no wording goes with the words that were heard. */
  readonly otherwise?: (draft: Draft) => Mend | undefined
  /** Hides what must not be repeated: findings are logged and shown around. */
  readonly hide?: (found: string) => string
  /** What is no fault after all, as far as more than its sentence tells. */
  readonly except?: (draft: Draft) => (heard: Heard<Lapse>) => boolean
}

/** A rule that reports every lapse of one kind, and mends the sentence it stands in. */
export function lapseRule(
  lapse: Lapse,
  meta: Pick<Rule, 'id' | 'about' | 'severity' | 'sources'>,
  {
    showsTemper = false,
    reason,
    isNoReason = false,
    wordsOnly = false,
    otherwise,
    hide = (found) => found,
    except,
  }: LapseOptions = {},
): Rule<undefined> {
  return {
    ...meta,
    messages: ['found'],
    find(draft) {
      // What is doubtful is a fault only beside a refusal: elsewhere people ask and tell in the same words.
      const heardHere = draft.lapses(lapse).filter(({ isDoubtful }) => isDoubtful !== true || draft.isDecline)
      const isExcepted = heardHere.length > 0 ? except?.(draft) : undefined
      const faults = isExcepted === undefined ? heardHere : heardHere.filter((heard) => !isExcepted(heard))
      // Words that are often innocent weigh as the rule does only where more of the kind is heard, and never beside kind ones.
      const isAdvice = !(showsTemper && isCold(draft)) && mayBeInnocent(draft, faults)
      return faults.map((heard) => {
        const weighsLess = isAdvice || heard.isDoubtful === true || isFaintAndKind(draft, heard)
        const mend =
          mendOf(draft, heard, reason, wordsOnly) ??
          (isNoReason && !weighsLess ? leaveReasonOut(draft, heard.start) : otherwise?.(draft))
        return {
          message: 'found',
          values: { found: hide(draft.text.slice(heard.start, heard.end)) },
          start: heard.start,
          end: heard.end,
          ...(weighsLess ? { severity: 'advice' as const } : {}),
          ...(mend === undefined ? {} : { mend }),
        }
      })
    },
  }
}

/** The wording to put instead; or, where the sentence carries the refusal, the refusal said anew. */
function mendOf(
  draft: Draft,
  { start, instead }: Heard<Lapse>,
  reason: string | undefined,
  wordsOnly: boolean,
): Mend | undefined {
  if (instead !== undefined) return { kind: 'replace', text: instead }
  if (wordsOnly) return undefined
  const part = draft.partAt(start)
  // Only what was said is said anew: a hedge or a hint gives no reason to name one.
  if (part?.moves.includes('refusal') !== true || (reason !== undefined && !part.moves.includes('reason')))
    return undefined
  return { kind: 'restate', move: 'refusal', ...(reason === undefined ? {} : { reason }) }
}
