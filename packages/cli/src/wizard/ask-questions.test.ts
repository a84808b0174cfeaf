import { beforeAll, describe, expect, test } from 'vitest'
import { speak } from '../words/words'
import { Cancelled, type Prompter, type ChoiceAsked, type TextAsked } from './prompter'
import { ask, changeable, askQuestions, type Known } from './ask-questions'
import { nameOfQuestion } from './questions'

beforeAll(() => speak('en'))

/** Somebody who knows what to answer, by a word of the question; everything else is left as it is, or out. */
class Candidate implements Prompter {
  readonly asked: string[] = []
  readonly choices: ChoiceAsked[] = []
  readonly texts: TextAsked[] = []
  readonly #answers: Readonly<Record<string, string>>

  constructor(answers: Readonly<Record<string, string>>) {
    this.#answers = answers
  }

  choose(asked: ChoiceAsked): Promise<string> {
    this.asked.push(asked.message)
    this.choices.push(asked)
    return Promise.resolve(this.#answers[asked.message] ?? asked.initial ?? asked.options[0]!.value)
  }

  write(asked: TextAsked): Promise<string> {
    this.asked.push(asked.message)
    this.texts.push(asked)
    const answer = this.#answers[asked.message] ?? ''
    return asked.problem?.(answer) === undefined
      ? Promise.resolve(answer)
      : Promise.reject(new Error(asked.problem(answer)))
  }

  tell(): void {}
  show(): void {}
}

const nothing: Known = { facts: {}, locale: undefined, seed: 0 }

describe('a conversation', () => {
  test('ends in a letter that says what was answered', async () => {
    const candidate = new Candidate({
      'In what language?': 'en',
      'How far have things gone?': 'scheduled',
      'How do you send it?': 'email',
      'Why do you say no?': 'family',
      'Who reads it?': 'Anna Smith',
      'What is your name?': 'Sam Lee',
      'The day of the interview?': '2026-11-26',
    })
    const draft = await askQuestions(candidate, nothing)
    const letter = draft.letter()
    expect(letter.text).toMatch(/^Dear Anna,[^]+26 November[^]+family[^]+Sam Lee$/u)
    expect(draft.findings(letter).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('shows what to negotiate for before a reason is chosen', async () => {
    const candidate = new Candidate({})
    await askQuestions(candidate, { ...nothing, locale: 'en' })
    const purpose = candidate.choices.find(({ message }) => message === 'What should the message do?')!
    expect(purpose.preview?.('negotiate')?.text).toBeTruthy()
  })

  test('in Russian', async () => {
    const candidate = new Candidate({
      'In what language?': 'ru',
      'How far have things gone?': 'offered',
      'How do you send it?': 'email',
      'Who reads it?': 'Анна Сергеевна',
    })
    expect((await askQuestions(candidate, nothing)).letter().text).toMatch(/^Здравствуйте, Анна Сергеевна!/u)
  })

  test('asks nothing that is known', async () => {
    const facts = { stage: 'offered', channel: 'email', tone: 'warm', to: 'Anna Smith', from: 'Sam Lee' }
    const candidate = new Candidate({})
    await askQuestions(candidate, { facts, locale: 'en', seed: 0 })
    for (const message of [
      'In what language?',
      'How far have things gone?',
      'How do you send it?',
      'How should it sound?',
      'Who reads it?',
      'What is your name?',
    ])
      expect(candidate.asked).not.toContain(message)
    expect(candidate.asked).toContain('Why do you say no?')
  })

  test('asks nothing that the letter would not say', async () => {
    const paper = new Candidate({
      'What is the date of the letter?': '2026-11-22',
      'How far have things gone?': 'offered',
      'How do you send it?': 'letter',
    })
    await askQuestions(paper, { ...nothing, locale: 'ru' })
    expect(paper.asked).toContain('Where do you write from?')
    const chat = new Candidate({ 'How far have things gone?': 'offered', 'How do you send it?': 'messenger' })
    await askQuestions(chat, { ...nothing, locale: 'ru' })
    expect(chat.asked).not.toContain('Where do you write from?')
    expect(chat.asked).not.toContain('What is the date of the letter?')
  })

  test('offers the channels that are customary at the stage first, and only what can be written', async () => {
    const candidate = new Candidate({ 'How far have things gone?': 'approached' })
    await askQuestions(candidate, { ...nothing, locale: 'en' })
    const channels = candidate.choices.find(({ message }) => message === 'How do you send it?')!
    expect(channels.options[0]!.value).toBe('linkedin')
    for (const { options, preview } of candidate.choices)
      for (const { value } of options) expect(preview?.(value)?.text).toBeTruthy()
  })

  test('explains every choice in a line', async () => {
    const candidate = new Candidate({})
    await askQuestions(candidate, nothing)
    for (const { options } of candidate.choices)
      for (const { about } of options) expect(about).toMatch(/^\S[^\n]+$/u)
    for (const { about } of candidate.texts) expect(about).toMatch(/^\S[^\n]+$/u)
  })

  test('shows the letter as it would be, and what is wrong with an answer', async () => {
    const candidate = new Candidate({ 'How far have things gone?': 'scheduled' })
    await askQuestions(candidate, { ...nothing, locale: 'en' })
    const day = candidate.texts.find(({ message }) => message === 'The day of the interview?')!
    expect(day.preview?.('2026-11-26')?.text).toContain('26 November')
    expect(day.problem?.('2026-13-40')).toMatch(/not a day of the calendar/u)
    expect(day.problem?.('')).toBeUndefined()
    expect(day.problem?.(' 2026-11-26 ')).toBeUndefined()
    const sender = candidate.texts.find(({ message }) => message === 'What is your name?')!
    expect(sender.problem?.('Sam\u202E')).toMatch(/invisible/u)
  })
})

test('an answer can be changed, and taken away', async () => {
  const facts = { stage: 'offered', channel: 'email', to: 'Anna Smith', from: 'Sam Lee' }
  const draft = await askQuestions(new Candidate({}), { facts, locale: 'en', seed: 0 })
  const reader = changeable(draft).find((question) => nameOfQuestion(question) === 'to')!
  const changed = await ask(reader, draft, new Candidate({ 'Who reads it?': 'Tom Hughes' }))
  expect(changed.letter().text).toMatch(/^Dear Tom,/u)
  expect((await ask(reader, changed, new Candidate({}))).knows(['to'])).toBe(false)
  expect(draft.letter().text).toMatch(/^Dear Anna,/u)
})

test('who leaves is not held', async () => {
  const prompter = new Candidate({})
  prompter.choose = () => Promise.reject(new Cancelled())
  await expect(askQuestions(prompter, nothing)).rejects.toThrow(Cancelled)
})
