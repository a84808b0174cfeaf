import type { FactName } from '../language/facts'
import type { Addressed, Grammar, NamedPerson, NameForms } from '../language/locale'
import type { Filling, Template } from '../language/template'
import { isSpoken } from '../model/channel'
import { dayOf } from '../model/day'
import type { Gender } from '../model/person'
import type { Alternative, CompleteContext, Interview } from '../model/situation'
import { stageRows } from '../model/stage'
import { FoundFacts } from './found-facts'
import { namedPerson } from '../language/named-person'
import { bearingOnTheRest, putAlternatives } from './offered-facts'

/** What a situation lets a letter say: facts in the words of the language, and the genders of the two people. */
export interface Knowledge extends Filling {
  readonly values: Readonly<Partial<Record<FactName, string>>>
  readonly genders: Readonly<{ from: Gender; to: Addressed }>
  /** Which facts and genders are known, in a few characters: situations alike in this choose the same wordings. */
  readonly fingerprint: string
}

/** Puts what is known into words. Nothing is guessed: a form that is not certain stays unknown. */
export function knowledgeOf(
  context: CompleteContext,
  grammar: Grammar,
  alternatives: readonly Alternative[] = bearingOnTheRest(context),
): Knowledge {
  const readers = readersOf(context.to, grammar)
  const to = readers.length === 1 ? readers[0] : undefined
  const from = context.from === undefined ? undefined : namedPerson(context.from, grammar)
  const found = new FoundFacts()
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
  if (context.until !== undefined) putUntil(found, context.until, context.interview?.date, grammar)
  if (context.sent !== undefined) found.put('sent', grammar.date(dayOf(context.sent)))
  found.put('term', context.term)
  putCircumstances(found, context)
  putAlternatives(found, alternatives, grammar, context)
  const addressed = readers.length > 1 ? 'several' : (to?.gender ?? 'unknown')
  return knowledgeFrom(found, from?.gender ?? 'unknown', addressed, grammar)
}

function knowledgeFrom(found: FoundFacts, from: Gender, to: Addressed, grammar: Grammar): Knowledge {
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

/** The stages that change how a thing is said; later ones have the earlier ones behind them. */
const milestones = ['invited', 'scheduled', 'interviewed', 'offered', 'accepted', 'signed'] as const

/** What decides between wordings and is never said: how far things have gone, what is done about it, and where the two talk. */
function putCircumstances(found: FoundFacts, { purpose, stage, channel }: CompleteContext): void {
  const order = Object.keys(stageRows)
  for (const milestone of milestones) {
    if (stage !== undefined && order.indexOf(stage) >= order.indexOf(milestone))
      found.put(`reached.${milestone}`, stage)
  }
  if (purpose === 'reaffirm') found.put('again', purpose)
  if (purpose !== undefined) found.put(`purpose.${purpose}`, purpose)
  if (channel === undefined || !isSpoken(channel)) return
  found.put('channel.spoken', channel)
  found.put(`channel.${channel}`, channel)
}

function putReader(found: FoundFacts, to: NamedPerson, grammar: Grammar): void {
  const forms = grammar.nameForms(to)
  const { formal, given, full, short, dative } = forms
  found.put('to.formal', formal)
  found.put('to.given', given)
  found.put('to.full', full)
  found.put('to.short', short)
  found.put('to.dative', dative)
  if (isStyled(to, forms)) found.put('to.styled', 'styled')
  found.put('to.jobTitle', to.jobTitle)
}

/** The day of the answer, and on which side of the interview it falls. */
function putUntil(found: FoundFacts, until: string, interview: string | undefined, grammar: Grammar): void {
  found.put('until', grammar.date(dayOf(until)))
  if (interview !== undefined)
    found.put(until < interview ? 'until.beforeInterview' : 'until.afterInterview', until)
}

/** Several readers: their names joined, and told as several, so that a wording can be for one or for many. */
function putReaders(found: FoundFacts, readers: readonly NamedPerson[], grammar: Grammar): void {
  const forms = readers.map((reader) => grammar.nameForms(reader))
  const joined = (form: 'formal' | 'given' | 'full' | 'short' | 'dative'): string | undefined => {
    const names = forms.map((each) => each[form])
    return names.every((name) => name !== undefined) ? grammar.both(names) : undefined
  }
  found.put('to.several', 'several')
  const styled = readers.map((reader, index) => isStyled(reader, forms[index]!))
  const allStyled = styled.every(Boolean)
  if (allStyled) found.put('to.styled', 'styled')
  const isMixed = !allStyled && readers.some((reader, index) => hidesGiven(reader, forms[index]!))
  found.put('to.formal', (isMixed ? fullNames(readers, grammar) : undefined) ?? joined('formal'))
  found.put('to.given', joined('given'))
  found.put('to.full', joined('full'))
  found.put('to.short', joined('short'))
  found.put('to.dative', joined('dative'))
}

/** “Anna Smith and Tom Hughes” where some would be greeted by the family name alone and others not, if all given names are known. */
function fullNames(readers: readonly NamedPerson[], grammar: Grammar): string | undefined {
  if (readers.some(({ given }) => given === undefined)) return undefined
  const names = readers.map((reader) => grammar.nameForms({ ...reader, title: undefined }).full)
  return names.every((name) => name !== undefined) ? grammar.both(names) : undefined
}

/** Whether a formal greeting leaves the given name out: “Ms Smith” for Anna Smith. */
function hidesGiven({ given }: NamedPerson, { formal }: NameForms): boolean {
  return given !== undefined && formal !== undefined && !formal.includes(given)
}

/** Whether a formal greeting has a title or a form of its own for a person. */
function isStyled({ title }: NamedPerson, { formal, full }: NameForms): boolean {
  return title !== undefined || formal !== full
}

function readersOf(to: CompleteContext['to'], grammar: Grammar): NamedPerson[] {
  if (to === undefined) return []
  return (Array.isArray(to) ? to : [to]).map((reader) => namedPerson(reader, grammar))
}

function putSender(found: FoundFacts, from: NamedPerson, grammar: Grammar): void {
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

function putCompany(found: FoundFacts, name: string, grammar: Grammar): void {
  found.put('company', grammar.company(name))
  const forms = grammar.companyForms?.(name)
  found.put('company.nominative', forms?.nominative)
  found.put('company.at', forms?.at)
  found.put('company.into', forms?.into)
  found.put('company.with', forms?.with)
  found.put('company.recipient', forms?.recipient)
}

function putInterview(
  found: FoundFacts,
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
  if (interview.interviewer === undefined) return
  const interviewer = namedPerson(interview.interviewer, grammar)
  // Whoever is written to is not spoken of in the third person.
  if (!isSamePerson(interviewer, to)) found.put('interviewer', grammar.nameForms(interviewer).full)
}

/** Whether two people share a part of their names and differ in none that both are known by. */
function isSamePerson(one: NamedPerson, other: NamedPerson | undefined): boolean {
  if (other === undefined) return false
  const both = (['given', 'family', 'patronymic'] as const).filter(
    (part) => one[part] !== undefined && other[part] !== undefined,
  )
  return both.length > 0 && both.every((part) => one[part] === other[part])
}
