import { compose, type Situation } from '@declinekit/core'
import {
  situationFields,
  situationWith,
  type Invitation,
  type InvitationField,
} from '@declinekit/formats/invitation'
import { isOn, textOf, textsOf, wholeNumberOf } from '../input/arguments'
import { guessAmong } from '../input/guess'
import { letterLocale } from '../input/letter-locale'
import { nowOf } from '../input/now'
import { applyOptions, placeIn } from '../input/situation'
import { nameOf, readBytes } from '../input/source'
import { locales, type LocaleId } from '../locales'
import { formatOfFile, letterWriter } from '../output/letter-formats'
import type { LetterFormatId } from './table'
import { displayName, mailboxOf } from '../output/mailbox'
import { put } from '../output/put'
import { calendarTextOf, readReply, type Answer, type InvitationReply } from '../output/reply-mail'
import { explaining } from '../print/problems'
import { describeReply } from '../print/invitation'
import { UsageError } from '../usage-error'
import { say, spokenLocale } from '../words/words'
import type { Call, Run } from './command'

/** `declinekit reply` */
export const runReply: Run = async (call) => {
  const { values, operands, config, quiet } = call
  const [path] = operands
  if (path === undefined)
    throw new UsageError(say('error.missingOperand', { command: 'reply', usage: 'INVITE' }))
  const bytes = await readBytes(path)
  const given: Record<string, unknown> = { ...config.situation }
  const placeOf = placeIn({ options: applyOptions(given, values), config })
  const sender = given['from']
  const reply = await explaining(placeOf, () =>
    readReply(bytes, {
      moment: nowOf(values),
      self: textOf(values, 'self') ?? mailboxOf(sender)?.address,
      name: displayName(sender),
      timeZone: textOf(values, 'time-zone'),
    }),
  )
  const { situation, accepted } = await situationFor(reply, given, call)
  const id = await localeFor(reply.invitation, call)
  const locale = await locales[id].load()
  const seed = wholeNumberOf(values, 'seed', { least: 0 }) ?? 0
  const answer = await explaining(placeOf, () =>
    reply.answerWith(compose(situation as unknown as Situation, { locale, seed })),
  )
  const output = textOf(values, 'output')
  const format = formatFor(call, output, situation['channel'])
  const content = await explaining(placeOf, () => written(answer, situation, format, call))
  if (!quiet)
    process.stderr.write(
      await describeReply({ file: nameOf(path), reply, accepted, given, answer, id, output, format }),
    )
  await put(content, { output, force: isOn(values, 'force'), quiet, format })
  return 0
}

/** A terminal is shown the letter, and so is who answers by other means than mail; everything else gets the draft. */
function formatFor({ values }: Call, output: string | undefined, channel: unknown): LetterFormatId {
  const usual = (output === undefined && process.stdout.isTTY) || channel !== 'email' ? 'text' : 'eml'
  return (textOf(values, 'format') ?? formatOfFile(output) ?? usual) as LetterFormatId
}

async function written(
  answer: Answer,
  situation: Record<string, unknown>,
  format: LetterFormatId,
  { values }: Call,
): Promise<string | Uint8Array> {
  if (format === 'eml') return answer.toMail()
  if (format === 'ics') return calendarTextOf(answer)
  return letterWriter(format).write({ letter: answer.letter, situation, moment: nowOf(values) })
}

/** What is certain, what is accepted as likely, and over both what the options and the configuration say. */
async function situationFor(
  { invitation }: InvitationReply,
  given: Readonly<Record<string, unknown>>,
  call: Call,
): Promise<{ situation: Record<string, unknown>; accepted: readonly InvitationField[] }> {
  const asked = await acceptedFields(invitation, call)
  // Nothing can be written without the stage and the channel, so that the likeliest are taken where none are given.
  const needed = (['stage', 'channel'] as const).filter((field) => given[field] === undefined)
  const accepted = [...new Set<InvitationField>([...asked, ...needed])]
  const likely = situationWith(invitation, accepted)
  const usual = { stage: invitation.event === undefined ? 'invited' : 'scheduled', channel: 'email' }
  const known: Record<string, unknown> = { ...usual, ...likely, ...given }
  const interview = {
    ...likely.interview,
    ...(given['interview'] as object | undefined),
  }
  return {
    situation: Object.keys(interview).length === 0 ? known : { ...known, interview },
    accepted,
  }
}

async function acceptedFields(
  { suggestions, certain }: Invitation,
  { values }: Call,
): Promise<InvitationField[]> {
  const known = new Set(certain.map(({ field }) => field))
  const fields = [...new Set(suggestions.map(({ field }) => field))].filter(
    (field) => situationFields.has(field) && !known.has(field),
  )
  const asked = textsOf(values, 'accept')
  if (asked.includes('all')) return fields
  for (const value of asked) {
    if (fields.some((field) => field === value)) continue
    throw new UsageError(
      `${say('error.acceptField', { value })}${await guessAmong(value, fields)} ${say('error.valid', { values: [...fields, 'all'].join(', ') })}`,
    )
  }
  return fields.filter((field) => asked.includes(field))
}

/** The language that is named, or that of the invitation; where it has no words, the configuration’s or the user’s own. */
async function localeFor({ language }: Invitation, { values, config }: Call): Promise<LocaleId> {
  const named = textOf(values, 'locale')
  if (named !== undefined && named !== 'auto') return letterLocale(named, '')
  return letterLocale(language?.id ?? config.locale ?? spokenLocale(), '')
}
