import { facts, type FactName } from '../language/facts'
import type { Addressed, Grammar, NamedPerson } from '../language/locale'
import type { Filling, Template } from '../language/template'
import { dayOf } from '../model/day'
import type { Gender, Person } from '../model/person'
import type { Alternative, CompleteContext, Interview } from '../model/situation'

/** What a situation lets a letter say: facts in the words of the language, and the genders of the two people. */
export interface Knowledge extends Filling {
  readonly values: Readonly<Partial<Record<FactName, string>>>
  readonly genders: Readonly<{ from: Gender; to: Addressed }>
  /** Which facts and genders are known, in a few characters: situations alike in this choose the same wordings. */
  readonly fingerprint: string
}

/** Which bit of a fingerprint stands for a fact: thirty to a number, as bits reach no further. */
const places = Object.fromEntries(
  facts.map((name, index) => [name, { half: index < 30 ? 0 : 1, bit: 1 << (index % 30) }]),
) as Record<FactName, { readonly half: 0 | 1; readonly bit: number }>

/** Facts as they come to be known; what is not known, or empty, is left out. */
class Facts {
  readonly values: Partial<Record<FactName, string>> = {}
  private readonly known: [number, number] = [0, 0]

  put(name: FactName, value: string | undefined): void {
    if (value === undefined || value === '') return
    this.values[name] = value
    const { half, bit } = places[name]
    this.known[half] |= bit
  }

  /** The names that are known, as a short text. */
  get fingerprint(): string {
    return `${this.known[0]}.${this.known[1]}`
  }
}

/** Puts what is known into words. Nothing is guessed: a form that is not certain stays unknown. */
export function knowledgeOf(
  context: CompleteContext,
  grammar: Grammar,
  alternatives: readonly Alternative[] = meetingsIn(context),
): Knowledge {
  const readers = readersOf(context.to, grammar)
  const to = readers.length === 1 ? readers[0] : undefined
  const from = namedPerson(context.from, grammar)
  const found = new Facts()
  if (to !== undefined) putReader(found, to, grammar)
  else if (readers.length > 1) putReaders(found, readers, grammar)
  if (from !== undefined) putSender(found, from, grammar)
  if (context.company !== undefined) putCompany(found, context.company, grammar)
  if (context.position !== undefined) {
    found.put('position', grammar.position(context.position))
    found.put('position.genitive', grammar.positionGenitive?.(context.position))
    found.put('position.indefinite', grammar.positionIndefinite?.(context.position))
  }
  if (context.interview !== undefined) putInterview(found, context.interview, to, grammar)
  if (context.date !== undefined) found.put('date', grammar.fullDate(dayOf(context.date)))
  found.put('place', context.place)
  if (context.until !== undefined) found.put('until', grammar.date(dayOf(context.until)))
  if (context.sent !== undefined) found.put('sent', grammar.date(dayOf(context.sent)))
  found.put('term', context.term)
  putAlternatives(found, alternatives, grammar, context.timeZone)
  const addressed = readers.length > 1 ? 'several' : (to?.gender ?? 'unknown')
  return knowledgeFrom(found, from?.gender ?? 'unknown', addressed, grammar)
}

function knowledgeFrom(found: Facts, from: Gender, to: Addressed, grammar: Grammar): Knowledge {
  const { values } = found
  const genders = { from, to }
  return {
    values,
    genders,
    fingerprint: `${found.fingerprint} ${from[0]}${to[0]}`,
    fact: (name) => values[name] ?? '',
    agree: (who, forms) => grammar.agree(genders[who], forms) ?? '',
  }
}

/** Whether everything a template asks for is known. */
export function isEligible(template: Template, knowledge: Knowledge, grammar: Grammar): boolean {
  const { values, genders } = knowledge
  return (
    template.needs.every((fact) => values[fact] !== undefined || isClause(fact)) &&
    template.excludes.every((fact) => values[fact] === undefined) &&
    template.segments.every(
      (segment) =>
        segment.kind !== 'agree' || grammar.agree(genders[segment.who], segment.forms) !== undefined,
    )
  )
}

/** Clauses are set into joins and answers; they are no facts of the situation. */
function isClause(fact: FactName): boolean {
  return fact === 'refusal' || fact === 'reason'
}

