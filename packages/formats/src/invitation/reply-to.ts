import type { Mailbox } from '../mail/mailbox'
import type { Invitation } from './model'

/** What {@link replyTo} gives: options of `toEml`. */
export interface Reply {
  readonly to?: readonly Mailbox[]
  readonly cc?: readonly Mailbox[]
  readonly subject?: string
  readonly inReplyTo?: string
  readonly references?: readonly string[]
}

/**
 * What keeps an answer in the thread of its invitation: the recipient, everybody else in Cc, the subject with `Re:`, the message ids.
 *
 * @example
 * await toEml(letter, { ...replyTo(invitation), from: 'sam@example.com', date: '2026-11-22T09:30:00Z' })
 */
export function replyTo({ recipient, thread }: Invitation): Reply {
  const { subject, messageId, references, cc } = thread
  const answered = /^(?:re|aw|sv|отв|ответ|на)\s?(?:\[\d{1,3}\])?:/iu
  return {
    ...(recipient === undefined ? {} : { to: [recipient] }),
    ...(cc.length === 0 ? {} : { cc }),
    ...(subject === undefined ? {} : { subject: answered.test(subject) ? subject : `Re: ${subject}` }),
    ...(messageId === undefined ? {} : { inReplyTo: messageId }),
    ...(references.length === 0 ? {} : { references }),
  }
}
