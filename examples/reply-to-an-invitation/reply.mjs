// Reads an invitation, composes the refusal in its language, and writes a draft that declines the event too.
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { check, compose } from '@declinekit/core'
import { readInvitation, replyTo, situationWith, toCalendarReply, toEml } from '@declinekit/formats'
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'

const locales = { en, ru }

/**
 * @param {Uint8Array} bytes the invitation as it came
 * @param {{ self?: string | undefined, now: string, decision: Partial<import('@declinekit/core').Situation> }} options what only the
 * candidate knows: his address (needed where the mail does not say whose it is), the time, and what he has decided
 */
export async function reply(bytes, { self, now, decision }) {
  const invitation = await readInvitation(bytes, { self })
  const from = invitation.self?.address
  if (from === undefined)
    throw new Error('The invitation went to several people; say which of the addresses is yours.')
  const locale = locales[invitation.language?.id ?? 'en']

  // What is certain is taken as it is. Of what is only hinted at, the example takes the likeliest, but for what is spelled out of an
  // address; an app would show it first.
  const hinted = /** @type {const} */ ([
    'to',
    'from',
    'company',
    'position',
    'interview.date',
    'interview.time',
  ])
  const accepted = hinted.filter(
    (field) =>
      invitation.suggestions.find((suggestion) => suggestion.field === field)?.from.where !== 'address',
  )
  const situation = {
    stage: /** @type {const} */ ('scheduled'),
    channel: /** @type {const} */ ('email'),
    ...situationWith(invitation, accepted),
    ...decision,
  }
  const letter = compose(situation, { locale })

  // The organizer’s calendar learns it with the same mail, where the invitation asks the candidate for an answer.
  const attendee = invitation.certain.find(({ field }) => field === 'attendee')?.value
  const declines = invitation.event?.method === 'REQUEST' && invitation.event.organizer !== undefined
  const calendar =
    declines && attendee !== undefined
      ? toCalendarReply(invitation.calendar ?? '', { stamp: now, attendee, comment: letter })
      : undefined
  const draft = await toEml(letter, {
    ...replyTo(invitation),
    from,
    date: now,
    calendar,
  })
  return { invitation, letter, findings: check(letter, { locale, situation, now }), draft }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, output, self] = process.argv.slice(2)
  const invitations =
    file === undefined
      ? ['google.en.eml', 'outlook.ru.eml'].map((name) => new URL(`invitations/${name}`, import.meta.url))
      : [file]
  for (const invitation of invitations) {
    const result = await reply(await readFile(invitation), {
      self,
      // The invitations of the demo are for one week of November.
      now: file === undefined ? '2026-11-20T09:30:00Z' : new Date().toISOString(),
      decision: { reason: 'accepted-other-offer' },
    })
    console.log(`── ${String(invitation).split('/').at(-1)} ──\n`)
    for (const { field, value, from } of result.invitation.certain)
      console.log(`${field}: ${value}   (${from.name})`)
    for (const { field, value, from } of result.invitation.suggestions)
      console.log(`${field}: ${value}?  (${from.name}: “${from.quote.slice(0, 60)}”)`)
    console.log(`\n${result.letter.subject}\n\n${result.letter.text}\n`)
    console.log(
      `Findings: ${result.findings.length === 0 ? 'none' : result.findings.map(({ message }) => message).join(' ')}`,
    )
    console.log(`The draft has ${result.draft.length.toLocaleString('en')} bytes.\n`)
    if (output !== undefined) await writeFile(output, result.draft, { flag: 'wx' })
  }
}
