import { check, compose, rulesFor, stages, type Stage } from '@declinekit/core'
import { spellRightly } from '@declinekit/core/spelling'
import dictionary from 'dictionary-ru'
import nspell from 'nspell'
import { expect, it } from 'vitest'
import { ru } from './index'

const rules = [
  ...rulesFor(ru),
  spellRightly({ dictionary: nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic)) }),
]
const misspelt = (text: string, situation = {}) =>
  check(text, { locale: ru, rules, situation })
    .filter(({ rule }) => rule === 'spell-rightly')
    .map(({ start, end }) => text.slice(start, end))

it('finds a misspelt word, and no name, with ё or without', () => {
  const text =
    'Здравствуйте, Анна!\n\nСпасибо за приглошение из «Зюксель». Принять его не смогу: всё ещё работаю, еще не готова.\n\nС уважением,\nСаша Шевченко'
  expect(misspelt(text)).toEqual(['приглошение'])
})

const known = {
  from: 'Васильева Екатерина Михайловна',
  to: 'Орлов Николай Александрович',
  company: 'Гавань',
  position: 'экономист',
}

it('finds nothing in letters of our own', () => {
  for (const stage of Object.keys(stages) as Stage[]) {
    const situation = { ...known, stage, channel: 'email', reason: 'promotion' } as const
    expect(misspelt(compose(situation, { locale: ru }).text, situation)).toEqual([])
  }
})
