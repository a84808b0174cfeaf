import type { Move, Paragraph } from './move'
import type { SpokenTurn } from './script'
import { described, type Described, type Undescribed } from './described'

/** Whether the words of a move are looked up under the purpose, or under the purpose and the round, instead of under the stage. */
export type OwnTopic = 'purpose' | 'round'

/** A row of {@link purposes}. */
export interface PurposeRow extends Described {
  /** The move that the message is for. */
  readonly head: Move
  /** Whether it says no. */
  readonly refuses: boolean
  /** Whether the reason is named beside the head. */
  readonly givesReason: boolean
  /** The body, paragraph by paragraph; `stage` where the stage decides. For `reaffirm` each round has a body of its own. */
  readonly body: 'stage' | readonly [full: readonly Paragraph[], ...rounds: (readonly Paragraph[])[]]
  /** What a brief message leaves out. */
  readonly briefLeavesOut: readonly Move[]
  /** The moves whose words this purpose chooses. */
  readonly ownTopics: Readonly<Partial<Record<Move, OwnTopic>>>
  /** The turns that a conversation may take, each with a ready answer; every further round of push-back leaves one more out. */
  readonly turns: readonly SpokenTurn[]
}

/** What composing goes by, of {@link purposes}. */
export const purposeRows = {
  decline: {
    head: 'refusal',
    refuses: true,
    givesReason: true,
    body: 'stage',
    briefLeavesOut: [],
    ownTopics: {},
    turns: ['why', 'more-money', 'think-again'],
  },
  postpone: {
    head: 'request',
    refuses: false,
    givesReason: false,
    body: [[['thanks', 'request'], ['assurance']]],
    briefLeavesOut: ['assurance'],
    ownTopics: { subject: 'purpose' },
    turns: ['why', 'more-money', 'sooner'],
  },
  negotiate: {
    head: 'reservation',
    refuses: false,
    givesReason: true,
    body: [
      [
        ['thanks', 'reservation'],
        ['condition', 'assurance'],
      ],
    ],
    briefLeavesOut: ['assurance'],
    ownTopics: { subject: 'purpose' },
    turns: ['why', 'more-money', 'think-again'],
  },
  reaffirm: {
    head: 'refusal',
    refuses: true,
    givesReason: true,
    body: [
      [
        ['thanks', 'refusal'],
        ['wishes', 'future'],
      ],
      [['thanks', 'refusal', 'wishes']],
      [['refusal', 'wishes']],
    ],
    briefLeavesOut: ['future'],
    ownTopics: { subject: 'purpose', thanks: 'purpose', refusal: 'round' },
    turns: ['why', 'more-money', 'think-again'],
  },
  'follow-up': {
    head: 'inquiry',
    refuses: false,
    givesReason: false,
    body: [[['inquiry', 'assurance'], ['wishes']]],
    briefLeavesOut: ['wishes'],
    ownTopics: { subject: 'purpose' },
    turns: ['why', 'more-money', 'think-again'],
  },
} as const satisfies Record<string, Undescribed<PurposeRow>>

/** What the message does. */
export const purposes = /* @__PURE__ */ described(purposeRows, {
  decline: {
    about: 'Refuse, cancel, withdraw or take back an acceptance, according to the stage.',
    sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  },
  postpone: { about: 'Ask for time before deciding, until a date that is named.', sources: ['S0'] },
  negotiate: {
    about: 'Refuse as things stand, and name the term that would change it.',
    sources: ['S0', 'S1'],
  },
  reaffirm: { about: 'Answer push-back: the same decision, calm, shorter every time.', sources: ['S0'] },
  'follow-up': { about: 'Ask whether the refusal arrived, and offer to answer questions.', sources: ['S4'] },
})

/** Id of a purpose. */
export type Purpose = keyof typeof purposeRows

/** How often push-back has been answered, this time included. */
export const rounds = [1, 2, 3] as const

/** One of {@link rounds}. */
export type Round = (typeof rounds)[number]

/** The body of a purpose that has one of its own, in a round of push-back; from the last on it stays the same. Undefined where the stage has it. */
export function ownBody({ body }: Pick<PurposeRow, 'body'>, round = 1): readonly Paragraph[] | undefined {
  return body === 'stage' ? undefined : body[Math.min(round, body.length) - 1]!
}

/** Whether the same answer is given again, so that its reason has been told before. */
export function isRepeatedAnswer(purpose: Purpose | undefined, round = 1): boolean {
  return purpose === 'reaffirm' && round > 1
}
