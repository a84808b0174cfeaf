import { expectTypeOf, test } from 'vitest'
import {
  check,
  compose,
  extendLocale,
  read,
  type Alphabets,
  type Characters,
  type CompleteContext,
  type ComposingLocale,
  type Draft,
  type Finding,
  type Heard,
  type Lapse,
  type Letter,
  type Locale,
  type Move,
  type Reason,
  type Situation,
  type Stage,
} from './index'

declare const en: Locale
declare const composing: ComposingLocale

test('ids narrow as literal types', () => {
  expectTypeOf<Stage>().toEqualTypeOf<
    'approached' | 'invited' | 'scheduled' | 'interviewed' | 'offered' | 'accepted' | 'signed'
  >()
  expectTypeOf<'promotion'>().toExtend<Reason>()
  expectTypeOf<Situation['stage']>().toEqualTypeOf<Stage>()
  expectTypeOf<Letter['parts'][number]['moves']>().toEqualTypeOf<readonly Move[]>()
  expectTypeOf<Finding['severity']>().toEqualTypeOf<'error' | 'warning' | 'advice'>()
})

test('only stage and channel are required', () => {
  expectTypeOf(compose({ stage: 'offered', channel: 'email' }, { locale: en })).toEqualTypeOf<Letter>()
  // @ts-expect-error -- a channel is missing
  compose({ stage: 'offered' }, { locale: en })
  // @ts-expect-error -- no such stage
  compose({ stage: 'offerred', channel: 'email' }, { locale: en })
})

test('own reasons are typed', () => {
  const house = extendLocale(en, { reasons: { sabbatical: { disclosure: 'state' } } })
  compose({ stage: 'offered', channel: 'email', reason: 'sabbatical' }, { locale: house })
  compose({ stage: 'offered', channel: 'email', reason: 'family' }, { locale: house })
  // @ts-expect-error -- not a reason of this language
  compose({ stage: 'offered', channel: 'email', reason: 'holiday' }, { locale: house })
  // @ts-expect-error -- not a reason of plain English
  compose({ stage: 'offered', channel: 'email', reason: 'sabbatical' }, { locale: en })
})

test('the composing half composes, and neither reads nor checks', () => {
  expectTypeOf(compose({ stage: 'offered', channel: 'email' }, { locale: composing })).toEqualTypeOf<Letter>()
  expectTypeOf<Locale>().toExtend<ComposingLocale>()
  // @ts-expect-error -- it has no lexicon
  read('No, thank you.', { locale: composing })
  // @ts-expect-error -- it has no lexicon
  check('No, thank you.', { locale: composing })
  // @ts-expect-error -- it has no messages
  check('No, thank you.', { locale: en, wordedIn: composing })
})

test('the composing half is extended with what it has', () => {
  const house = extendLocale(composing, { reasons: { sabbatical: { disclosure: 'state' } } })
  expectTypeOf(house).toEqualTypeOf<ComposingLocale<'sabbatical'>>()
  compose({ stage: 'offered', channel: 'email', reason: 'sabbatical' }, { locale: house })
  // @ts-expect-error -- it has no lexicon to add to
  extendLocale(composing, { lexicon: { moves: { reason: ['a year off'] } } })
})

test('all that a rule is given has a name', () => {
  expectTypeOf<ReturnType<Draft['lapses']>>().toEqualTypeOf<readonly Heard<Lapse>[]>()
  expectTypeOf<Draft['alphabets']>().toEqualTypeOf<Alphabets>()
  expectTypeOf<Draft['characters']>().toEqualTypeOf<Characters>()
  expectTypeOf<Draft['situation']>().toEqualTypeOf<CompleteContext>()
})
