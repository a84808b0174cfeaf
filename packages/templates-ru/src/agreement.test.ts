import { compose, type Situation } from '@declinekit/core'
import { describe, expect, it } from 'vitest'
import { ru } from './index'

// An independent eye: it knows how Russian agrees, and nothing of templates. It reads finished letters only.

type Gender = 'male' | 'female' | 'unknown'

/** Words that a man and a woman write otherwise of themselves, his form before hers. */
const pairs: readonly (readonly [his: string, hers: string])[] = [
  ['решил', 'решила'],
  ['готов', 'готова'],
  ['рад', 'рада'],
  ['вынужден', 'вынуждена'],
  ['принял', 'приняла'],
  ['должен', 'должна'],
  ['благодарен', 'благодарна'],
  ['признателен', 'признательна'],
  ['обязан', 'обязана'],
  ['сам', 'сама'],
  ['согласен', 'согласна'],
  ['уверен', 'уверена'],
  ['дал', 'дала'],
  ['получил', 'получила'],
  ['думал', 'думала'],
  ['обещал', 'обещала'],
  ['договорился', 'договорилась'],
  ['рассчитывал', 'рассчитывала'],
  ['хотел', 'хотела'],
  ['отказался', 'отказалась'],
  ['передумал', 'передумала'],
  ['выбрал', 'выбрала'],
  ['успел', 'успела'],
  ['написал', 'написала'],
]

/** A word that shows its author's gender. */
interface Sight {
  readonly word: string
  readonly gender: Exclude<Gender, 'unknown'>
}

const afterI =
  /(?<!\p{L})я(?:\s+(?:уже|долго|всё|не|и|бы|сразу|ещё|больше|так))*\s+(\p{L}+?(?:л|ла|лся|лась))(?!\p{L})/giu

/** The gender that each word shows. A past tense after «я» shows one whether it is in the list or not. */
function sightsOf(text: string): Sight[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const listed = words.flatMap((word): Sight[] => {
    if (pairs.some(([his]) => his === word)) return [{ word, gender: 'male' }]
    return pairs.some(([, hers]) => hers === word) ? [{ word, gender: 'female' }] : []
  })
  const told = [...text.matchAll(afterI)].map(([, word = '']): Sight => ({
    word,
    gender: /(?:ла|лась)$/u.test(word) ? 'female' : 'male',
  }))
  return [...listed, ...told]
}

/** What disagrees in a text: words of the wrong gender, or of any where it is not known. */
function disagreements(text: string, author: Gender): string[] {
  return sightsOf(text)
    .filter(({ gender }) => gender !== author)
    .map(({ word }) => word)
}

/** What is wrong with how the reader is addressed. */
function misaddresses(text: string, reader: Gender | 'several'): string[] {
  const endings = { male: 'ый', female: 'ая', several: 'ые', unknown: '' } as const
  const esteemed = [...text.matchAll(/Уважаем(\p{L}+)/gu)].filter(([, ending]) => ending !== endings[reader])
  const bracketed = text.match(/\p{L}\((?:ая|а|ась|ой|ый)\)/gu) ?? []
  // to several people «вы» is small wherever no sentence begins
  const capital =
    reader === 'several'
      ? (text.match(/(?<=[\p{L},;:–—] )В(?:ы|ас|ам|ами|аш\p{L}{0,4})(?!\p{L})/gu) ?? [])
      : []
  return [...esteemed.map(([word]) => word), ...bracketed, ...capital]
}

/** Capital and small «вы» side by side in one letter to one person. */
function mixesYou(text: string): boolean {
  return (
    /(?<=[\p{L},;:–—] )В(?:ы|ас|ам|ами|аш\p{L}{0,4})(?!\p{L})/u.test(text) &&
    /(?<!\p{L})в(?:ы|ас|ам|ами|аш\p{L}{1,4})(?!\p{L})/u.test(text)
  )
}

const authors = { male: 'Пётр Алексеев', female: 'Екатерина Васильева', unknown: 'Саша Шевченко' } as const
const readers = {
  male: 'Николай Александрович',
  female: 'Ольга Павловна Белова',
  unknown: 'Женя Коваленко',
  several: ['Николай Александрович', 'Ольга Павловна'],
} as const

