import type { Channel } from './channel'
import type { Move, Paragraph } from './move'
import { described, type Described } from './described'

/** A row of {@link stages}. */
export interface StageRow extends Described {
  /** The body of a decline, paragraph by paragraph, up to its close. The reason goes with the refusal. */
  readonly body: readonly Paragraph[]
  /** How the body ends when everything is said, and what a brief letter keeps of it. */
  readonly close: { readonly full: readonly Move[]; readonly brief: Move }
  /** Customary channels, best first. */
  readonly channels: readonly Channel[]
  /** Whether the reader expects to hear a reason. */
  readonly reason: 'not-needed' | 'welcome' | 'expected'
  /** Whether the process is under way, so that a letter may open with the refusal. */
  readonly underWay: boolean
  /** Whether a meeting lies ahead, so that another time or form of it may be offered. */
  readonly meetingAhead: boolean
  /** Whether a talk is known to have been held, so that it may be praised. */
  readonly talkHeld: boolean
  /** Whether a no takes back a yes: it is due face to face, and even a brief one owns what it costs. */
  readonly takesBackYes: boolean
  /** Whether the candidate breaks a promise, so that one apology is in place. */
  readonly breaksPromise: boolean
}

/** What composing goes by of a stage. */
export type ComposedStage = Omit<StageRow, keyof Described | 'channels' | 'reason' | 'breaksPromise'>

/** Hours in which an answer is customary at any stage: a day is good (S3), two are the latest that is acceptable (S2). */
export const answerWithin = { good: 24, acceptable: 48 } as const

/** What composing goes by, of {@link stages}. */
export const stageRows = {
  approached: {
    body: [['thanks', 'refusal'], ['alternative']],
    close: { full: ['future'], brief: 'future' },
    underWay: false,
    meetingAhead: false,
    talkHeld: false,
    takesBackYes: false,
  },
  invited: {
    body: [['thanks', 'refusal'], ['alternative']],
    close: { full: ['wishes', 'future'], brief: 'wishes' },
    underWay: false,
    meetingAhead: true,
    talkHeld: false,
    takesBackYes: false,
  },
  scheduled: {
    body: [['thanks', 'refusal', 'acknowledgement', 'benefit'], ['alternative']],
    close: { full: ['wishes'], brief: 'wishes' },
    underWay: true,
    meetingAhead: true,
    talkHeld: false,
    takesBackYes: false,
  },
  interviewed: {
    body: [['thanks', 'praise', 'refusal', 'deliberation'], ['alternative']],
    close: { full: ['wishes', 'future'], brief: 'wishes' },
    underWay: true,
    meetingAhead: true,
    talkHeld: true,
    takesBackYes: false,
  },
  offered: {
    body: [['thanks', 'praise', 'refusal', 'deliberation'], ['alternative']],
    close: { full: ['wishes', 'future'], brief: 'wishes' },
    underWay: true,
    meetingAhead: false,
    talkHeld: false,
    takesBackYes: false,
  },
  accepted: {
    body: [['thanks', 'refusal', 'deliberation', 'acknowledgement'], ['alternative']],
    close: { full: ['wishes'], brief: 'wishes' },
    underWay: true,
    meetingAhead: false,
    talkHeld: false,
    takesBackYes: true,
  },
  signed: {
    body: [['thanks', 'refusal', 'deliberation', 'acknowledgement'], ['alternative']],
    close: { full: ['wishes'], brief: 'wishes' },
    underWay: true,
    meetingAhead: false,
    talkHeld: false,
    takesBackYes: true,
  },
} as const satisfies Record<string, ComposedStage>

/** How far things have gone. */
export const stages = /* @__PURE__ */ described(stageRows, {
  approached: {
    about: 'A recruiter wrote out of the blue.',
    channels: ['linkedin', 'email', 'messenger', 'phone'],
    reason: 'not-needed',
    breaksPromise: false,
    sources: ['S1'],
  },
  invited: {
    about: 'Invited to an interview, with no date agreed yet.',
    channels: ['phone', 'email', 'linkedin', 'messenger'],
    reason: 'not-needed',
    breaksPromise: false,
    sources: ['S0', 'S2', 'S3'],
  },
  scheduled: {
    about: 'A date is agreed, and the candidate cancels.',
    channels: ['phone', 'email', 'messenger'],
    reason: 'welcome',
    breaksPromise: true,
    sources: ['S0', 'S2', 'S3', 'S4'],
  },
  interviewed: {
    about: 'One or more interviews were held, and the candidate withdraws.',
    channels: ['email', 'phone', 'in-person'],
    reason: 'expected',
    breaksPromise: false,
    sources: ['S1', 'S3'],
  },
  offered: {
    about: 'An offer was made.',
    channels: ['in-person', 'email', 'letter', 'phone'],
    reason: 'expected',
    breaksPromise: false,
    sources: ['S0'],
  },
  accepted: {
    about: 'The candidate said yes; nothing is signed.',
    channels: ['in-person', 'phone', 'email', 'letter'],
    reason: 'expected',
    breaksPromise: true,
    sources: ['S0'],
  },
  signed: {
    about:
      'The contract is signed; work has not begun, or is on probation. Only the contract and the law end it.',
    channels: ['in-person', 'letter', 'email', 'phone'],
    reason: 'expected',
    breaksPromise: true,
    sources: ['S0'],
  },
}) satisfies Record<string, StageRow>

/** Id of a stage. */
export type Stage = keyof typeof stageRows
