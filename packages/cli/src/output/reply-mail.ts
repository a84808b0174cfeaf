import type { DeclinekitError, Letter } from '@declinekit/core'
import type { Mailbox } from '@declinekit/formats'
import { readInvitation, replyTo, type Invitation } from '@declinekit/formats/invitation'
import { isDeclinekitError } from '../print/problems'

/** How an invitation is answered. */
export interface ReplyOptions {
  /** The date of the answer. */
  readonly moment: Date
  /** The candidate’s own address, where it is known. */
  readonly self?: string | undefined
  /** The candidate’s name, as it stands beside the address. */
  readonly name?: string | undefined
  readonly timeZone?: string | undefined
}

/** An invitation, and how to answer it. */
export interface InvitationReply {
  readonly invitation: Invitation
  /** Who answers; undefined where the invitation does not tell. */
  readonly from: Mailbox | undefined
  answerWith(letter: Letter): Promise<Answer>
}

/** A letter as the answer to an invitation. */
export interface Answer {
  readonly letter: Letter
  /** The calendar’s answer, or why there is none: there is no request, or it is not clear who was invited. */
  readonly calendar: { readonly text: string } | { readonly why: DeclinekitError }
  /** A draft in the thread of the invitation; it declines the event too where it can. */
  toMail(): Promise<string>
}

/** Reads an invitation and prepares its answer. */
export async function readReply(
  bytes: Uint8Array,
  { moment, self, name, timeZone }: ReplyOptions,
): Promise<InvitationReply> {
  const invitation = await readInvitation(bytes, {
    ...(self === undefined ? {} : { self }),
    ...(timeZone === undefined ? {} : { timeZone }),
  })
  const address = self ?? invitation.self?.address
  const shown = name ?? invitation.self?.name
  const from =
    address === undefined ? undefined : { address, ...(shown === undefined ? {} : { name: shown }) }
  return {
    invitation,
    from,
    async answerWith(letter) {
      const calendar = await calendarAnswer(invitation, { letter, moment, address })
      const toMail = async (): Promise<string> => {
        const { toEml } = await import('@declinekit/formats/eml')
        return toEml(letter, {
          ...replyTo(invitation),
          date: moment,
          ...(from === undefined ? {} : { from }),
          ...('text' in calendar ? { calendar: calendar.text } : {}),
        })
      }
      return { letter, calendar, toMail }
    },
  }
}

/** The text of the calendar’s answer. @throws DeclinekitError where there is none. */
export function calendarTextOf({ calendar }: Answer): string {
  if ('why' in calendar) throw calendar.why
  return calendar.text
}

/** Who declines an event, when and with what letter. */
interface Decline {
  readonly letter: Letter
  readonly moment: Date
  readonly address: string | undefined
}

async function calendarAnswer(
  { calendar }: Invitation,
  { letter, moment, address }: Decline,
): Promise<Answer['calendar']> {
  const { toCalendarReply } = await import('@declinekit/formats/calendar')
  try {
    const text = toCalendarReply(calendar ?? '', {
      stamp: moment,
      comment: letter,
      ...(address === undefined ? {} : { attendee: address }),
    })
    return { text }
  } catch (error) {
    // Anything else is a fault of ours, and a draft without the decline would hide it.
    if (!isDeclinekitError(error)) throw error
    return { why: error }
  }
}
