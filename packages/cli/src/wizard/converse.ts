import type { Letter } from '@declinekit/core'
import { aboutOf } from '../commands/about'
import { localeIds, locales, type LocaleId } from '../locales'
import { say, sayIfKnown, spokenLocale, type WordKey } from '../words/words'
import type { Asker, Choosable } from './asker'
import { Desk, type Facts } from './desk'
import {
  nameOfQuestion,
  pathOf,
  questions,
  rowsOf,
  tableNames,
  type Choice,
  type Fact,
  type Question,
} from './questions'

/** What is known before the first question. */
export interface Known {
  readonly facts: Facts
  /** The language of the letter, where it is settled. */
  readonly locale: LocaleId | undefined
  readonly seed: number
}

/** Asks what is not known yet, and nothing that the letter would not say. @returns the desk with the finished letter on it. */
export async function converse(asker: Asker, { facts, locale, seed }: Known): Promise<Desk> {
  const id = locale ?? (await askLanguage(asker, facts, seed))
  let desk = await Desk.open(id, facts, seed)
  for (const question of questions) if (isOpen(question, desk)) desk = await ask(question, desk, asker)
  return desk
}

/** The questions that may be asked again: those that were answered, and those that could be. */
export function changeable(desk: Desk): readonly Question[] {
  return questions.filter((question) => desk.knows(pathOf(question)) || isOpen(question, desk))
}

async function askLanguage(asker: Asker, facts: Facts, seed: number): Promise<LocaleId> {
  const desks = new Map(
    await Promise.all(localeIds.map(async (id) => [id, await Desk.open(id, facts, seed)] as const)),
  )
  const names = await Promise.all(localeIds.map(async (id) => (await locales[id].load()).name))
  const chosen = await asker.choose({
    message: say('ask.locale'),
    options: localeIds.map((id, index) => ({ value: id, about: names[index]! })),
    initial: spokenLocale(),
    preview: (value) => desks.get(value as LocaleId)?.preview(),
  })
  return chosen as LocaleId
}

/** Whether a question is worth asking: it is not answered, and the letter would say something else with an answer. */
function isOpen(question: Question, desk: Desk): boolean {
  const path = pathOf(question)
  if (desk.knows(path)) return false
  if (question.kind === 'choice') return possibleValues(question, desk).length > 1
  const before = desk.preview()
  const after = desk.with(path, question.sample).preview()
  return after !== undefined && (before?.text !== after.text || before.subject !== after.subject)
}

/** Asks one question, and lays the answer on the desk. */
export async function ask(question: Question, desk: Desk, asker: Asker): Promise<Desk> {
  return question.kind === 'choice' ? askChoice(question, desk, asker) : askFact(question, desk, asker)
}

async function askChoice(question: Choice, desk: Desk, asker: Asker): Promise<Desk> {
  const { field, usual } = question
  const known = desk.facts[field]
  const value = await asker.choose({
    message: say(`ask.${field}` as WordKey),
    options: optionsOf(question, desk),
    initial: typeof known === 'string' ? known : usual,
    preview: (candidate) => desk.with([field], candidate).preview(),
  })
  return desk.with([field], value)
}

function optionsOf(question: Choice, desk: Desk): Choosable[] {
  const table = rowsOf(question.field)
  return possibleValues(question, desk).map((id) => ({
    value: id,
    about: aboutOf(tableNames[question.field], { id, about: table[id]!.about }),
    remark: id,
  }))
}

/** The values that this version can write, the customary ones first. */
function possibleValues({ field }: Choice, desk: Desk): string[] {
  const ids = Object.keys(rowsOf(field)).filter((id) => desk.with([field], id).isPossible([field]))
  const first = field === 'channel' ? customaryChannels(desk) : field === 'reason' ? ['undisclosed'] : []
  return [...first.filter((id) => ids.includes(id)), ...ids.filter((id) => !first.includes(id))]
}

function customaryChannels({ facts }: Desk): readonly string[] {
  const row = rowsOf('stage')[String(facts['stage'])] as { readonly channels?: readonly string[] } | undefined
  return row?.channels ?? []
}

async function askFact(question: Fact, desk: Desk, asker: Asker): Promise<Desk> {
  const { path } = question
  const name = nameOfQuestion(question)
  const known = path.reduce<unknown>((value, key) => (value as Facts | undefined)?.[key], desk.facts)
  const value = await asker.write({
    message: say(`ask.${name}` as WordKey),
    about: say(`askAbout.${name}` as WordKey),
    placeholder: sayIfKnown(`placeholder.${desk.localeId}.${name}`),
    initial: typeof known === 'string' ? known : undefined,
    preview: (candidate): Letter | undefined => desk.with(path, candidate.trim()).preview(),
    problem: (candidate) =>
      candidate.trim() === '' ? undefined : desk.with(path, candidate).problemAt(path),
  })
  return desk.with(path, value.trim())
}
