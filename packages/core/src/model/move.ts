import { described, type Described, type Undescribed } from './described'

/** What a move is to the refusal: the `head` act itself, a `support` that softens it, or the `frame` around. */
export type MoveKind = 'head' | 'support' | 'frame'

/** The moves that stand together in a paragraph. */
export type Paragraph = readonly Move[]

/** The fact of the situation that chooses the words of a move; `direction` and `turn` are places in a script. */
export type ChosenBy =
  | 'stage'
  | 'reason'
  | 'alternative'
  | 'channel'
  | 'purpose'
  | 'direction'
  | 'turn'
  | 'any'

/** A row of {@link moves}. */
export interface MoveRow extends Described {
  readonly kind: MoveKind
  readonly by: ChosenBy
}

/** What composing goes by, of {@link moves}. */
export const moveRows = {
  subject: { kind: 'frame', by: 'stage' },
  addressee: { kind: 'frame', by: 'any' },
  date: { kind: 'frame', by: 'any' },
  direction: { kind: 'frame', by: 'direction' },
  greeting: { kind: 'frame', by: 'channel' },
  introduction: { kind: 'frame', by: 'stage' },
  permission: { kind: 'frame', by: 'channel' },
  thanks: { kind: 'support', by: 'stage' },
  praise: { kind: 'support', by: 'stage' },
  deliberation: { kind: 'support', by: 'stage' },
  refusal: { kind: 'head', by: 'stage' },
  reason: { kind: 'support', by: 'reason' },
  reservation: { kind: 'head', by: 'stage' },
  condition: { kind: 'support', by: 'reason' },
  request: { kind: 'head', by: 'stage' },
  inquiry: { kind: 'head', by: 'stage' },
  assurance: { kind: 'support', by: 'purpose' },
  answer: { kind: 'frame', by: 'turn' },
  alternative: { kind: 'support', by: 'alternative' },
  benefit: { kind: 'support', by: 'stage' },
  acknowledgement: { kind: 'support', by: 'stage' },
  wishes: { kind: 'support', by: 'stage' },
  future: { kind: 'support', by: 'stage' },
  contact: { kind: 'frame', by: 'any' },
  farewell: { kind: 'frame', by: 'channel' },
  signature: { kind: 'frame', by: 'channel' },
  transcript: { kind: 'frame', by: 'any' },
} as const satisfies Record<string, Undescribed<MoveRow>>

/**
 * The moves a letter is made of, in their usual order: good news, the bad, good again.
 * The term is Swales's and Bhatia's; Beebe, Takahashi and Uliss-Weltz call them semantic formulas of refusal.
 */
export const moves = /* @__PURE__ */ described(moveRows, {
  subject: { about: 'The subject line of an e-mail.', sources: [] },
  addressee: { about: 'Who a paper letter goes to, above its text.', sources: ['S0'] },
  date: { about: 'Place and date of a paper letter.', sources: ['S0'] },
  direction: { about: 'A stage direction of a script; it is never spoken.', sources: ['S0'] },
  greeting: { about: 'Addresses the reader, by name where it is known.', sources: ['S0', 'S2'] },
  introduction: { about: 'Says who speaks, and recalls the vacancy and the date.', sources: ['S0'] },
  permission: { about: 'Asks whether this is a good moment to talk.', sources: ['S0'] },
  thanks: {
    about: 'Thanks for something real: the invitation, the time, the offer.',
    sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  },
  praise: { about: 'One positive remark about something specific.', sources: ['S0', 'S2'] },
  deliberation: { about: 'Says that the decision was not taken lightly.', sources: ['S0'] },
  refusal: { about: 'Says no: a verb in the first person, once.', sources: ['S0', 'S1', 'S2', 'S3', 'S4'] },
  reason: { about: 'Names the reason in one clause.', sources: ['S0', 'S2', 'S4'] },
  reservation: {
    about: 'Says no to things as they stand, so that better terms may still change it.',
    sources: ['S0', 'S1'],
  },
  condition: { about: 'Names the term that would change the answer.', sources: ['S0', 'S1'] },
  request: { about: 'Asks for time until a date that is named.', sources: ['S0'] },
  inquiry: { about: 'Asks whether the refusal arrived.', sources: ['S4'] },
  assurance: {
    about: 'Says what the sender will do next: answer by the day named, answer questions, look at new terms.',
    sources: ['S0', 'S4'],
  },
  answer: { about: 'A ready answer to push-back in a conversation.', sources: ['S0'] },
  alternative: {
    about: 'Offers something instead: a time, a format, a role, a person, a contract.',
    sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  },
  benefit: { about: 'Says what the refusal makes possible for the reader.', sources: ['S2'] },
  acknowledgement: {
    about: 'Owns what the refusal costs the reader, without begging pardon.',
    sources: ['S0', 'S2'],
  },
  wishes: { about: 'Wishes the reader something that fits.', sources: ['S0', 'S2', 'S4'] },
  future: { about: 'Leaves a door open that really is.', sources: ['S0', 'S1', 'S2', 'S3', 'S4'] },
  contact: { about: 'How to reach the sender.', sources: ['S0', 'S4'] },
  farewell: { about: 'The complimentary close.', sources: ['S0', 'S2'] },
  signature: { about: 'The sender’s name, or on paper the line to sign on.', sources: ['S0'] },
  transcript: { about: 'The name written out under a signature by hand.', sources: ['S0'] },
})

/** Id of a move. */
export type Move = keyof typeof moveRows

/** Moves made for the reader’s sake: what else is heard beside them is meant kindly, or said in passing. */
export const courtesies: ReadonlySet<Move> = new Set<Move>(['thanks', 'praise', 'wishes'])
