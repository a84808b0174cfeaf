import { expect, test } from 'vitest'
import { check } from '../check/check'
import { compose } from '../compose/compose'
import { DeclinekitError } from '../errors'
import type { Situation } from '../model/situation'
import { read } from '../read/reading'
import { toy } from '../testing/toy-language'
import { extendLocale } from './extend'
import { listParts } from './lexicon-parts'
import type { OwnReasonRow } from './locale'
import type { LocaleExtension } from './locale-extension'

const house = extendLocale(toy, {
  reasons: { sabbatical: { disclosure: 'state' } },
  phrases: {
    reason: { sabbatical: ['I am off for a year'] },
    thanks: { offered: ['Thanks from the whole house.'] },
  },
  lexicon: { moves: { reason: ['off for a year'] }, lapses: { slam: ['get lost'] } },
})

test('own reasons are composed and heard', () => {
  const letter = compose({ stage: 'invited', channel: 'email', reason: 'sabbatical' }, { locale: house })
  expect(letter.text).toContain('I am off for a year')
  expect(read(letter.text, { locale: house }).parts.flatMap(({ moves }) => moves)).toContain('reason')
})

test('an own reason that is to be withheld is not asked for', () => {
  const rules = (disclosure: 'state' | 'withhold') =>
    check('Hello Anna,\n\nThanks for the letter. I decline the post.\n\nRegards,\nSam Lee', {
      locale: extendLocale(toy, { reasons: { feud: { disclosure } } }),
      situation: { stage: 'offered', channel: 'email', reason: 'feud' },
    }).map(({ rule }) => rule)
  expect(rules('state')).toContain('give-a-reason')
  expect(rules('withhold')).not.toContain('give-a-reason')
})

test('an own reason tells whether pay could change the answer, and whether it speaks against the job', () => {
  const talk = (row: Partial<OwnReasonRow>, alternatives: Situation['alternatives'] = []): string =>
    compose(
      { stage: 'invited', channel: 'phone', reason: 'feud', alternatives },
      {
        locale: extendLocale(toy, {
          reasons: { feud: { disclosure: 'state', ...row } },
          phrases: { reason: { feud: ['we fell out'] }, answer: { 'more-money+pay': ['It is the money.'] } },
        }),
      },
    ).text
  expect(talk({})).toContain('[if they offer more] It stays so.')
  expect(talk({ pay: 'over' })).toContain('[if they offer more] It is the money.')
  expect(talk({ pay: 'beyond' })).not.toContain('[if they offer more]')
  const anotherDay = [{ kind: 'format', format: 'video' }] as const
  expect(talk({}, anotherDay)).toContain('we fell out')
  expect(talk({ againstMeeting: false }, anotherDay)).not.toContain('we fell out')
})

test('own phrases replace those of their key, and no others', () => {
  expect(compose({ stage: 'offered', channel: 'email' }, { locale: house }).text).toContain(
    'Thanks from the whole house.',
  )
  expect(compose({ stage: 'invited', channel: 'email' }, { locale: house }).text).not.toContain('whole house')
})

test('own cues are heard beside the language’s', () => {
  const rules = (text: string) => check(text, { locale: house }).map(({ rule }) => rule)
  expect(rules('Get lost.')).toContain('burn-no-bridges')
  expect(rules('Never write to me.')).toContain('burn-no-bridges')
})

test('each part of a lexicon is added to, and what it is written with stays', () => {
  const base = { ...toy, lexicon: { ...toy.lexicon, alphabet: 'abc' } }
  const lists = Object.fromEntries(listParts.map((part) => [part, [`one-${part}`]]))
  const { lexicon } = extendLocale(base, {
    lexicon: { ...lists, contractions: { wont: 'will not' }, sets: { thanks: ['ta'], odd: ['zip'] } },
  })
  for (const part of listParts) expect(lexicon[part]).toEqual([...(toy.lexicon[part] ?? []), `one-${part}`])
  expect(lexicon.contractions).toEqual({ ...toy.lexicon.contractions, wont: 'will not' })
  expect(lexicon.sets).toEqual({
    ...toy.lexicon.sets,
    thanks: [...toy.lexicon.sets['thanks']!, 'ta'],
    odd: ['zip'],
  })
  expect(lexicon.moves).toEqual(toy.lexicon.moves)
  expect(lexicon.alphabet).toBe('abc')
})

test('the language given stays as it is', () => {
  expect(() =>
    compose({ stage: 'invited', channel: 'email', reason: 'sabbatical' as 'family' }, { locale: toy }),
  ).toThrow(DeclinekitError)
  expect(toy.reasons).toBeUndefined()
})

test('every unknown key is an error with the nearest real one', () => {
  const wrong = {
    phrases: { thank: {}, refusal: { offerred: ['no'] } },
    lexicon: { moves: { wishs: ['luck'] } },
    reason: {},
  }
  expect(() => extendLocale(toy, wrong as never)).toThrow(
    expect.objectContaining({
      code: 'INVALID_LOCALE',
      details: {
        problems: [
          { path: 'reason', kind: 'unknown-key', message: 'is not a known key', nearest: 'reasons' },
          { path: 'phrases.thank', kind: 'unknown-key', message: 'is not a known key', nearest: 'thanks' },
          {
            path: 'phrases.refusal.offerred',
            kind: 'unknown-key',
            message: 'is not a known key',
            nearest: 'offered',
          },
          {
            path: 'lexicon.moves.wishs',
            kind: 'unknown-key',
            message: 'is not a known key',
            nearest: 'wishes',
          },
        ],
      },
    }),
  )
})

