import { stages } from '../model/stage'
import type { Span } from '../read/sentences'
import type { Draft } from './draft'
import { rule } from './rule'

/**
 * Regret is fine; begging pardon gives up an equal footing. The articles disagree: S0 bans every apology in one place and allows a set
 * phrase in another, so one is allowed where the candidate breaks a promise or chats, and the options side with either. Shame and
 * begging are no set phrase, and never allowed.
 */
export const noApology = rule({
  id: 'no-apology',
  about: 'Regret, but do not apologise; once is enough where a promise is broken.',
  severity: 'warning',
  sources: ['S0', 'S2'],
  messages: ['apology', 'again'],
  options: { allowed: 0, allowedAfterPromise: 1, allowedInMessages: 1 },
  *find(draft, options) {
    const contritions = draft.isDecline ? draft.lapses('contrition') : []
    for (const { start, end } of contritions) yield { message: 'apology', start, end }
    const apologies = draft.lapses('apology').filter((apology) => !contritions.some(overlaps(apology)))
    const allowed = allowance(draft, options)
    if (apologies.length <= allowed) return
    // One word of apology in a message of unknown stage is manners; two are a habit.
    const excused = draft.situation.stage === undefined && apologies.length === 1
    for (const [index, { start, end, instead }] of apologies.slice(allowed).entries()) {
      yield {
        message: index + allowed === 0 ? 'apology' : 'again',
        start,
        end,
        ...(excused ? { severity: 'advice' as const } : {}),
        ...(instead === undefined ? {} : { mend: { kind: 'replace' as const, text: instead } }),
      }
    }
  },
})

function overlaps(one: Span): (other: Span) => boolean {
  return (other) => one.start < other.end && other.start < one.end
}

/** A broken promise and a chat excuse one word of apology: real letters have it there, and nearly nowhere else. */
function allowance(
  { situation, hasFrame }: Draft,
  options: { allowed: number; allowedAfterPromise: number; allowedInMessages: number },
): number {
  if (situation.stage !== undefined && stages[situation.stage].breaksPromise)
    return options.allowedAfterPromise
  return hasFrame ? options.allowed : options.allowedInMessages
}
