import type { Letter } from '@declinekit/core'
import { aboutOf } from '../commands/about'
import { localeIds, locales, type LocaleId } from '../locales'
import { say, sayIfKnown, spokenLocale, type WordKey } from '../words/words'
import type { Prompter, Choosable } from './prompter'
import { LetterDraft, type Facts } from './letter-draft'
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

/** Asks what is not known yet, and nothing that the letter would not say. @returns the draft with every answer in it. */
export async function askQuestions(prompter: Prompter, { facts, locale, seed }: Known): Promise<LetterDraft> {
  const id = locale ?? (await askLanguage(prompter, facts, seed))
  let draft = await LetterDraft.open(id, facts, seed)
  for (const question of questions) if (isOpen(question, draft)) draft = await ask(question, draft, prompter)
  return draft
}

/** The questions that may be asked again: those that were answered, and those that could be. */
export function changeable(draft: LetterDraft): readonly Question[] {
  return questions.filter((question) => draft.knows(pathOf(question)) || isOpen(question, draft))
}

async function askLanguage(prompter: Prompter, facts: Facts, seed: number): Promise<LocaleId> {
  const drafts = new Map(
    await Promise.all(localeIds.map(async (id) => [id, await LetterDraft.open(id, facts, seed)] as const)),
  )
  const names = await Promise.all(localeIds.map(async (id) => (await locales[id].load()).name))
  const chosen = await prompter.choose({
    message: say('ask.locale'),
    options: localeIds.map((id, index) => ({ value: id, about: names[index]! })),
    initial: spokenLocale(),
    preview: (value) => drafts.get(value as LocaleId)?.preview(),
  })
  return chosen as LocaleId
}

/** Whether a question is worth asking: it is not answered, and the letter would say something else with an answer. */
function isOpen(question: Question, draft: LetterDraft): boolean {
  const path = pathOf(question)
  if (draft.knows(path)) return false
  if (question.kind === 'choice') return possibleValues(question, draft).length > 1
  const before = draft.preview()
  const after = draft.with(path, question.sample).preview()
  return after !== undefined && (before?.text !== after.text || before.subject !== after.subject)
}

/** Asks one question, and puts the answer into the draft. */
export async function ask(question: Question, draft: LetterDraft, prompter: Prompter): Promise<LetterDraft> {
  return question.kind === 'choice'
    ? askChoice(question, draft, prompter)
    : askFact(question, draft, prompter)
}

async function askChoice(question: Choice, draft: LetterDraft, prompter: Prompter): Promise<LetterDraft> {
  const { field, usual } = question
  const known = draft.facts[field]
  const value = await prompter.choose({
    message: say(`ask.${field}` as WordKey),
    options: optionsOf(question, draft),
    initial: typeof known === 'string' ? known : usual,
    preview: (candidate) => draft.with([field], candidate).preview(),
  })
  return draft.with([field], value)
}

function optionsOf(question: Choice, draft: LetterDraft): Choosable[] {
  const table = rowsOf(question.field)
  return possibleValues(question, draft).map((id) => ({
    value: id,
    about: aboutOf(tableNames[question.field], { id, about: table[id]!.about }),
    remark: id,
  }))
}

/** The values that this version can write, the customary ones first. */
function possibleValues({ field }: Choice, draft: LetterDraft): string[] {
  const ids = Object.keys(rowsOf(field)).filter((id) => draft.with([field], id).isPossible([field]))
  const first = field === 'channel' ? customaryChannels(draft) : field === 'reason' ? ['undisclosed'] : []
  return [...first.filter((id) => ids.includes(id)), ...ids.filter((id) => !first.includes(id))]
}

function customaryChannels({ facts }: LetterDraft): readonly string[] {
  const row = rowsOf('stage')[String(facts['stage'])] as { readonly channels?: readonly string[] } | undefined
  return row?.channels ?? []
}

async function askFact(question: Fact, draft: LetterDraft, prompter: Prompter): Promise<LetterDraft> {
  const { path } = question
  const name = nameOfQuestion(question)
  const known = path.reduce<unknown>((value, key) => (value as Facts | undefined)?.[key], draft.facts)
  const answeredBy = (answer: string): LetterDraft => draft.with(path, answer.trim())
  const value = await prompter.write({
    message: say(`ask.${name}` as WordKey),
    about: say(`askAbout.${name}` as WordKey),
    placeholder: sayIfKnown(`placeholder.${draft.localeId}.${name}`),
    initial: typeof known === 'string' ? known : undefined,
    preview: (candidate): Letter | undefined => answeredBy(candidate).preview(),
    problem: (candidate) => (candidate.trim() === '' ? undefined : answeredBy(candidate).problemAt(path)),
  })
  return answeredBy(value)
}
