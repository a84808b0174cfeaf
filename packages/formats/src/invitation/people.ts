import type { CalendarEvent } from '../calendar/event'
import { addressKey, mailboxText, type Mailbox } from '../mail/mailbox'
import type { Cleaner } from './cleaner'
import { provenanceOf, type Ledger } from './ledger'
import type { Mail } from './mail'
import { isNoReply } from './no-reply'
import type { Notices } from './notices'
import { personNameOf } from './person-name'

/** Who takes part in the thread. */
export interface People {
  readonly recipient?: Mailbox
  readonly self?: Mailbox
  readonly cc: readonly Mailbox[]
}

/** Finds the candidate, who the answer goes to, and everybody else. */
export function peopleOf(
  mail: Mail | undefined,
  event: CalendarEvent | undefined,
  ownAddresses: readonly string[],
  ledger: Ledger,
  notices: Notices,
): People {
  const own = selfOf(mail, event, ownAddresses)
  const isOwn = ({ address }: Mailbox): boolean => own.keys.has(addressKey(address))
  const recipient = recipientOf(mail, event, isOwn, ledger, notices)
  const everybody = mail === undefined ? [] : [...mail.replyTo, ...mail.to, ...mail.cc]
  const seen = new Set(recipient === undefined ? [] : [addressKey(recipient.address)])
  const cc = everybody.filter((mailbox) => {
    const key = addressKey(mailbox.address)
    const takes = !seen.has(key) && !isOwn(mailbox) && !isNoReply(mailbox.address)
    seen.add(key)
    return takes
  })
  return {
    cc,
    ...(recipient === undefined ? {} : { recipient }),
    ...(own.mailbox === undefined ? {} : { self: own.mailbox }),
  }
}

/** The candidate’s mailbox: as the caller says, else where the mail was delivered, else the only one it was sent to, or the event invites. */
function selfOf(mail: Mail | undefined, event: CalendarEvent | undefined, ownAddresses: readonly string[]) {
  const readers = [...(mail?.to ?? []), ...(mail?.cc ?? []), ...(event?.attendees ?? [])]
  const delivered = mail?.deliveredTo ?? []
  const organizer = addressKey(event?.organizer?.address ?? '')
  const invited = (event?.attendees ?? []).filter(({ address }) => addressKey(address) !== organizer)
  // A mail to one address that was delivered at another came through an alias, where the event invites that one address.
  const isInvited = invited.some(
    ({ address }) => addressKey(address) === addressKey(mail?.to[0]?.address ?? ''),
  )
  const sole = mail?.to.length === 1 && (delivered.length === 0 || isInvited) ? [mail.to[0]!.address] : []
  const addresses = ownAddresses.length > 0 ? [...ownAddresses] : [...delivered, ...sole]
  if (addresses.length === 0 && mail === undefined && invited.length === 1)
    addresses.push(invited[0]!.address)
  const keys = new Set(addresses.map(addressKey))
  const named = readers.filter(({ address }) => keys.has(addressKey(address)))
  const mailbox =
    named.find(({ name }) => name !== undefined) ?? named[0] ?? addresses.map((address) => ({ address }))[0]
  return { keys, mailbox }
}

/** Reply-To where there is one (RFC 5322 §3.6.2), else From, else the organizer; the first that somebody reads. */
function recipientOf(
  mail: Mail | undefined,
  event: CalendarEvent | undefined,
  isOwn: (mailbox: Mailbox) => boolean,
  ledger: Ledger,
  notices: Notices,
): Mailbox | undefined {
  const candidates = [
    ...(mail?.replyTo ?? []).map((mailbox) => ({ mailbox, place: 'Reply-To' })),
    ...(mail?.from ?? []).map((mailbox) => ({ mailbox, place: 'From' })),
    ...(event?.organizer === undefined ? [] : [{ mailbox: event.organizer, place: 'ORGANIZER' }]),
  ]
  for (const { mailbox, place } of candidates) {
    if (isOwn(mailbox)) continue
    if (isNoReply(mailbox.address)) {
      notices.tell('no-reply-address', `${place} is ${mailbox.address}, an address that nobody reads.`)
      continue
    }
    const named = withName(
      mailbox,
      candidates.map((candidate) => candidate.mailbox),
    )
    const where = place === 'ORGANIZER' ? 'calendar' : 'header'
    ledger.state('recipient', mailbox.address, provenanceOf(where, place, mailboxText(mailbox)))
    return named
  }
  return undefined
}

/** The name that another place gives the same address, where this one gives none. */
function withName(mailbox: Mailbox, others: readonly Mailbox[]): Mailbox {
  if (mailbox.name !== undefined) return mailbox
  const same = others.find(
    ({ name, address }) => name !== undefined && addressKey(address) === addressKey(mailbox.address),
  )
  return same === undefined ? mailbox : { name: same.name!, address: mailbox.address }
}

/** The reader’s and the candidate’s names, as the headers and the event say them. */
export function statePeople(
  people: People,
  mail: Mail | undefined,
  event: CalendarEvent | undefined,
  ledger: Ledger,
  cleaner: Cleaner,
): void {
  const { recipient, self } = people
  const speakers = [
    ...(mail?.from ?? []).map((mailbox) => ({
      mailbox,
      provenance: provenanceOf('header', 'From', mailboxText(mailbox)),
    })),
    ...(mail?.replyTo ?? []).map((mailbox) => ({
      mailbox,
      provenance: provenanceOf('header', 'Reply-To', mailboxText(mailbox)),
    })),
    ...(event?.organizer === undefined ? [] : [event.organizer]).map((mailbox) => ({
      mailbox,
      provenance: provenanceOf('calendar', 'ORGANIZER', mailboxText(mailbox)),
    })),
  ]
  for (const { mailbox, provenance } of speakers) {
    if (mailbox.name === undefined || mailbox.address === self?.address) continue
    const person = personNameOf(mailbox.name)
    const isRecipient =
      recipient !== undefined && addressKey(recipient.address) === addressKey(mailbox.address)
    // A name from which something was dropped is no longer what its bearer wrote.
    if (isRecipient && person?.whole && !cleaner.altered(mailbox.name))
      ledger.state('to', person.name, provenance)
    else ledger.suggest('to', person?.name, provenance)
    ledger.suggest('company', person?.beside, provenance)
  }
  if (self?.name === undefined) return
  const provenance = mail?.to.some(({ name }) => name === self.name)
    ? provenanceOf('header', 'To', mailboxText(self))
    : provenanceOf('calendar', 'ATTENDEE', mailboxText(self))
  ledger.suggest('from', personNameOf(self.name)?.name, provenance)
}

/** Whose address the candidate’s is, where the mail went to several and none is known to be his. */
export function askWhoYouAre({ self, cc }: People, ledger: Ledger): void {
  if (self !== undefined || cc.length === 0) return
  for (const mailbox of cc)
    ledger.suggest('self', mailbox.address, provenanceOf('header', 'To', mailboxText(mailbox)))
  ledger.question(
    'self',
    'The mail does not say which address is yours, so that it stands among those in Cc; pass `self`.',
  )
}
