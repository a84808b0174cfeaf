import { check, compose, rulesFor, stages, type Stage } from '@declinekit/core'
import { spellRightly } from '@declinekit/core/spelling'
import dictionary from 'dictionary-en'
import nspell from 'nspell'
import { expect, it } from 'vitest'
import { en } from './index'

const rules = [
  ...rulesFor(en),
  spellRightly({ dictionary: nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic)) }),
]
const misspelt = (text: string, situation = {}) =>
  check(text, { locale: en, rules, situation })
    .filter(({ rule }) => rule === 'spell-rightly')
    .map(({ start, end }) => text.slice(start, end))

it('finds a misspelt word, and no name', () => {
  const text =
    'Dear Anna,\n\nThank you for the invitaton from Zyxel. I won’t be able to come.\n\nBest regards,\nSam Lee'
  expect(misspelt(text)).toEqual(['invitaton'])
})

const known = { from: 'Sam Lee', to: 'Anna Smith', company: 'Harbor', position: 'economist' }

it('finds nothing in letters of our own', () => {
  for (const stage of Object.keys(stages) as Stage[]) {
    const situation = { ...known, stage, channel: 'email', reason: 'promotion' } as const
    expect(misspelt(compose(situation, { locale: en }).text, situation)).toEqual([])
  }
})
