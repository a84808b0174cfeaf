import type { CalendarEvent } from '../calendar/event'
import type { Mailbox } from '../mail/mailbox'
import { companyIn, companyOfDomain } from './company'
import { provenanceOf, type Ledger } from './ledger'
import { wordsOfLanguages } from './languages'
import type { Provenance } from './model'
import { momentIn } from './moments'
import { ownLines } from './own-words'
import { personNameOf } from './person-name'
import { positionIn } from './position'
import { stageIn } from './stage'

/** A line of the invitation, with where it stands. */
interface Line {
  readonly text: string
  readonly where: Provenance['where']
  readonly name: string
}

/** Lines that are searched; what an invitation has to say stands at its beginning. */
const mostSearchedLines = 400

/** Writes down what the words only hint at: post, company, stage, and dates where no event gives one. */
export function suggestFromWords(
  words: { readonly subject?: string | undefined; readonly text: string; readonly sent?: string | undefined },
  event: CalendarEvent | undefined,
  recipient: Mailbox | undefined,
  ledger: Ledger,
): void {
  const lines = linesOf(words, event)
  for (const line of lines) {
    const provenance = provenanceOf(line.where, line.name, line.text)
    ledger.suggest('position', positionIn(line.text), provenance)
    ledger.suggest('company', companyIn(line.text), provenance)
    ledger.suggest('to', contactIn(line.text), provenance)
  }
  const domain = recipient?.address.split('@')[1]
  if (domain !== undefined)
    ledger.suggest(
      'company',
      companyOfDomain(domain),
      provenanceOf('address', 'recipient', recipient!.address),
    )
  suggestStage(lines, event, ledger)
  if (event?.start === undefined) suggestMoment(lines, words.sent, ledger)
}

/** The person that a line names as the one to talk to: «Контактное лицо: Егорова Татьяна Львовна». */
function contactIn(line: string): string | undefined {
  const named = wordsOfLanguages.map(({ contact }) => contact.exec(line)?.[1]).find(Boolean)
  return personNameOf(named ?? '')?.name
}

function linesOf(
  words: { readonly subject?: string | undefined; readonly text: string },
  event: CalendarEvent | undefined,
): Line[] {
  const body = ownLines(words.text)
    .slice(0, mostSearchedLines)
    .filter(({ text }) => text !== '')
  return [
    ...(event?.summary === undefined
      ? []
      : [{ text: event.summary, where: 'calendar' as const, name: 'SUMMARY' }]),
    ...(words.subject === undefined
      ? []
      : [{ text: words.subject, where: 'subject' as const, name: 'Subject' }]),
    ...body.map(({ number, text }) => ({ text, where: 'body' as const, name: String(number) })),
    ...(event?.description ?? '')
      .split('\n', 50)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ text: text.trim(), where: 'calendar' as const, name: 'DESCRIPTION' })),
  ]
}

/** An offer outweighs a date, and a date what the words call it. */
function suggestStage(lines: readonly Line[], event: CalendarEvent | undefined, ledger: Ledger): void {
  const found = lines
    .map((line) => ({ line, stage: stageIn(line.text) }))
    .filter(({ stage }) => stage !== undefined)
  const suggest = (wanted: string): void => {
    const sign = found.find(({ stage }) => stage === wanted)
    if (sign !== undefined)
      ledger.suggest('stage', wanted, provenanceOf(sign.line.where, sign.line.name, sign.line.text))
  }
  suggest('offered')
  if (event?.start !== undefined)
    ledger.suggest(
      'stage',
      'scheduled',
      provenanceOf('calendar', 'DTSTART', [event.start.date, event.start.time].filter(Boolean).join(' ')),
    )
  suggest('approached')
  suggest('invited')
}

/** Lines of a message are wrapped, so that a time may stand on the line below its date. */
function suggestMoment(lines: readonly Line[], sent: string | undefined, ledger: Ledger): void {
  lines.forEach((line, index) => {
    const below = lines[index + 1]
    const text = line.where === 'body' && below?.where === 'body' ? `${line.text} ${below.text}` : line.text
    if (momentIn(line.text, sent) === undefined) return
    const moment = momentIn(text, sent)
    if (moment !== undefined) ledger.suggestMoment(moment, provenanceOf(line.where, line.name, line.text))
  })
}
