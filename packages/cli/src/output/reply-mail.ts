import type { Letter } from '@declinekit/core'
import type { Mailbox } from '@declinekit/formats'
import { readInvitation, replyTo, type Invitation } from '@declinekit/formats/invitation'

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
  /** The calendar’s answer. @throws DeclinekitError where there is no request, or it is not clear who was invited. */
  toCalendar(letter: Letter): Promise<string>
  /** A draft in the thread of the invitation; it declines the event too where it can. */
  toMail(letter: Letter): Promise<string>
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
  const toCalendar = async (letter: Letter): Promise<string> => {
    const { toCalendarReply } = await import('@declinekit/formats/calendar')
    return toCalendarReply(invitation.calendar ?? '', {
      stamp: moment,
      comment: letter,
      ...(address === undefined ? {} : { attendee: address }),
    })
  }
  return {
    invitation,
    from,
    toCalendar,
    async toMail(letter) {
      const { toEml } = await import('@declinekit/formats/eml')
      const calendar =
        invitation.calendar === undefined ? undefined : await toCalendar(letter).catch(() => undefined)
      return toEml(letter, {
        ...replyTo(invitation),
        date: moment,
        ...(from === undefined ? {} : { from }),
        ...(calendar === undefined ? {} : { calendar }),
      })
    },
  }
}
