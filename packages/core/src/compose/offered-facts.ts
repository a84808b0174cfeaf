import type { Grammar } from '../language/locale'
import { isSpoken } from '../model/channel'
import { dayOf } from '../model/day'
import { isMeeting } from '../model/meeting'
import type { Alternative, CompleteContext } from '../model/situation'
import type { FoundFacts } from './found-facts'
import { namedPerson } from '../language/named-person'

/**
 * What is offered that the rest of a letter has to fit. Who offers another time or form of meeting does not withdraw; who asks about another
 * post does not say that nothing here suits; who names a colleague has found somebody.
 */
export function bearingOnTheRest({ purpose = 'decline', alternatives = [] }: CompleteContext): Alternative[] {
  const meetings = alternatives.filter(isMeeting).slice(0, 1)
  if (purpose !== 'decline') return meetings
  return [...meetings, ...alternatives.filter(({ kind }) => kind === 'role' || kind === 'person')]
}

/** What is offered, of whatever kinds. */
export function putAlternatives(
  found: FoundFacts,
  alternatives: readonly Alternative[],
  grammar: Grammar,
  { timeZone, channel }: Pick<CompleteContext, 'timeZone' | 'channel'>,
): void {
  if (alternatives.length === 0) return
  const of = <Kind extends Alternative['kind']>(kind: Kind) =>
    alternatives.filter((each): each is Extract<Alternative, { kind: Kind }> => each.kind === kind)
  const list = (items: readonly (string | undefined)[]): string => {
    const named = [...new Set(items.filter((item) => item !== undefined))]
    if (named.length > 1) found.put('alternative.several', 'several')
    return grammar.both(named)
  }
  found.put('slots', slotsOf(of('time'), grammar, timeZone))
  found.put('format', of('format')[0]?.format)
  found.put(
    'role',
    list(
      of('role').map(({ position }) => grammar.positionGenitive?.(position) ?? grammar.position(position)),
    ),
  )
  found.put(
    'person',
    list(of('person').map(({ person }) => grammar.nameForms(namedPerson(person, grammar)).full)),
  )
  const isSaid = channel !== undefined && isSpoken(channel)
  found.put('page', list(of('page').map(({ address }) => (isSaid ? asSaid(address) : address))))
  putEvents(found, of('event'), grammar)
}

/** Nobody says “https colon slash slash”. */
function asSaid(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '')
}

type Slot = Extract<Alternative, { kind: 'time' }>['slots'][number]

/** A slot as a text that sorts by time; a day without an hour comes first. */
function momentOfSlot({ date, time = '' }: Slot): string {
  return `${date} ${time}`
}

/** The times of all offers as one list, the earliest first. */
function slotsOf(
  offers: readonly Extract<Alternative, { kind: 'time' }>[],
  grammar: Grammar,
  timeZone: string | undefined,
): string | undefined {
  const slots = offers
    .flatMap((offer) => offer.slots)
    .toSorted((one, other) => (momentOfSlot(one) < momentOfSlot(other) ? -1 : 1))
  if (slots.length === 0) return undefined
  const times = new Set(slots.map((slot) => grammar.slot(dayOf(slot.date), slot.time)))
  return grammar.inTimeZone(
    grammar.either([...times]),
    slots.some(({ time }) => time !== undefined) ? timeZone : undefined,
  )
}

/** Talks and meetings; of several, each has its day in brackets behind it. */
function putEvents(
  found: FoundFacts,
  events: readonly Extract<Alternative, { kind: 'event' }>[],
  grammar: Grammar,
): void {
  const [only] = events
  const dayOfEvent = ({ date }: { readonly date?: string | undefined }): string | undefined =>
    date === undefined ? undefined : grammar.date(dayOf(date))
  const listed = (form: (name: string) => string | undefined): string | undefined => {
    const items = events.map((event) => {
      const day = events.length > 1 ? dayOfEvent(event) : undefined
      const name = form(event.name)
      return name === undefined || day === undefined ? name : `${name} (${day})`
    })
    return items.every((item) => item !== undefined) ? grammar.both([...new Set(items)]) : undefined
  }
  found.put(
    'event',
    listed((name) => grammar.event(name)),
  )
  found.put(
    'event.to',
    listed((name) => grammar.eventForms?.(name).to),
  )
  found.put(
    'event.at',
    listed((name) => grammar.eventForms?.(name).at),
  )
  if (events.length === 1) found.put('event.date', dayOfEvent(only!))
}
