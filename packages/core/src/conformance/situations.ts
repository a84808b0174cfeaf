import { channels, type Channel } from '../model/channel'
import type { Medium } from '../model/medium'
import type { Person } from '../model/person'
import { purposes, rounds, type Purpose } from '../model/purpose'
import { reasons } from '../model/reason'
import { idsOf } from '../model/ids-of'
import type { Alternative, Situation } from '../model/situation'
import { stages, type Stage } from '../model/stage'
import { lengths, tones } from '../model/tone'

/** Facts of the kind a language’s letters mention, in its own names. */
export interface Cast {
  readonly from: Person
  readonly to: Person
  readonly interviewer: Person
  readonly company: string
  readonly position: string
  readonly place: string
  /** Another post at the company, which the candidate would like instead. */
  readonly otherPosition: string
  /** A talk or an open day that the reader is invited to. */
  readonly event: string
}

/** People and places for languages that bring none of their own. */
export const defaultCast: Cast = {
  from: { given: 'Sam', family: 'Lee' },
  to: { given: 'Anna', family: 'Smith', gender: 'female' },
  interviewer: { given: 'Tom', family: 'Hughes' },
  company: 'Harbor',
  position: 'economist',
  place: 'Leeds',
  otherPosition: 'analyst',
  event: 'Open Evening',
}

/** The day on which the situations of the laws and of the letter-book are written. */
export const today = '2026-11-22'

/** The day of the interview: to come, or held where the stage is behind it. */
export function interviewDay(stage: Stage): string {
  const order = idsOf(stages)
  return order.indexOf(stage) < order.indexOf('interviewed') ? '2026-11-26' : '2026-11-18'
}

const optionalFacts = [
  'from',
  'to',
  'company',
  'position',
  'interview',
  'date',
  'place',
  'until',
  'sent',
] as const

/** How much is known, from nothing to everything, and who is what. */
const knowledges = [
  'nothing',
  'everything',
  'other-genders',
  'no-genders',
  'several-readers',
  'some',
  'others',
  'alternatives',
  'medium',
] as const

/** What the laws are tried over; each dimension can be narrowed to what a language speaks so far. */
export interface Dimensions {
  readonly purposes: readonly Purpose[]
  readonly channels: readonly Channel[]
}

/** The whole matrix. */
export const allDimensions: Dimensions = { purposes: idsOf(purposes), channels: idsOf(channels) }

/** How many situations a matrix has. */
export function matrixSize(dimensions: Dimensions = allDimensions): number {
  return axesOf(dimensions).reduce((product, axis) => product * axis.length, 1)
}

/** The order spreads an even sample over the dimensions that matter most. */
function axesOf({ purposes: among, channels: through }: Dimensions): readonly (readonly unknown[])[] {
  return [
    idsOf(tones),
    knowledges,
    idsOf(lengths),
    through,
    [...among, ...among.flatMap((purpose) => (purpose === 'reaffirm' ? [2, 3] : []))],
    idsOf(stages),
    idsOf(reasons),
  ]
}

/** A share of the matrix: the situations whose number leaves `index` when divided by `of`. */
export interface Share {
  readonly index: number
  readonly of: number
}

/**
 * Situations over the whole matrix: purpose × stage × channel × reason × tone × length × how much is known. A negotiation over what no
 * term would change is no situation, and is left out; so is a service with a limit where the channel has none.
 *
 * @param most how many; fewer than the matrix has are taken evenly, the same ones every time.
 * @param share which of them, for a run in parts.
 */
export function situationsOver(
  cast: Cast,
  most: number,
  dimensions: Dimensions = allDimensions,
  share: Share = { index: 0, of: 1 },
): Situation[] {
  const size = matrixSize(dimensions)
  const count = Math.min(most, size)
  const inShare = Math.ceil((count - share.index) / share.of)
  return Array.from({ length: inShare }, (_, position) => {
    const index = share.index + position * share.of
    return situationAt(Math.floor((index * size) / count), cast, dimensions)
  }).filter(isPossible)
}

function isPossible(situation: Situation | undefined): situation is Situation {
  if (situation === undefined) return false
  const { purpose, reason } = situation
  return purpose !== 'negotiate' || reasons[reason as keyof typeof reasons].negotiable
}

/** The narrowest service of a channel, into which every letter has to fit. */
const narrowest: Readonly<Partial<Record<Channel, Medium>>> = { linkedin: 'linkedin-note' }

