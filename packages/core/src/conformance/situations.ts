import { channels, type Channel } from '../model/channel'
import type { Person } from '../model/person'
import { reasons } from '../model/reason'
import { idsOf, type Situation } from '../model/situation'
import { stages } from '../model/stage'
import { lengths, tones } from '../model/tone'

/** Facts of the kind a language’s letters mention, in its own names. */
export interface Cast {
  readonly from: Person
  readonly to: Person
  readonly interviewer: Person
  readonly company: string
  readonly position: string
  readonly place: string
}

/** People and places for languages that bring none of their own. */
export const defaultCast: Cast = {
  from: { given: 'Sam', family: 'Lee' },
  to: { given: 'Anna', family: 'Smith', gender: 'female' },
  interviewer: { given: 'Tom', family: 'Hughes' },
  company: 'Harbor',
  position: 'economist',
  place: 'Leeds',
}

const optionalFacts = ['from', 'to', 'company', 'position', 'interview', 'date', 'place'] as const

/** How much is known, from nothing to everything, and who is what. */
const knowledges = ['nothing', 'everything', 'other-genders', 'no-genders', 'some', 'others'] as const

const writtenChannels = idsOf<Channel>(channels).filter((channel) => channels[channel].form === 'written')

/** How many situations the whole matrix has. */
export const matrixSize =
  idsOf(stages).length *
  writtenChannels.length *
  idsOf(reasons).length *
  idsOf(tones).length *
  idsOf(lengths).length *
  knowledges.length

/**
 * Situations over the whole matrix: stage × channel × reason × tone × length × how much is known.
 *
 * @param most how many; fewer than the matrix has are taken evenly, the same ones every time.
 */
export function situationsOver(cast: Cast, most: number): Situation[] {
  const count = Math.min(most, matrixSize)
  return Array.from({ length: count }, (_, index) =>
    situationAt(Math.floor((index * matrixSize) / count), cast),
  )
}

function situationAt(index: number, cast: Cast): Situation {
  let rest = index
  const take = <Item>(items: readonly Item[]): Item => {
    const item = items[rest % items.length]!
    rest = Math.floor(rest / items.length)
    return item
  }
  // The order spreads an even sample over the dimensions that matter most.
  const tone = take(idsOf(tones))
  const knowledge = take(knowledges)
  const length = take(idsOf(lengths))
  const channel = take(writtenChannels)
  const stage = take(idsOf(stages))
  const reason = take(idsOf(reasons))
  return { stage, channel, reason, tone, length, ...factsOf(knowledge, index, cast) }
}

function factsOf(knowledge: (typeof knowledges)[number], index: number, cast: Cast): Partial<Situation> {
  if (knowledge === 'nothing') return {}
  const all = everything(cast)
  if (knowledge === 'everything') return all
  if (knowledge === 'other-genders')
    return { ...all, from: withGender(cast.from, 'male'), to: withGender(cast.to, 'male') }
  if (knowledge === 'no-genders')
    return { ...all, from: withGender(cast.from, 'unknown'), to: withGender(cast.to, 'unknown') }
  const bits = Math.imul(index + (knowledge === 'some' ? 1 : 7), 0x9e3779b1) >>> 25
  return Object.fromEntries(
    optionalFacts.filter((_, bit) => (bits >> bit) & 1).map((fact) => [fact, all[fact]]),
  )
}

function everything(cast: Cast): Partial<Situation> {
  return {
    from: withGender(cast.from, 'female'),
    to: withGender(cast.to, 'female'),
    company: cast.company,
    position: cast.position,
    interview: { date: '2026-11-26', time: '10:30', interviewer: cast.interviewer, rounds: 2 },
    date: '2026-11-22',
    place: cast.place,
  }
}

function withGender(person: Person, gender: 'female' | 'male' | 'unknown'): Person {
  return typeof person === 'string' ? person : { ...person, gender }
}
