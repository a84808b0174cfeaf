import { stages } from '../model/stage'
import type { Lapse } from '../language/heard'
import type { Part } from '../model/letter'
import type { Heard } from '../read/hear'
import type { Draft } from './draft'
import { replacing } from './replacement'
import { rule } from './rule'

/**
 * Regret is fine; begging pardon gives up an equal footing. The articles disagree: S0 bans every apology in one place and allows a set
 * phrase in another, so one is allowed where the candidate breaks a promise or chats, and the options side with either. Contrition is
 * more than a set phrase: it counts twice, so that no single allowance covers it.
 */
export const noApology = rule({
  id: 'no-apology',
  about: 'Regret, but do not apologise; once is enough where a promise is broken.',
  severity: 'warning',
  sources: ['S0', 'S2'],
  messages: ['apology', 'again'],
  options: { allowed: 0, allowedAfterPromise: 1, allowedInMessages: 1 },
  *find(draft, options) {
    const apologies = apologiesIn(draft)
    const allowed = allowance(draft, options)
    // One word of apology in a message of unknown stage is manners, and so is one for a delay anywhere; two are a habit.
    const [only] = apologies.length === 1 ? apologies : []
    const excused = only !== undefined && (draft.situation.stage === undefined || only.isFaint === true)
    let weight = 0
    let before: Part | undefined
    let spared: Part | undefined
    for (const heard of apologies) {
      const { name, start, end } = heard
      const isFirst = weight === 0
      const part = draft.partAt(start)
      // “It is awkward for me, excuse me”: one sentence begs pardon once.
      const isSame = !isFirst && part !== undefined && part === before
      before = part
      if (name === 'contrition') weight += 2
      else if (!isSame) weight++
      if (weight <= allowed) {
        spared = part
        continue
      }
      yield {
        message: isFirst ? 'apology' : 'again',
        start,
        end,
        ...(excused ? { severity: 'advice' as const } : {}),
        ...(part !== spared && !excused && onlyApologises(part) ? drops : {}),
        ...replacing(heard),
      }
    }
  },
})

const drops = { mend: { kind: 'drop' } } as const

/** Whether a sentence does nothing but own that it is a nuisance, so that the letter is better without it. */
function onlyApologises(part: Part | undefined): boolean {
  return part?.moves.length === 1 && part.moves[0] === 'acknowledgement'
}

/** Apologies and contrition in order; words that are both count as contrition. */
function apologiesIn(draft: Draft): readonly Heard<Lapse>[] {
  const contrition = draft.isDecline ? draft.lapses('contrition') : []
  const apologies = draft.lapses('apology')
  if (contrition.length === 0) return apologies
  const plain = apologies.filter(
    ({ start, end }) => !contrition.some((other) => other.start < end && start < other.end),
  )
  return [...plain, ...contrition].toSorted((a, b) => a.start - b.start)
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
