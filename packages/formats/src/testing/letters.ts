import { readFileSync } from 'node:fs'
import { compose, type Letter, type Move, type Situation } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'

/** An e-mail in English. */
export const english = compose(
  {
    stage: 'scheduled',
    channel: 'email',
    reason: 'promotion',
    from: 'Sam Lee',
    to: 'Anna Smith',
    company: 'Harbor & Sons',
    position: 'planner',
    interview: { date: '2026-11-26', time: '12:00' },
  },
  { locale: en },
)

const russianFacts = {
  reason: 'promotion',
  tone: 'formal',
  from: {
    given: 'Мария',
    family: 'Петрова',
    patronymic: 'Ивановна',
    gender: 'female',
    phone: '+7 900 123-45-67',
  },
  to: 'Анна Сергеевна Кузнецова',
  company: 'Ромашка',
  position: 'ведущий аналитик',
} as const satisfies Partial<Situation>

/** An e-mail in Russian. */
export const russian = compose({ ...russianFacts, stage: 'interviewed', channel: 'email' }, { locale: ru })

/** A letter on paper in Russian: addressee, place and date, a line to sign on. */
export const onPaper = compose(
  { ...russianFacts, stage: 'offered', channel: 'letter', place: 'Москва', date: '2026-11-22' },
  { locale: ru },
)

/** A letter on paper in English. */
export const onPaperInEnglish = compose(
  {
    stage: 'offered',
    channel: 'letter',
    tone: 'formal',
    from: 'Sam Lee',
    to: 'Anna Smith',
    company: 'Harbor',
    place: 'London',
    date: '2026-11-22',
  },
  { locale: en },
)

/** A letter of the parts given, each behind its separator. */
export function letterOf(
  parts: readonly (readonly [separator: string, text: string, moves: readonly Move[]])[],
  rest: Partial<Letter> = {},
): Letter {
  let text = ''
  const placed = parts.map(([separator, words, moves]) => {
    text += separator
    const start = text.length
    text += words
    return { start, end: text.length, text: words, moves }
  })
  return { locale: 'en', form: 'written', text, parts: placed, ...rest }
}

/** A script with stage directions alone and among words. */
export const script = letterOf(
  [
    ['', 'Stand up and smile.', ['direction']],
    ['\n\n', 'Hello, this is Sam Lee.', ['greeting', 'introduction']],
    [' ', 'Pause.', ['direction']],
    [' ', 'Thank you for the invitation.', ['thanks']],
    ['\n\n', 'I will not be able to come.', ['refusal']],
    ['\n', '(Wait for questions.)', ['direction']],
  ],
  { form: 'spoken' },
)

/** The bytes of a file in `fixtures/`. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))
}

/** A text whatever its white space and the length of its line to sign on: what is compared after another program read it. */
export function words(text: string): string {
  return text.replace(/_+/gu, '_').replace(/\s+/gu, ' ').trim()
}
