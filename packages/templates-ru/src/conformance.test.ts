import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { compose, read, type Situation } from '@declinekit/core'
import { conform, type Specimens } from '@declinekit/core/conformance'
import { describe, expect, it } from 'vitest'
import cast from '../cast.json'
import { ru } from './index'
import { report } from './report'

const { explanations } = report
const folder = new URL('../specimens/', import.meta.url)
const specimens: Specimens = Object.fromEntries(
  readdirSync(folder).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  ]),
)

describe('Russian obeys the laws', () => {
  for (const { law, about, violations } of conform(ru, { cast, specimens, explanations })) {
    it(`${law}: ${about}`, () => {
      expect(violations.map(({ at, message }) => `${at}: ${message}`)).toEqual([])
    })
  }
})

describe('the letter of an economist who was promoted', () => {
  const situation = {
    stage: 'offered',
    tone: 'formal',
    reason: 'promotion',
    from: 'Васильева Екатерина Михайловна',
    to: 'Николай Александрович',
    position: 'экономист',
  } as const

  for (const channel of ['email', 'letter'] as const) {
    for (const seed of [0, 1, 2, 3, 4, 5]) {
      it(`can be signed as it stands: ${channel}, seed ${seed}`, () => {
        const { text } = compose({ ...situation, channel }, { locale: ru, seed })
        expect(text).toMatch(/^(?:Николаю Александровичу\n\n)?Уважаемый Николай Александрович!\n/u)
        expect(text).not.toMatch(/\((?:а|ась)\)|вынужден (?!а)|решил |готов |рад /u)
        expect(text).toMatch(channel === 'email' ? /\nЕкатерина Васильева$/u : /\n_+ Е\.\sМ\.\sВасильева$/u)
      })
    }
  }
})

describe('agreement and address', () => {
  it('writes as a man, as a woman, and as neither where the name does not tell', () => {
    const say = (from: string) =>
      compose({ stage: 'signed', channel: 'email', tone: 'formal', from }, { locale: ru, seed: 0 }).text
    expect(say('Пётр Алексеев')).toContain('готов подписать')
    expect(say('Екатерина Васильева')).toContain('готова подписать')
    expect(say('Саша Шевченко')).not.toMatch(/готова? подписать/u)
  })

  it('greets without guessing where the gender of the reader is unknown', () => {
    const { text } = compose(
      { stage: 'offered', channel: 'email', tone: 'formal', to: 'Саша Шевченко' },
      { locale: ru },
    )
    expect(text).toMatch(/^Здравствуйте, Саша!/u)
  })
})

describe('endings of posts and addressees', () => {
  const say = (position: string) =>
    compose({ stage: 'offered', channel: 'email', tone: 'formal', position }, { locale: ru }).text

  it('inflects a post it is certain of, and quotes any other', () => {
    expect(say('Ведущий экономист')).toContain('занять должность ведущего экономиста.')
    expect(say('HR-директор (Москва)')).toContain('занять должность HR-директора.')
    expect(say('QA-лид / тимлид')).toContain('должность «QA-лид / тимлид».')
    expect(say('ВЕДУЩИЙ ЭКОНОМИСТ')).toContain('должность «ВЕДУЩИЙ ЭКОНОМИСТ».')
  })

  it.each([
    [{ given: 'Николай', patronymic: 'Александрович', family: 'Орлов' }, 'Н.\u00A0А.\u00A0Орлову'],
    ['Анна Белова', 'Анне Беловой'],
    ['Саша Шевченко', 'Саше Шевченко'],
    ['Priya Singh', 'Адресат: Priya Singh\n'],
    [
      ['Николай Александрович Орлов', 'Ольга Ивановна Рогова'],
      'Н.\u00A0А.\u00A0Орлову и О.\u00A0И.\u00A0Роговой',
    ],
    [['Николай Александрович Орлов', 'Priya Singh'], 'Адресаты: Николай Орлов и Priya Singh\n'],
    [
      { given: 'Николай', patronymic: 'Александрович', family: 'Орлов', jobTitle: 'директор по персоналу' },
      'Директору по персоналу Н.\u00A0А.\u00A0Орлову',
    ],
    [{ jobTitle: 'директор по персоналу' }, 'Директору по персоналу\n'],
    [{ jobTitle: 'Head of HR' }, 'Адресат: Head of HR\n'],
  ])('addresses a paper letter to %j', (to, line) => {
    const { text } = compose({ stage: 'offered', channel: 'letter', to }, { locale: ru })
    expect(text.startsWith(line)).toBe(true)
  })
})

