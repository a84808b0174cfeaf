import type { Channel } from './channel'
import { described, type Described, type Undescribed } from './described'

/** A row of {@link directions}. */
export interface DirectionRow extends Described {
  /** Whether it opens a line of the script, before what is said, or stands after it. */
  readonly place: 'before' | 'after'
}

/** What composing goes by, of {@link directions}. */
export const directionRows = {
  prepare: { place: 'before' },
  manner: { place: 'before' },
  introduce: { place: 'before' },
  ask: { place: 'before' },
  wait: { place: 'after' },
  pause: { place: 'after' },
  absent: { place: 'before' },
} as const satisfies Record<string, Undescribed<DirectionRow>>

/** Stage directions of a script: what to do, never spoken. */
export const directions = /* @__PURE__ */ described(directionRows, {
  prepare: {
    about: 'Before the talk: business hours, how the person is called, the facts at hand.',
    sources: ['S0'],
  },
  manner: { about: 'Look, posture and voice, where the other sees you.', sources: ['S0', 'S1'] },
  introduce: { about: 'Say who you are, and recall the vacancy and the date.', sources: ['S0'] },
  ask: { about: 'Ask whether this is a good moment.', sources: ['S0'] },
  wait: { about: 'Wait for the answer.', sources: ['S0'] },
  pause: { about: 'Stop, and let them ask.', sources: ['S0'] },
  absent: { about: 'What to do where the person is not there.', sources: ['S0'] },
})

/** Id of a stage direction. */
export type Direction = keyof typeof directionRows

/** A row of {@link turns}. */
export interface TurnRow extends Described {
  /** The channels it can happen on; all where missing. */
  readonly channels?: readonly Channel[]
}

/** What composing goes by, of {@link turns}. */
export const turnRows = {
  why: {},
  'more-money': {},
  'think-again': {},
  sooner: {},
  unanswered: { channels: ['phone'] },
} as const satisfies Record<string, Undescribed<TurnRow>>

/** Turns a conversation may take: each is a stage direction (“if they ask why”) and a ready answer. */
export const turns = /* @__PURE__ */ described(turnRows, {
  why: { about: 'They ask for the reason.', sources: ['S0'] },
  'more-money': { about: 'They ask whether better pay would help.', sources: ['S0'] },
  'think-again': { about: 'They ask to think again; the answer stays the same.', sources: ['S0'] },
  sooner: { about: 'They need the answer sooner.', sources: ['S0'] },
  unanswered: {
    about: 'Nobody answers: a few words for the machine, without the news itself.',
    sources: ['S0'],
  },
})

/** Id of a turn. */
export type Turn = keyof typeof turnRows

/** The topics of answers: a turn, and where the reason changes what can be said, the turn with that. */
export const answerTopics = [...(Object.keys(turnRows) as Turn[]), 'why+reason', 'more-money+pay'] as const

/** Whether a direction opens its line or stands after what was said; a turn always opens one. */
export function directionPlace(topic: string): 'before' | 'after' {
  return Object.hasOwn(directionRows, topic) ? directionRows[topic as Direction].place : 'before'
}
