import * as z from 'zod/mini'
import { formats } from './alternative'
import { channelRows, type Channel } from './channel'
import { idsOf } from './ids-of'
import { mediumRows, type Medium } from './medium'
import type { Circumstances } from './circumstances'
import { person } from './person'
import { purposeRows, rounds, type Purpose } from './purpose'
import { reasonRows, type Reason } from './reason'
import { stageRows, type Stage } from './stage'
import { calendarDay, text, timeOfDay, timeZoneId, webAddress } from './text'
import { lengthRows, toneRows, type Length, type Tone } from './tone'

const slot = z.strictObject({ date: calendarDay, time: z.optional(timeOfDay) })

const alternative = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('time'), slots: z.array(slot).check(z.minLength(1), z.maxLength(3)) }),
  z.strictObject({ kind: z.literal('format'), format: z.enum(formats) }),
  z.strictObject({ kind: z.literal('role'), position: text }),
  z.strictObject({ kind: z.literal('person'), person }),
  z.strictObject({ kind: z.literal('contractor') }),
  z.strictObject({ kind: z.literal('help') }),
  z.strictObject({ kind: z.literal('event'), name: text, date: z.optional(calendarDay) }),
  z.strictObject({ kind: z.literal('page'), address: webAddress }),
])

const interview = z.strictObject({
  date: z.optional(calendarDay),
  time: z.optional(timeOfDay),
  interviewer: z.optional(person),
  rounds: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
})

/** The fields of a situation. */
export const situationFields = {
  /** What the message does. */
  purpose: z._default(z.enum(idsOf<Purpose>(purposeRows)), 'decline'),
  /** How far things have gone. */
  stage: z.enum(idsOf<Stage>(stageRows)),
  /** The medium. */
  channel: z.enum(idsOf<Channel>(channelRows)),
  /** Why; `undisclosed` says nothing. */
  reason: z._default(z.enum(idsOf<Reason>(reasonRows)), 'undisclosed'),
  tone: z._default(z.enum(idsOf<Tone>(toneRows)), 'neutral'),
  length: z._default(z.enum(idsOf<Length>(lengthRows)), 'full'),
  /** Who writes: the candidate. */
  from: z.optional(person),
  /** Who reads: the recruiter or the employer; up to five people. */
  to: z.optional(z.union([person, z.array(person).check(z.minLength(1), z.maxLength(5))])),
  company: z.optional(text),
  /** The post, in the nominative: `economist`, `Ведущий экономист`. */
  position: z.optional(text),
  interview: z.optional(interview),
  /** Date and place of a paper letter. */
  date: z.optional(calendarDay),
  place: z.optional(text),
  /** With `postpone`: the day by which the answer will come. Without it, a week is asked for. */
  until: z.optional(calendarDay),
  /** With `reaffirm`: which answer to push-back this is; each round is shorter. Default 1. */
  round: z.optional(z.literal(rounds)),
  /** With `follow-up`: the day on which the refusal was sent. */
  sent: z.optional(calendarDay),
  /** With `negotiate`: the term that would change the answer, as a short noun phrase: `two days a week from home`. */
  term: z.optional(text),
  /** The service the message goes through, where it has a limit; what softens the message is given up until it fits. */
  medium: z.optional(z.enum(idsOf<Medium>(mediumRows))),
  /** The IANA time zone of all times here, such as `Europe/Berlin`; offered times name it, and `now` is brought to its clock. */
  timeZone: z.optional(timeZoneId),
  /** The region whose customs the letter keeps, of those the language knows: `US` or `GB` for English. */
  region: z.optional(text),
  /** With `decline`: what is offered instead; the other purposes leave it unsaid. */
  alternatives: z.optional(z.array(alternative).check(z.maxLength(3))),
}

/**
 * Everything the letter answers to. Only `stage` and `channel` are required; every other fact makes the letter say more.
 * Unknown keys are refused, and so are names with line breaks, control or bidirectional characters.
 *
 * @example
 * situationSchema.parse({ stage: 'offered', channel: 'email' })
 * // { purpose: 'decline', stage: 'offered', channel: 'email', reason: 'undisclosed', tone: 'neutral', length: 'full' }
 */
export const situationSchema = z.strictObject(situationFields)

/** The schema with a language’s own reasons among the valid ones. */
export function situationSchemaWith(ownReasons: readonly string[]): z.ZodMiniType {
  if (ownReasons.length === 0) return situationSchema
  return z.extend(situationSchema, { reason: z._default(reasonAmong(ownReasons), 'undisclosed') })
}

/** A reason of the model or one of these. */
export function reasonAmong(ownReasons: readonly string[]) {
  return z.enum([...idsOf<Reason>(reasonRows), ...ownReasons] as [Reason, ...Reason[]])
}

type Given = z.input<typeof situationSchema>
type Parsed = z.output<typeof situationSchema>

/** The same with nothing to be written to, so that data declared `as const` is taken. */
type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value

/** A situation as the caller writes it; `OwnReason` are the reasons that `extendLocale` added. */
export type Situation<OwnReason extends string = never> = DeepReadonly<Omit<Given, 'reason'>> & {
  readonly reason?: Reason | OwnReason | undefined
}

/** A situation with defaults filled in and texts tidied. */
export type CompleteSituation = Omit<Parsed, 'reason'> & { readonly reason: string }

/** What `check` may be told of a draft: any part of a situation, and the circumstances it is sent in. */
export type Context<OwnReason extends string = never> = Partial<Situation<OwnReason>> &
  DeepReadonly<Circumstances>

/** A context after validation. */
export type CompleteContext = Partial<CompleteSituation> & Circumstances

/** What is offered instead, after validation. */
export type Alternative = NonNullable<CompleteSituation['alternatives']>[number]

/** What is known of an interview. */
export type Interview = NonNullable<CompleteSituation['interview']>