function namedPerson(person: Person | undefined, grammar: Grammar): NamedPerson | undefined {
  if (person === undefined) return undefined
  const parts = typeof person === 'string' ? grammar.parsePerson(person) : person
  return { ...parts, gender: grammar.genderOf(parts) }
}

function putReader(found: Facts, to: NamedPerson, grammar: Grammar): void {
  const { formal, given, full, short, dative } = grammar.nameForms(to)
  found.put('to.formal', formal)
  found.put('to.given', given)
  found.put('to.full', full)
  found.put('to.short', short)
  found.put('to.dative', dative)
  found.put('to.jobTitle', to.jobTitle)
}

/** Several readers: their names joined, and told as several, so that a wording can be for one or for many. */
function putReaders(found: Facts, readers: readonly NamedPerson[], grammar: Grammar): void {
  const forms = readers.map((reader) => grammar.nameForms(reader))
  const joined = (form: 'formal' | 'given' | 'full' | 'short' | 'dative'): string | undefined => {
    const names = forms.map((each) => each[form])
    return names.every((name) => name !== undefined) ? grammar.both(names) : undefined
  }
  found.put('to.several', 'several')
  found.put('to.formal', joined('formal'))
  found.put('to.given', joined('given'))
  found.put('to.full', joined('full'))
  found.put('to.short', joined('short'))
  found.put('to.dative', joined('dative'))
}

function readersOf(to: CompleteContext['to'], grammar: Grammar): NamedPerson[] {
  if (to === undefined) return []
  return (Array.isArray(to) ? to : [to]).map((reader) => namedPerson(reader, grammar)!)
}

function putSender(found: Facts, from: NamedPerson, grammar: Grammar): void {
  // Nobody signs with a title, unless it is all there is before the family name.
  const { given, full, short } = grammar.nameForms(
    from.given === undefined ? from : { ...from, title: undefined },
  )
  found.put('from.given', given)
  found.put('from.full', full)
  found.put('from.short', short)
  found.put('contact.email', from.email)
  found.put('contact.phone', from.phone)
}

function putCompany(found: Facts, name: string, grammar: Grammar): void {
  found.put('company', grammar.company(name))
  const forms = grammar.companyForms?.(name)
  found.put('company.nominative', forms?.nominative)
  found.put('company.at', forms?.at)
  found.put('company.into', forms?.into)
  found.put('company.with', forms?.with)
  found.put('company.recipient', forms?.recipient)
}

function putInterview(
  found: Facts,
  interview: Interview,
  to: NamedPerson | undefined,
  grammar: Grammar,
): void {
  if (interview.date !== undefined) {
    const day = dayOf(interview.date)
    found.put('interview.date', grammar.date(day))
    found.put('interview.weekday', grammar.weekday(day))
  }
  if (interview.time !== undefined) found.put('interview.time', grammar.time(interview.time))
  if ((interview.rounds ?? 0) > 1) found.put('interview.several', 'several')
  const interviewer = namedPerson(interview.interviewer, grammar)
  // Whoever is written to is not spoken of in the third person.
  if (interviewer !== undefined && !isSamePerson(interviewer, to))
    found.put('interviewer', grammar.nameForms(interviewer).full)
}

/** Whether two people share a part of their names and differ in none that both are known by. */
function isSamePerson(one: NamedPerson, other: NamedPerson | undefined): boolean {
  if (other === undefined) return false
  const both = (['given', 'family', 'patronymic'] as const).filter(
    (part) => one[part] !== undefined && other[part] !== undefined,
  )
  return both.length > 0 && both.every((part) => one[part] === other[part])
}

/** That another time or form is offered concerns the refusal too: who offers one does not withdraw. */
function meetingsIn({ alternatives = [] }: CompleteContext): Alternative[] {
  return alternatives.filter(({ kind }) => kind === 'time' || kind === 'format').slice(0, 1)
}

/** What is offered, all of one kind. */
function putAlternatives(
  found: Facts,
  alternatives: readonly Alternative[],
  grammar: Grammar,
  timeZone: string | undefined,
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
    list(of('person').map(({ person }) => grammar.nameForms(namedPerson(person, grammar)!).full)),
  )
  found.put('page', list(of('page').map(({ address }) => address)))
  putEvents(found, of('event'), grammar)
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
  found: Facts,
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
