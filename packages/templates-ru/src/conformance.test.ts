import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { compose } from '@declinekit/core'
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
  for (const { law, about, violations } of conform(ru, {
    cast: cast as object,
    specimens,
    explanations,
  })) {
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
    expect(say('Пётр Алексеев')).toContain('Готов подписать')
    expect(say('Екатерина Васильева')).toContain('Готова подписать')
    expect(say('Саша Шевченко')).not.toMatch(/Готова? подписать/u)
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
    expect(say('QA-лид / тимлид')).toContain('вакансию «QA-лид / тимлид».')
    expect(say('ВЕДУЩИЙ ЭКОНОМИСТ')).toContain('вакансию «ВЕДУЩИЙ ЭКОНОМИСТ».')
  })

  it.each([
    [{ given: 'Николай', patronymic: 'Александрович', family: 'Орлов' }, 'Н.\u00A0А.\u00A0Орлову'],
    ['Анна Белова', 'Анне Беловой'],
    ['Саша Шевченко', 'Саше Шевченко'],
    ['Priya Singh', 'Кому: '],
    [
      { given: 'Николай', patronymic: 'Александрович', family: 'Орлов', jobTitle: 'директор по персоналу' },
      'Директору по персоналу Н.\u00A0А.\u00A0Орлову',
    ],
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
