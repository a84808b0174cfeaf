import { visible } from '@declinekit/core/report'
import { acceptedSuggestions, type InvitationField, type Provenance } from '@declinekit/formats/invitation'
import { locales, type LocaleId } from '../locales'
import type { LetterFormatId } from '../commands/table'
import type { Answer, InvitationReply } from '../output/reply-mail'
import { say, sayIfKnown, spokenLocale } from '../words/words'
import { colorsFor, type Colors } from './color'
import { describeRefusal } from './problems'
import { columnsOf, padTo, widthOf, wrapTo } from './width'

/** What is told of an answer. */
interface Told {
  readonly file: string
  readonly reply: InvitationReply
  /** Fields that were taken as likely. */
  readonly accepted: readonly InvitationField[]
  /** What the options and the configuration say. */
  readonly given: Readonly<Record<string, unknown>>
  readonly answer: Answer
  readonly id: LocaleId
  readonly output: string | undefined
  readonly format: LetterFormatId
}

/** A line of what was read: the field, its value and the text it comes from. */
type Row = readonly [field: string, value: string, source: string]

/** What was taken from where, what is only likely, what is left open, and what happens in the calendar. */
export async function describeReply(told: Told): Promise<string> {
  const { file, id } = told
  const colors = colorsFor(process.stderr)
  const name = (await locales[id].load()).name
  const rows = rowsOf(told)
  const blocks = [
    [colors.bold(say('reply.read', { file, language: name }))],
    section(colors.green('✓'), say('reply.certain'), rows.certain, colors),
    section(colors.yellow('≈'), say('reply.accepted'), rows.accepted, colors),
    section(colors.dim('?'), say('reply.suggested'), rows.suggested, colors),
    await notesOf(told),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n')}\n\n`
}

function rowsOf({ reply, accepted, given }: Told): { certain: Row[]; accepted: Row[]; suggested: Row[] } {
  const { certain, suggestions } = reply.invitation
  const isGiven = (field: string): boolean => {
    const [key = '', inner] = field.split('.')
    const value = given[key]
    return inner === undefined
      ? value !== undefined
      : (value as Record<string, unknown> | undefined)?.[inner] !== undefined
  }
  const row = ({ field, value, from }: { field: string; value: string; from: Provenance }): Row => [
    field,
    visible(value),
    sourceOf(from),
  ]
  const likely = suggestions.filter(
    ({ field }, index) =>
      !isGiven(field) && suggestions.findIndex((other) => other.field === field) === index,
  )
  const taken = acceptedSuggestions(reply.invitation, accepted).filter(({ field }) => !isGiven(field))
  const isTaken = new Set(taken.map(({ field }) => field))
  return {
    certain: certain.filter(({ field }) => !isGiven(field)).map(row),
    accepted: taken.map(row),
    suggested: likely
      .filter(({ field }) => !isTaken.has(field) && !certain.some((fact) => fact.field === field))
      .map(row),
  }
}

/** Where a value was read, with the text itself. */
function sourceOf({ name, where, quote }: Provenance): string {
  const place = where === 'body' ? say('reply.line', { line: name }) : name
  return `${place}: ${visible(quote)}`
}

function section(mark: string, title: string, rows: readonly Row[], colors: Colors): string[] {
  if (rows.length === 0) return []
  const columns = columnsOf(process.stderr, 100)
  const [first, second] = [0, 1].map((index) =>
    Math.min(38, Math.max(...rows.map((row) => widthOf(row[index]!)))),
  )
  return [
    title,
    ...rows.map(([field, value, source]) => {
      const left = `  ${mark} ${padTo(field, first!)}  ${padTo(value, second!)}  `
      const [line = '', ...rest] = wrapTo(source, Math.max(20, columns - widthOf(left)))
      return `${left}${colors.dim(rest.length === 0 ? line : `${line}…`)}`
    }),
  ]
}

/** What happens in the calendar, who reads along, and what the user has to know. */
async function notesOf({ reply, answer, output, format }: Told): Promise<string[]> {
  const { invitation, from } = reply
  const lines: string[] = []
  if (invitation.event !== undefined) {
    const summary = visible(invitation.event.summary ?? invitation.event.uid ?? '')
    const attendee = (from ?? invitation.event.attendees[0])?.address ?? ''
    lines.push(
      'text' in answer.calendar
        ? say('reply.declines', { summary, attendee })
        : say('reply.declinesNot', {
            cause: await describeRefusal(answer.calendar.why, async () => undefined),
          }),
    )
  }
  if (invitation.thread.cc.length > 0)
    lines.push(
      say('reply.cc', {
        people: invitation.thread.cc.map(({ name, address }) => visible(name ?? address)).join(', '),
      }),
    )
  if (invitation.recipient === undefined && invitation.source === 'mail') lines.push(say('reply.noRecipient'))
  for (const { kind, message } of invitation.notices)
    lines.push(spokenLocale() === 'en' ? message : (sayIfKnown(`notice.${kind}`) ?? message))
  if (output === undefined && format === 'text') lines.push(say('reply.writeDraft'))
  return lines.map((line) => `  ${line}`)
}