test('a phrase that is no template is refused at once', () => {
  expect(() => extendLocale(toy, { phrases: { thanks: { any: ['Thanks, {{who}}'] } } })).toThrow(
    /is not a fact/,
  )
})

test.each([
  ['a reason of the model', { reasons: { family: { disclosure: 'withhold' } } }, 'reasons.family'],
  ['a cue that is none', { lexicon: { signals: { hedge: ['Maybe'] } } }, 'lexicon.signals.hedge'],
  [
    'a cue of a set that is not there',
    { lexicon: { moves: { reason: ['on <nosuch>'] } } },
    'lexicon.moves.reason',
  ],
  [
    'the brackets of an exception in a move',
    { lexicon: { moves: { reason: ['[a cat]'] } } },
    'lexicon.moves.reason',
  ],
  [
    'the tilde of a lapse in a signal',
    { lexicon: { signals: { hedge: ['~may be'] } } },
    'lexicon.signals.hedge',
  ],
  ['a member that is no word', { lexicon: { sets: { pets: ['Cat('] } } }, 'lexicon.sets.pets'],
  ['a text for a list of words', { lexicon: { abbreviations: 'dr' } }, 'lexicon.abbreviations'],
  ['a text where a list is due', { phrases: { reason: { family: 'my family' } } }, 'phrases.reason.family'],
  ['a null where phrases are due', { phrases: { thanks: null } }, 'phrases.thanks'],
  ['a null where a part is due', { phrases: null }, 'phrases'],
  ['a null where a lexicon is due', { lexicon: null }, 'lexicon'],
  ['a list where sets are due', { lexicon: { sets: ['cat'] } }, 'lexicon.sets'],
  ['a null where moves are due', { lexicon: { moves: null } }, 'lexicon.moves'],
  ['a number for a long form', { lexicon: { contractions: { x: 5 } } }, 'lexicon.contractions.x'],
  ['a null for the words of a rule', { messages: { 'say-no': null } }, 'messages.say-no'],
  [
    'a number for a message',
    { messages: { 'say-no': { messages: { empty: 5 } } } },
    'messages.say-no.messages.empty',
  ],
  ['a list', [], ''],
  ['a list of reasons', { reasons: ['feud'] }, 'reasons'],
  ['a reason without a row', { reasons: { feud: null } }, 'reasons.feud'],
  ['a reason that does not say how openly it is told', { reasons: { feud: {} } }, 'reasons.feud.disclosure'],
  [
    'an unknown field of a reason',
    { reasons: { feud: { disclosure: 'state', leaveOut: [] } } },
    'reasons.feud.leaveOut',
  ],
  [
    'another word for what pay changes',
    { reasons: { feud: { disclosure: 'state', pay: 'above' } } },
    'reasons.feud.pay',
  ],
  [
    'a move that there is none of',
    { reasons: { feud: { disclosure: 'state', leavesOut: ['praise', 'hug'] } } },
    'reasons.feud.leavesOut.1',
  ],
])('%s is refused', (_, extension, path) => {
  expect(() => extendLocale(toy, extension as never)).toThrow(
    expect.objectContaining({
      code: 'INVALID_LOCALE',
      details: { problems: [expect.objectContaining({ path })] },
    }),
  )
})

test('a misspelt disclosure is told with the nearest real one, or what is to be withheld would be told in letters', () => {
  expect(() => extendLocale(toy, { reasons: { feud: { disclosure: 'witheld' } } } as never)).toThrow(
    expect.objectContaining({
      details: {
        problems: [
          expect.objectContaining({
            path: 'reasons.feud.disclosure',
            kind: 'not-valid',
            nearest: 'withhold',
            expected: 'state, soften, withhold',
          }),
        ],
      },
    }),
  )
})

test.each([undefined, null, 'en', {}])('%j is no language to extend', (base) => {
  expect(() => extendLocale(base as never, {})).toThrow(
    expect.objectContaining({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining('What is to be extended is not a language'),
    }),
  )
})

test('names that every object has are names as any other', () => {
  const { lexicon, messages } = extendLocale(
    toy,
    JSON.parse(`{
      "lexicon": { "sets": { "constructor": ["x"], "__proto__": ["y"] } },
      "messages": { "__proto__": { "why": "So.", "messages": {} }, "constructor": { "why": "So.", "messages": {} } }
    }`) as LocaleExtension,
  )
  expect(Object.entries(lexicon.sets).slice(-2)).toEqual([
    ['constructor', ['x']],
    ['__proto__', ['y']],
  ])
  expect(Object.keys(messages).slice(-2)).toEqual(['__proto__', 'constructor'])
  expect(Object.getPrototypeOf(messages)).toBe(Object.prototype)
})

test('one message reworded leaves the others of its rule', () => {
  const own = extendLocale(toy, {
    messages: { 'say-no': { why: 'So.', messages: { empty: 'Nothing here.' } } },
  })
  expect(check('', { locale: own })[0]?.message).toBe('Nothing here.')
  expect(own.messages['say-no']?.messages['missing']).toBe('say-no: missing')
})