function situationAt(index: number, cast: Cast, dimensions: Dimensions): Situation | undefined {
  let rest = index
  const [tone, knowledge, length, channel, purpose, stage, reason] = axesOf(dimensions).map((axis) => {
    const item = axis[rest % axis.length]
    rest = Math.floor(rest / axis.length)
    return item
  }) as [
    Situation['tone'],
    (typeof knowledges)[number],
    Situation['length'],
    Channel,
    Purpose | 2 | 3,
    Situation['stage'],
    Situation['reason'],
  ]
  if (knowledge === 'medium' && narrowest[channel] === undefined) return undefined
  const aim = typeof purpose === 'number' ? { purpose: 'reaffirm', round: rounds[purpose - 1] } : { purpose }
  return {
    ...(aim as Pick<Situation, 'purpose' | 'round'>),
    stage,
    channel,
    reason,
    tone,
    length,
    ...factsOf(knowledge, { stage, channel }, index, cast),
  }
}

function factsOf(
  knowledge: (typeof knowledges)[number],
  { stage, channel }: Pick<Situation, 'stage' | 'channel'>,
  index: number,
  cast: Cast,
): Partial<Situation> {
  const all = everything(stage, cast)
  switch (knowledge) {
    case 'nothing':
      return {}
    case 'everything':
      return all
    case 'other-genders':
      return { ...all, from: withGender(cast.from, 'male'), to: withGender(cast.to, 'male') }
    case 'no-genders':
      return { ...all, from: withGender(cast.from, 'unknown'), to: withGender(cast.to, 'unknown') }
    case 'several-readers':
      return { ...all, to: [cast.to, cast.interviewer] }
    case 'medium':
      return { ...some(index, stage, cast), medium: narrowest[channel] }
    case 'alternatives':
      return { ...some(index, stage, cast), alternatives: [alternativeAt(index, cast)] }
    case 'some':
    case 'others':
      return some(index + (knowledge === 'some' ? 1 : 7), stage, cast)
  }
}

/** A part of the facts, another one each time. */
function some(index: number, stage: Stage, cast: Cast): Partial<Situation> {
  const hash = Math.imul(index, 0x9e3779b1)
  const all = { ...everything(stage, cast), interview: interviewsOf(stage, cast)[(hash >>> 19) & 3] }
  const bits = hash >>> 23
  return Object.fromEntries(
    optionalFacts.filter((_, bit) => (bits >> bit) & 1).map((fact) => [fact, all[fact]]),
  )
}

function everything(stage: Stage, cast: Cast): Partial<Situation> {
  return {
    from: withGender(cast.from, 'female'),
    to: withGender(cast.to, 'female'),
    company: cast.company,
    position: cast.position,
    interview: interviewsOf(stage, cast)[0],
    date: today,
    place: cast.place,
    until: '2026-12-03',
    sent: '2026-11-20',
  }
}

/** What may be known of an interview: all of it, or the day alone. */
function interviewsOf(stage: Stage, cast: Cast): readonly NonNullable<Situation['interview']>[] {
  const [date, time] = [interviewDay(stage), '10:30']
  return [
    { date, time, interviewer: cast.interviewer, rounds: 2 },
    // Beyond the day of the answer, so that time can be asked for without a later interview.
    { date: stage === 'scheduled' ? '2026-12-04' : date },
    { date, time },
    { interviewer: cast.interviewer },
  ]
}

/** One alternative of every kind. */
export function alternativesOf(cast: Cast): Alternative[] {
  return [
    { kind: 'time', slots: [{ date: '2026-12-01', time: '11:00' }, { date: '2026-12-02' }] },
    { kind: 'format', format: 'call' },
    { kind: 'format', format: 'writing' },
    { kind: 'role', position: cast.otherPosition },
    { kind: 'person', person: cast.interviewer },
    { kind: 'contractor' },
    { kind: 'help' },
    { kind: 'event', name: cast.event, date: '2026-12-10' },
    { kind: 'page', address: 'https://example.org/notes' },
  ]
}

/** One alternative after the other, as the situations are numbered. */
function alternativeAt(index: number, cast: Cast): Alternative {
  const alternatives = alternativesOf(cast)
  return alternatives[index % alternatives.length]!
}

function withGender(person: Person, gender: 'female' | 'male' | 'unknown'): Person {
  return typeof person === 'string' ? person : { ...person, gender }
}
