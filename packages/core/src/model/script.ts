import type { Channel } from './channel'
import type { Described } from './source'

/** A row of {@link directions}. */
export interface DirectionRow extends Described {
  /** Whether it opens a line of the script, before what is said, or stands after it. */
  readonly place: 'before' | 'after'
}

/** Stage directions of a script: what to do, never spoken. */
export const directions = {
  prepare: {
    about: 'Before the talk: business hours, how the person is called, the facts at hand.',
    place: 'before',
    sources: ['S0'],
  },
  manner: {
    about: 'Look, posture and voice, where the other sees you.',
    place: 'before',
    sources: ['S0', 'S1'],
  },
  introduce: {
    about: 'Say who you are, and recall the vacancy and the date.',
    place: 'before',
    sources: ['S0'],
  },
  ask: { about: 'Ask whether this is a good moment.', place: 'before', sources: ['S0'] },
  wait: { about: 'Wait for the answer.', place: 'after', sources: ['S0'] },
  pause: { about: 'Stop, and let them ask.', place: 'after', sources: ['S0'] },
  absent: { about: 'What to do where the person is not there.', place: 'before', sources: ['S0'] },
} as const satisfies Record<string, DirectionRow>

/** Id of a stage direction. */
export type Direction = keyof typeof directions

/** A row of {@link turns}. */
export interface TurnRow extends Described {
  /** The channels it can happen on; all where missing. */
  readonly channels?: readonly Channel[]
}

/** Turns a conversation may take: each is a stage direction (“if they ask why”) and a ready answer. */
export const turns = {
  why: { about: 'They ask for the reason.', sources: ['S0'] },
  'more-money': { about: 'They ask whether better pay would help.', sources: ['S0'] },
  'think-again': { about: 'They ask to think again; the answer stays the same.', sources: ['S0'] },
  sooner: { about: 'They need the answer sooner.', sources: ['S0'] },
  unanswered: {
    about: 'Nobody answers: a few words for the machine, without the news itself.',
    channels: ['phone'],
    sources: ['S0'],
  },
} as const satisfies Record<string, TurnRow>

/** Id of a turn. */
export type Turn = keyof typeof turns

/** The topics of answers: a turn, and where the reason changes what can be said, the turn with that. */
export const answerTopics = [...(Object.keys(turns) as Turn[]), 'why+reason', 'more-money+pay'] as const

/** Whether a direction opens its line or stands after what was said; a turn always opens one. */
export function directionPlace(topic: string): 'before' | 'after' {
  return Object.hasOwn(directions, topic) ? directions[topic as Direction].place : 'before'
}
