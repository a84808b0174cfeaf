import type { Channel } from './channel'
import type { Described } from './source'

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

/** Stage directions of a script: what to do, never spoken. A channel has those that name it, in this order. */
export const directions = {
  prepare: {
    about: 'Before the talk: business hours, how the person is called, the facts at hand.',
    time: 'beforehand',
    place: 'before',
    sources: ['S0'],
  },
  'quiet-place': {
    about: 'A place where a call is neither overheard nor drowned.',
    time: 'beforehand',
    place: 'before',
    channels: ['phone'],
    sources: ['S0'],
  },
  'camera-and-sound': {
    about: 'Camera, microphone and background, tried before the call.',
    time: 'beforehand',
    place: 'before',
    channels: ['video'],
    sources: [],
  },
  'private-moment': {
    about: 'A moment and a place in which the two can talk alone.',
    time: 'beforehand',
    place: 'before',
    channels: ['in-person'],
    sources: ['S0'],
  },
  'on-camera': {
    about: 'Look and posture before a camera.',
    time: 'beforehand',
    place: 'before',
    channels: ['video'],
    sources: ['S0', 'S1'],
  },
  manner: {
    about: 'Look, posture and voice, where the two sit together.',
    time: 'beforehand',
    place: 'before',
    channels: ['in-person'],
    sources: ['S0', 'S1'],
  },
  introduce: {
    about: 'Say who you are, and recall the vacancy and the date.',
    time: 'talk',
    place: 'before',
    sources: ['S0'],
  },
  ask: { about: 'Ask whether this is a good moment.', time: 'talk', place: 'before', sources: ['S0'] },
  wait: { about: 'Wait for the answer.', time: 'talk', place: 'after', sources: ['S0'] },
  pause: { about: 'Stop, and let them ask.', time: 'talk', place: 'after', sources: ['S0'] },
  'hang-up': {
    about: 'End the call without haste.',
    time: 'goodbye',
    place: 'after',
    channels: ['phone'],
    sources: [],
  },
  'leave-call': {
    about: 'Leave a video call, and make sure that it has ended.',
    time: 'goodbye',
    place: 'after',
    channels: ['video'],
    sources: [],
  },
  'take-leave': {
    about: 'Stand up, take the hand that is offered, and hand over a written answer if there is one.',
    time: 'goodbye',
    place: 'after',
    channels: ['in-person'],
    sources: ['S0'],
  },
  'line-drops': {
    about: 'What to do when the line goes dead.',
    time: 'otherwise',
    place: 'before',
    channels: ['phone'],
    sources: [],
  },
  'someone-else': {
    about: 'What to do where somebody else picks up.',
    time: 'otherwise',
    place: 'before',
    channels: ['phone'],
    sources: ['S0'],
  },
  'connection-drops': {
    about: 'What to do when picture or sound fail.',
    time: 'otherwise',
    place: 'before',
    channels: ['video'],
    sources: [],
  },
  'no-show': {
    about: 'What to do where nobody joins the call.',
    time: 'otherwise',
    place: 'before',
    channels: ['video'],
    sources: [],
  },
  'not-alone': {
    about: 'What to do where others are in the room.',
    time: 'otherwise',
    place: 'before',
    channels: ['in-person'],
    sources: [],
  },
  absent: {
    about: 'What to do where the person is not there.',
    time: 'otherwise',
    place: 'before',
    channels: ['in-person'],
    sources: ['S0'],
  },
  'call-again': {
    about: 'What to do after a message was left on a machine.',
    time: 'unanswered',
    place: 'after',
    channels: ['phone'],
    sources: [],
  },
} as const satisfies Record<string, DirectionRow>

/** Id of a stage direction. */
export type Direction = keyof typeof directions

/** The directions of a channel for one time of the talk, in their order. */
export function directionsAt(time: DirectionTime, channel: Channel): Direction[] {
  return (Object.keys(directions) as Direction[]).filter((id) => {
    const row: DirectionRow = directions[id]
    return row.time === time && (row.channels?.includes(channel) ?? true)
  })
}

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

/**
 * The topics of answers: a turn, and where the situation changes what can be said, the turn with that: a reason that may be told, a no over
 * pay, a no that a raise or other terms would change, time asked for, another meeting offered.
 */
export const answerTopics = [
  ...(Object.keys(turns) as Turn[]),
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
  return Object.hasOwn(directions, topic) ? directions[topic as Direction].place : 'before'
}
