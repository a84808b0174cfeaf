import type { Channel } from './channel'
import { described, type Described, type Undescribed } from './described'

/** When a direction is followed: before the talk, in its course, with the goodbye, when things go otherwise than planned, after a message left. */
export type DirectionTime = 'beforehand' | 'talk' | 'goodbye' | 'otherwise' | 'unanswered'

/** A row of {@link directions}. */
export interface DirectionRow extends Described {
  readonly time: DirectionTime
  /** Whether it opens a line of the script, before what is said, or stands after it. */
  readonly place: 'before' | 'after'
  /** The channels it belongs to; all where missing. */
  readonly channels?: readonly Channel[]
}

/** What composing goes by, of {@link directions}. */
export const directionRows = {
  prepare: { time: 'beforehand', place: 'before' },
  'quiet-place': { time: 'beforehand', place: 'before', channels: ['phone'] },
  'camera-and-sound': { time: 'beforehand', place: 'before', channels: ['video'] },
  'private-moment': { time: 'beforehand', place: 'before', channels: ['in-person'] },
  'on-camera': { time: 'beforehand', place: 'before', channels: ['video'] },
  manner: { time: 'beforehand', place: 'before', channels: ['in-person'] },
  introduce: { time: 'talk', place: 'before' },
  ask: { time: 'talk', place: 'before' },
  wait: { time: 'talk', place: 'after' },
  pause: { time: 'talk', place: 'after' },
  'hang-up': { time: 'goodbye', place: 'after', channels: ['phone'] },
  'leave-call': { time: 'goodbye', place: 'after', channels: ['video'] },
  'take-leave': { time: 'goodbye', place: 'after', channels: ['in-person'] },
  'line-drops': { time: 'otherwise', place: 'before', channels: ['phone'] },
  'someone-else': { time: 'otherwise', place: 'before', channels: ['phone'] },
  'connection-drops': { time: 'otherwise', place: 'before', channels: ['video'] },
  'no-show': { time: 'otherwise', place: 'before', channels: ['video'] },
  'not-alone': { time: 'otherwise', place: 'before', channels: ['in-person'] },
  absent: { time: 'otherwise', place: 'before', channels: ['in-person'] },
  'call-again': { time: 'unanswered', place: 'after', channels: ['phone'] },
} as const satisfies Record<string, Undescribed<DirectionRow>>

/** Stage directions of a script: what to do, never spoken. A channel has those that name it, in this order. */
export const directions = /* @__PURE__ */ described(directionRows, {
  prepare: {
    about: 'Before the talk: business hours, how the person is called, the facts at hand.',
    sources: ['S0'],
  },
  'quiet-place': { about: 'A place where a call is neither overheard nor drowned.', sources: ['S0'] },
  'camera-and-sound': { about: 'Camera, microphone and background, tried before the call.', sources: [] },
  'private-moment': { about: 'A moment and a place in which the two can talk alone.', sources: ['S0'] },
  'on-camera': { about: 'Look and posture before a camera.', sources: ['S0', 'S1'] },
  manner: { about: 'Look, posture and voice, where the two sit together.', sources: ['S0', 'S1'] },
  introduce: { about: 'Say who you are, and recall the vacancy and the date.', sources: ['S0'] },
  ask: { about: 'Ask whether this is a good moment.', sources: ['S0'] },
  wait: { about: 'Wait for the answer.', sources: ['S0'] },
  pause: { about: 'Stop, and let them ask.', sources: ['S0'] },
  'hang-up': { about: 'End the call without haste.', sources: [] },
  'leave-call': { about: 'Leave a video call, and make sure that it has ended.', sources: [] },
  'take-leave': {
    about: 'Stand up, take the hand that is offered, and hand over a written answer if there is one.',
    sources: ['S0'],
  },
  'line-drops': { about: 'What to do when the line goes dead.', sources: [] },
  'someone-else': { about: 'What to do where somebody else picks up.', sources: ['S0'] },
  'connection-drops': { about: 'What to do when picture or sound fail.', sources: [] },
  'no-show': { about: 'What to do where nobody joins the call.', sources: [] },
  'not-alone': { about: 'What to do where others are in the room.', sources: [] },
  absent: { about: 'What to do where the person is not there.', sources: ['S0'] },
  'call-again': { about: 'What to do after a message was left on a machine.', sources: [] },
})

/** Id of a stage direction. */
export type Direction = keyof typeof directionRows

/** The directions of a channel for one time of the talk, in their order. */
export function directionsAt(time: DirectionTime, channel: Channel): Direction[] {
  return (Object.keys(directionRows) as Direction[]).filter((id) => {
    const row: Undescribed<DirectionRow> = directionRows[id]
    return row.time === time && happensOn(row, channel)
  })
}

/** Whether a direction or a turn belongs to a channel. */
export function happensOn({ channels }: Undescribed<DirectionRow | TurnRow>, channel: Channel): boolean {
  return channels?.includes(channel) ?? true
}

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

/** A turn that somebody takes; where nobody answers, there is nobody to take one. */
export type SpokenTurn = Exclude<Turn, 'unanswered'>

/**
 * The topics of answers: a turn, and where the situation changes what can be said, the turn with that: a reason that may be told, a no over
 * pay, a no that a raise or other terms would change, time asked for, another meeting offered.
 */
export const answerTopics = [
  ...(Object.keys(turnRows) as Turn[]),
  'why+reason',
  'why+time',
  'more-money+pay',
  'more-money+raise',
  'more-money+terms',
  'more-money+time',
  'think-again+terms',
  'think-again+meeting',
] as const

/** One of {@link answerTopics}. */
export type AnswerTopic = (typeof answerTopics)[number]

/** Whether a direction opens its line or stands after what was said; a turn always opens one. */
export function directionPlace(topic: string): 'before' | 'after' {
  return Object.hasOwn(directionRows, topic) ? directionRows[topic as Direction].place : 'before'
}