describe('a reader who is no person, or is written in other letters', () => {
  const opening = (to: string) =>
    compose({ stage: 'offered', channel: 'email', tone: 'formal', to }, { locale: ru }).text.split('\n')[0]

  it.each(['Отдел кадров', 'HR Team', 'Анна и Пётр', 'https://example.com'])(
    '%s is not addressed by name',
    (to) => {
      expect(opening(to)).not.toMatch(/Кадров|Team|Анна|Пётр|example/u)
    },
  )

  it('a foreign name keeps its spelling and order', () => {
    const text = compose(
      { stage: 'offered', channel: 'email', from: 'Ludwig van Beethoven' },
      { locale: ru },
    ).text
    expect(text.endsWith('Ludwig van Beethoven')).toBe(true)
  })
})

describe('several readers', () => {
  const say = (tone: 'formal' | 'neutral', channel: 'email' | 'phone') =>
    compose(
      { stage: 'offered', channel, tone, to: ['Николай Александрович', 'Ольга Павловна'] },
      { locale: ru },
    ).text

  it('are greeted in the plural, and «вы» is small', () => {
    expect(say('formal', 'email')).toMatch(/^Уважаемые Николай Александрович и Ольга Павловна!/u)
    expect(say('formal', 'email')).toMatch(/Благодарю вас/u)
    expect(say('neutral', 'phone')).not.toMatch(/(?<=\p{L} )Вас|(?<=\p{L} )Вам/u)
  })
})

describe('purposes', () => {
  const known = { from: 'Екатерина Васильева', to: 'Николай Александрович', position: 'экономист' } as const
  const say = (situation: Omit<Situation, 'channel'>, channel: Situation['channel'] = 'email') =>
    compose({ ...situation, channel }, { locale: ru }).text

  it('asks for time until a date, or for a week', () => {
    expect(say({ ...known, purpose: 'postpone', stage: 'offered', until: '2026-12-03' })).toContain(
      'до 3\u00A0декабря',
    )
    expect(say({ ...known, purpose: 'postpone', stage: 'offered' })).toMatch(/недел[юя]/u)
  })

  it('says no as things stand, and names the term as the caller words it', () => {
    const text = say({
      ...known,
      purpose: 'negotiate',
      stage: 'offered',
      reason: 'schedule',
      term: 'два дня в неделю из дома',
    })
    expect(text).toMatch(/[Нн]а нынешн(?:их условиях|ие условия)/u)
    expect(text).toContain(': два дня в неделю из дома.')
    expect(read(text, { locale: ru }).refusal.verdict).toBe('conditional')
  })

  it('repeats the same decision, shorter every time', () => {
    const lengths = ([1, 2, 3] as const).map(
      (round) => say({ ...known, purpose: 'reaffirm', stage: 'offered', reason: 'family', round }).length,
    )
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
    expect(new Set(lengths).size).toBe(3)
  })

  it('asks whether the refusal arrived without refusing anew', () => {
    const text = say({ ...known, purpose: 'follow-up', stage: 'signed', sent: '2026-11-20' })
    expect(text).toContain('моё письмо от 20\u00A0ноября о расторжении договора')
    expect(read(text, { locale: ru }).refusal.verdict).toBe('absent')
  })

  it('leaves no news on the machine', () => {
    const letter = compose(
      { ...known, stage: 'scheduled', channel: 'phone', reason: 'family' },
      { locale: ru },
    )
    const message = letter.parts.findLast(({ moves }) => moves.includes('answer'))!
    expect(message.text).toMatch(/перезвон/iu)
    expect(message.text).not.toMatch(/отка|отмен|не (?:приду|смогу|буду)/iu)
  })

  it('asks for another time instead of withdrawing where times are offered', () => {
    const text = say({
      ...known,
      stage: 'scheduled',
      interview: { date: '2026-11-26', time: '10:30' },
      alternatives: [{ kind: 'time', slots: [{ date: '2026-12-01', time: '11:00' }] }],
      timeZone: 'Europe/Moscow',
    })
    expect(text).toMatch(/на собеседование в\u00A0четверг, 26\u00A0ноября, в 10:30 не смогу/iu)
    expect(text).toContain('1\u00A0декабря в\u00A011:00 по московскому времени')
  })
})