const purposes = ['decline', 'postpone', 'negotiate', 'reaffirm', 'follow-up'] as const
const stages = ['approached', 'invited', 'scheduled', 'interviewed', 'offered', 'accepted', 'signed'] as const
const channels = ['email', 'letter', 'linkedin', 'messenger', 'phone', 'video', 'in-person'] as const
const tones = ['formal', 'neutral', 'warm', 'firm'] as const
const reasons = [
  'accepted-other-offer',
  'promotion',
  'salary',
  'prior-commitment',
  'undisclosed',
  'considering-other-offers',
] as const
const alternatives = [
  [],
  [{ kind: 'time', slots: [{ date: '2026-12-01' }] }],
  [{ kind: 'contractor' }],
  [{ kind: 'help' }],
  [{ kind: 'event', name: 'Встреча экономистов', date: '2026-12-10' }],
  [{ kind: 'person', person: 'Анна Смирнова' }],
  [{ kind: 'format', format: 'writing' }],
] as const

/** Some thousands of situations, every value beside many others. */
const situations = Array.from(
  { length: 3500 },
  (_, index): { situation: Situation; author: Gender; reader: keyof typeof readers } => {
    const pick = <Item>(items: readonly Item[], step: number): Item =>
      items[Math.floor(index / step) % items.length]!
    const author = pick(['male', 'female', 'unknown'] as const, 1)
    const reader = pick(['male', 'female', 'unknown', 'several'] as const, 3)
    const purpose = pick(purposes, 5)
    return {
      author,
      reader,
      situation: {
        purpose,
        stage: pick(stages, 2),
        channel: pick(channels, 7),
        tone: pick(tones, 11),
        reason: purpose === 'negotiate' ? 'salary' : pick(reasons, 13),
        length: pick(['full', 'brief'] as const, 17),
        from: authors[author],
        to: readers[reader],
        alternatives: pick(alternatives, 19),
        ...(index % 2 === 0 ? { company: 'Гавань', position: 'экономист' } : {}),
        ...(index % 3 === 0
          ? { interview: { date: '2026-11-26', time: '10:30', rounds: 1 + (index % 2) } }
          : {}),
        ...(purpose === 'reaffirm' ? { round: pick([1, 2, 3] as const, 4) } : {}),
      },
    }
  },
)

const letters = situations.map(({ situation, author, reader }, index) => ({
  author,
  reader,
  text: compose(situation, { locale: ru, seed: index % 25 }).text,
}))

describe('agreement, as an outsider sees it', () => {
  it('finds no word of the wrong gender, and none at all where the gender is unknown', () => {
    const wrong = letters.flatMap(({ author, text }) =>
      disagreements(text, author).map((word) => `${author}: ${word} in: ${text}`),
    )
    expect(wrong).toEqual([])
  })

  it('addresses one man, one woman, several people and a stranger each as they are', () => {
    const wrong = letters.flatMap(({ reader, text }) =>
      misaddresses(text, reader).map((word) => `${reader}: ${word} in: ${text}`),
    )
    expect(wrong).toEqual([])
  })

  it('never mixes capital and small «вы» in one letter', () => {
    expect(letters.map(({ text }) => text).filter(mixesYou)).toEqual([])
  })

  it('writes a small «вы» on paper to a company that names nobody, and a capital one to a stranger', () => {
    const toHouse = {
      stage: 'accepted',
      channel: 'letter',
      tone: 'formal',
      length: 'full',
      company: 'Вектор',
    } as const
    const text = (situation: Situation): string => compose(situation, { locale: ru, seed: 1 }).text
    expect(text(toHouse)).toMatch(/ вас /u)
    expect(text(toHouse)).not.toMatch(/(?<=\p{L},? )В(?:ы|ас|ам|ами)(?!\p{L})/u)
    expect(text({ ...toHouse, channel: 'email' })).toMatch(/ Вас /u)
  })

  it('does see gendered words: the letters hold many, of both genders', () => {
    const seen = letters.flatMap(({ text }) => sightsOf(text))
    expect(seen.filter(({ gender }) => gender === 'male').length).toBeGreaterThan(100)
    expect(seen.filter(({ gender }) => gender === 'female').length).toBeGreaterThan(100)
  })

  it('would find a slip', () => {
    expect(disagreements('Решила отказаться: я уже дал согласие.', 'male')).toEqual(['решила'])
    expect(disagreements('Я долго молчал.', 'female')).toEqual(['молчал'])
    expect(disagreements('Буду рада.', 'unknown')).toEqual(['рада'])
    expect(misaddresses('Уважаемый Ольга Павловна! Благодарю Вас.', 'female')).toEqual(['Уважаемый'])
    expect(misaddresses('Благодарю Вас за письмо.', 'several')).toEqual(['Вас'])
    expect(mixesYou('Благодарю Вас и жду вашего ответа.')).toBe(true)
  })
})
