import { check, compose, DeclinekitError, read, type Locale } from '@declinekit/core'
import { expect, it } from 'vitest'
import { en as composing } from './compose'
import { en } from './index'

it('writes what the whole language writes', () => {
  for (const stage of ['approached', 'scheduled', 'offered', 'signed'] as const) {
    const situation = { stage, channel: 'email', reason: 'promotion', to: 'Anna Smith' } as const
    expect(compose(situation, { locale: composing, seed: 3 })).toEqual(
      compose(situation, { locale: en, seed: 3 }),
    )
  }
})

it('brings nothing to hear with, and is refused where a draft is to be heard', () => {
  expect(Object.keys(en).filter((key) => !(key in composing))).toEqual(['lexicon', 'messages', 'rules'])
  for (const hear of [read, check]) {
    expect(() => hear('No.', { locale: composing as unknown as Locale })).toThrow(DeclinekitError)
  }
})
