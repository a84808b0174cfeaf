import { stages } from '../model/stage'
import { overlapFinder } from '../text/overlap'
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
    const excused = isExcused(apologies, draft)
    const all = weighed(apologies, draft)
    const spared = all.findLast(({ weight }) => weight <= allowed)?.part
    for (const [index, { heard, part, weight }] of all.entries()) {
      if (weight <= allowed) continue
      yield {
        message: index === 0 ? 'apology' : 'again',
        start: heard.start,
        end: heard.end,
        ...(excused ? { severity: 'advice' as const } : {}),
        ...(part !== spared && !excused && onlyApologises(part) ? drops : {}),
        ...replacing(heard),
      }
    }
  },
})

/** An apology with the part it stands in, and what it weighs together with all before it. */
interface Weighed {
  readonly heard: Heard<Lapse>
  readonly part: Part | undefined
  readonly weight: number
}

/** Contrition counts twice; “It is awkward for me, excuse me”: one sentence begs pardon once. */
function weighed(apologies: readonly Heard<Lapse>[], draft: Draft): Weighed[] {
  let weight = 0
  let before: Part | undefined
  return apologies.map((heard) => {
    const part = draft.partAt(heard.start)
    const isSame = part !== undefined && part === before
    before = part
    if (heard.name === 'contrition') weight += 2
    else if (!isSame) weight++
    return { heard, part, weight }
  })
}

/** One word of apology in a message of unknown stage is manners, and so is one for a delay anywhere; two are a habit. */
function isExcused(apologies: readonly Heard<Lapse>[], { situation }: Draft): boolean {
  const [only] = apologies
  return apologies.length === 1 && (situation.stage === undefined || only?.isFaint === true)
}

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
  const isContrite = overlapFinder(contrition)
  const plain = apologies.filter(({ start, end }) => !isContrite(start, end))
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
