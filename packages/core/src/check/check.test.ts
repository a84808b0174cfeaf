import { describe, expect, test } from 'vitest'
import { compose } from '../compose/compose'
import type { Finding } from '../model/finding'
import type { Context } from '../model/situation'
import { noApology } from '../rules/no-apology'
import { message, recommended, strict } from '../rules'
import type { AnyRule } from '../rules/rule'
import { toy, toyWith } from '../testing/toy-language'
import { applyEdits } from './apply-edits'
import { check } from './check'

const good = 'Hello Anna,\n\nThanks for the letter. I decline the post.\n\nGood luck.\n\nRegards,\nSam Lee'
const judge = (text: string, situation: Context = {}): Finding[] => check(text, { locale: toy, situation })
const rulesIn = (text: string, situation: Context = {}): string[] =>
  judge(text, situation).map(({ rule }) => rule)

test('a good letter passes', () => {
  expect(judge(good)).toEqual([])
})

test('a sentence put below the greeting goes on from it where the language does', () => {
  const locale = toyWith({ afterGreeting: 'continued' })
  const draft = good.replace('Thanks for the letter. I decline', 'I decline')
  const mended = (text: string) => applyEdits(text, check(text, { locale }))
  expect(mended(draft)).toContain('Hello Anna,\n\nthanks for the letter. I decline the post.')
  expect(mended(draft.replace('Anna,', 'Anna!'))).toContain('Anna!\n\nThanks for the letter. I decline')
})

test('a rule that gives no list of reports is named', () => {
  const rule = { ...noApology, id: 'own', find: () => undefined as never }
  expect(() => check(good, { locale: toy, rules: [rule] })).toThrow(/rule "own" gives no list of reports/)
})

test('what is missing goes above a close that stands alone, and below the greeting that is put in with it', () => {
  const mended = applyEdits('Regards,\nSam Lee', judge('Regards,\nSam Lee'))
  expect(mended).toMatch(/^Hello,\n\n[^\n]*I decline[^\n]*\n\nRegards,\nSam Lee$/u)
})

describe('each rule finds its fault', () => {
  test.each([
    ['greet-the-reader', good.replace('Hello Anna,\n\n', '')],
    ['thank-the-reader', good.replace('Thanks for the letter. ', '')],
    ['say-no', good.replace(' I decline the post.', '')],
    ['say-no', good.replace('I decline the post', 'We read your application')],
    ['say-no-clearly', good.replace('I decline', 'Perhaps I decline')],
    ['keep-the-reason-short', good.replace('post.', `post. Plans have changed ${'and more '.repeat(40)}.`)],
    ['keep-the-reason-short', good.replace('post.', `post. ${'My cat ran away one night. '.repeat(4)}`)],
    ['keep-the-reason-short', good.replace('post.', 'post. It is my divorce.')],
    ['give-a-real-reason', good.replace('post.', 'post. I am too busy.')],
    ['no-apology', good.replace('I decline', 'Sorry, sorry, I decline')],
    ['no-blame', good.replace('post.', 'post. It is badly run.')],
    ['keep-secrets', good.replace('post.', 'post. There is talk of fraud.')],
    ['name-no-other-employer', good.replace('post.', 'post. I am joining Acme.')],
    ['name-no-pay', good.replace('post.', 'post. They pay $90k.')],
    ['burn-no-bridges', good.replace('Good luck.', 'Never write again. Good luck.')],
    ['end-kindly', good.replace('Good luck.\n\n', '')],
    ['keep-it-short', good.replace('post.', `post. ${'So it is. '.repeat(60)}`)],
    ['sign-the-letter', good.replace('\nSam Lee', '')],
    ['write-in-one-language', good.replace('letter', 'lеtter')],
    ['fill-every-blank', good.replace('Anna', '[Name]')],
  ])('%s', (rule, text) => {
    expect(rulesIn(text)).toContain(rule)
  })
})

describe('placeholders of every shape', () => {
  test.each([
    '[Your name]',
    '{x}',
    '{{company}}',
    '${title}',
    '<position>',
    '|X|',
    '____',
    '__:__',
    '##.##.####',
    '%SIGNATURE%',
    '.......',
    'XX',
    'company_name',
    'number\\month',
    'решил(а)',
  ])('%s', (slot) => {
    expect(rulesIn(good.replace('letter', slot))).toContain('fill-every-blank')
  })

  test.each(['[1]', '#1', '100 %', '...', 'anna_smith@example.com', '<anna@example.com>', 'XL', 'Max'])(
    '%s is none',
    (text) => {
      expect(rulesIn(good.replace('letter', text))).not.toContain('fill-every-blank')
    },
  )
})

test('a finding says where, in what line and column, why, and by which sources', () => {
  const [finding] = judge(good.replace('letter', '[letter]'))
  expect(finding).toMatchObject({
    rule: 'fill-every-blank',
    severity: 'error',
    message: 'fill-every-blank: found',
    start: 28,
    end: 36,
    line: 3,
    column: 16,
    sources: ['S2'],
  })
})

test('an empty draft has one fault', () => {
  expect(judge('').map(({ rule, message }) => [rule, message])).toEqual([['say-no', 'say-no: empty']])
  expect(rulesIn(' \n\t')).toEqual(['say-no'])
})

test('a draft in another alphabet is told apart from a bad one', () => {
  expect(rulesIn('Здравствуйте! Спасибо за приглашение.')).toEqual(['write-in-one-language'])
})

test('one apology is in place where a promise is broken, and nowhere in strict', () => {
  const text = good.replace('I decline', 'Sorry, I decline')
  expect(rulesIn(text, { stage: 'accepted', reason: 'undisclosed' })).toEqual([])
  expect(rulesIn(text, { stage: 'offered', reason: 'undisclosed' })).toEqual(['no-apology'])
  expect(
    check(text, { locale: toy, situation: { stage: 'accepted', reason: 'undisclosed' }, rules: strict }).map(
      ({ rule }) => rule,
    ),
  ).toEqual(['no-apology'])
})

test('shame is in place nowhere', () => {
  const text = good.replace('I decline', 'I am ashamed, I decline')
  expect(rulesIn(text, { stage: 'accepted', reason: 'undisclosed' })).toEqual(['no-apology'])
})

test('short remarks in a row, or a few longer ones, are no story', () => {
  for (const remarks of ['So it is. '.repeat(4), 'My cat ran away one night. '.repeat(3)])
    expect(rulesIn(good.replace('post.', `post. ${remarks}`))).not.toContain('keep-the-reason-short')
})

test('a changed weight or option is a spread', () => {
  const lenient = { ...noApology, options: { allowed: 9, allowedAfterPromise: 9, allowedInMessages: 9 } }
  const rules = recommended.map((rule) => (rule.id === noApology.id ? lenient : rule))
  expect(check(good.replace('I decline', 'Sorry, I decline'), { locale: toy, rules })).toEqual([])
})

describe('rules that are allowed to be broken', () => {
  const sorry = good.replace('I decline', 'Sorry, I decline')

  test('keep silent, and the others do not', () => {
    const allow = ['no-apology']
    expect(rulesIn(sorry)).toEqual(['no-apology'])
    expect(check(sorry, { locale: toy, allow })).toEqual([])
    expect(check(sorry.replace('Good luck.\n\n', ''), { locale: toy, allow })).toHaveLength(1)
    expect(check(sorry, { locale: toy, allow, rules: strict })).toEqual([])
  })

  test('may be any that exist, also where the array given has them not', () => {
    expect(check(good, { locale: toy, rules: message, allow: ['greet-the-reader'] })).toEqual([])
  })

  test.each([
    [['no-appology'], /"no-appology".+Did you mean "no-apology"\?/],
    [[7], /7, and there is no such rule/],
    ['no-apology', /not an array/],
  ])('%j is refused', (allow, told) => {
    expect(() => check(sorry, { locale: toy, allow: allow as string[] })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.stringMatching(told) }),
    )
  })
})

describe('the preset for messages', () => {
  const long = `Thanks for writing. I decline the post. ${'Thank you. '.repeat(38)}\n\nRegards,`

  test('asks for no greeting, no signature and no wish', () => {
    const email = { channel: 'email' } as const
    const text = 'Thanks, I decline the post.'
    expect(check(text, { locale: toy, situation: email, rules: message })).toEqual([])
    expect(check('I decline.', { locale: toy, rules: message }).map(({ rule }) => rule)).toEqual([
      'thank-the-reader',
    ])
  })

  test('judges as a message what looks like a letter', () => {
    expect(rulesIn(long)).not.toContain('keep-it-short')
    expect(check(long, { locale: toy, rules: message }).map(({ rule }) => rule)).toEqual(['keep-it-short'])
  })
})

describe('findings in another language than the draft', () => {
  const other = toyWith({
    id: 'qab',
    messages: { 'no-apology': { why: 'Porque.', messages: { apology: 'No pida perdon.' } } },
  })
  const sorry = good.replace('I decline', 'Sorry, I decline')

  test('are worded in it', () => {
    const [finding] = check(sorry, { locale: toy, wordedIn: other })
    expect(finding).toMatchObject({ messageId: 'apology', message: 'No pida perdon.', why: 'Porque.' })
  })

  test('fall back on the language of the draft, and then on what the rule asks for', () => {
    const silent = { ...other, messages: {} }
    expect(check(sorry, { locale: toy, wordedIn: silent })).toEqual(check(sorry, { locale: toy }))
    expect(check(sorry, { locale: silent, wordedIn: silent })[0]?.message).toBe(noApology.about)
  })

  test('are refused where it is no language', () => {
    expect(() => check(sorry, { locale: toy, wordedIn: 'en' as never })).toThrow(
      /`wordedIn` is not a language/,
    )
  })
})

describe('a rule of the caller’s own is a plain object', () => {
  const noShouting: AnyRule = {
    id: 'no-shouting',
    about: 'Write no word in capitals.',
    severity: 'warning',
    sources: [],
    messages: ['found'],
    *find({ text }) {
      for (const { index, 0: word } of text.matchAll(/\p{Lu}{4,}/gu))
        yield { message: 'found', values: { found: word }, start: index, end: index + word.length }
    },
  }

  test('it stands in an array with the others, and without words says what it asks for', () => {
    const [finding] = check(good.replace('post', 'POST'), {
      locale: toy,
      rules: [...recommended, noShouting],
    })
    expect(finding).toMatchObject({ rule: 'no-shouting', message: noShouting.about, start: 50, line: 3 })
  })

  test.each([
    [null, 'is not a rule'],
    [{ ...noShouting, id: '' }, 'has no `id`'],
    [{ ...noShouting, about: undefined }, '(no-shouting) has no `about`'],
    [{ ...noShouting, severity: 'fatal' }, 'has no valid `severity` (error, warning, advice)'],
    [{ ...noShouting, find: undefined }, 'has no function `find`'],
  ])('%j is told what it lacks', (rule, lacks) => {
    expect(() => check(good, { locale: toy, rules: [rule as never] })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.stringContaining(lacks) }),
    )
  })
})

test('how soon is judged only where check is told what time it is', () => {
  const situation = { stage: 'scheduled', interview: { date: '2026-11-26', time: '10:30' } } as const
  const at = (now?: string) =>
    check(good, { locale: toy, situation, ...(now === undefined ? {} : { now }) }).map(
      ({ message }) => message,
    )
  expect(at()).toEqual([])
  expect(at('2026-11-25T10:30')).toEqual([])
  expect(at('2026-11-25T10:31')).toEqual(['cancel-in-time: late'])
  expect(at('2026-11-26T11:00')).toEqual(['cancel-in-time: past'])
})

test('a chat needs neither greeting nor signature', () => {
  expect(rulesIn('Thanks, I decline the post. Good luck.')).toEqual([])
  expect(rulesIn('Thanks, I decline the post. Good luck.', { channel: 'email' })).toEqual([
    'greet-the-reader',
    'sign-the-letter',
  ])
})

test('a letter and its text get the same findings', () => {
  const situation = { stage: 'offered', channel: 'email', from: 'Sam Lee' } as const
  const letter = compose(situation, { locale: toy })
  expect(check(letter, { locale: toy, situation })).toEqual(check(letter.text, { locale: toy, situation }))
})

test.each([7, null, undefined, {}, { text: 'x', parts: [{ start: 0, end: 1, text: 'y', moves: [] }] }])(
  '%j is no draft',
  (draft) => {
    expect(() => check(draft as never, { locale: toy })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    )
  },
)

describe('mending', () => {
  const situation = {
    stage: 'offered',
    channel: 'email',
    reason: 'undisclosed',
    to: 'Anna',
    from: 'Sam Lee',
  } as const

  test.each([
    ['thanks', good.replace('Thanks for the letter. ', '')],
    ['a refusal', good.replace(' I decline the post.', '')],
    ['a hedge', good.replace('I decline', 'Perhaps I decline')],
    ['a greeting', good.replace('Hello Anna,\n\n', '')],
    ['a signature', good.replace('\nSam Lee', '')],
    ['a wish', good.replace('Good luck.\n\n', '')],
    ['an apology', good.replace('I decline', 'So sorry, I decline')],
  ])('%s', (_, text) => {
    const mended = applyEdits(text, judge(text, situation))
    expect(judge(mended, situation)).toEqual([])
    expect(applyEdits(mended, judge(mended, situation))).toBe(mended)
  })
})

test.each(['I decline the post.', 'Plans have changed.', 'Good luck.'])(
  'nothing is put behind a close that thanks: “%s”',
  (body) => {
    const draft = `Hello Anna,\n\n${body}\n\nThanks,\nSam`
    const mended = applyEdits(draft, check(draft, { locale: toy }))
    expect(mended).not.toBe(draft)
    expect(mended).toMatch(/[.!]\n\nThanks,\nSam$/u)
  },
)

test('a vague time is mended with the times that are known, and only with them', () => {
  const locale = toyWith({
    lexicon: { ...toy.lexicon, lapses: { ...toy.lexicon.lapses, 'vague-time': ['some day'] } },
    phrases: { ...toy.phrases, alternative: { time: ['how about {{slots}}?'], call: ['we could call'] } },
  })
  const draft = good.replace('Good luck.', 'Why not some day? Good luck.')
  const time = { kind: 'time', slots: [{ date: '2026-12-01', time: '11:00' }] } as const
  const mended = (alternatives: Context['alternatives'] = []) =>
    applyEdits(draft, check(draft, { locale, situation: { alternatives } }))
  expect(mended([time])).toContain('I decline the post.\n\nHow about 1.12 11:00? Good luck.')
  expect(mended([{ kind: 'format', format: 'call' }, time])).toContain('Why not some day?')
  expect(mended()).toContain('Why not some day?')
})

test('words that are often innocent bring advice alone, and weigh as the rule does beside more of their kind', () => {
  const locale = toyWith({
    lexicon: {
      ...toy.lexicon,
      lapses: { ...toy.lexicon.lapses, slam: ['~good riddance', 'get lost', '~riddance'] },
    },
  })
  const severities = (text: string) =>
    check(good.replace('Good luck.', `${text} Good luck.`), { locale }).map(({ severity }) => severity)
  expect(severities('Good riddance.')).toEqual(['advice'])
  expect(severities('Good riddance. And riddance.')).toEqual(['error', 'error'])
  expect(severities('Good riddance, get lost.')).toEqual(['error', 'error'])
  expect(severities('Get lost.')).toEqual(['error'])
})

test('a word that opens the second sentence of a part is no name', () => {
  const greeting = { start: 0, end: 11, text: 'Hello Anna,', moves: ['greeting'] } as const
  const text = 'Hello Anna,\n\nI think of joining. Soon I decline the post.'
  const refusal = { start: 13, end: text.length, text: text.slice(13), moves: ['refusal'] } as const
  const letter = { ...compose({ stage: 'offered', channel: 'email' }, { locale: toy }), text }
  const rules = check({ ...letter, parts: [greeting, refusal] }, { locale: toy }).map(({ rule }) => rule)
  expect(rules).not.toContain('name-no-other-employer')
})

// Only a time-out can tell that all a check does is linear: seconds for a walk, minutes where each step walked over the whole text.
const generous = 60_000

describe('hostile megabytes are read before a generous time-out', () => {
  const shapes = [
    'Thanks [ ',
    '_',
    '(((',
    'a.b.',
    '{',
    'X ',
    '1.',
    '\n',
    'Dear ',
    'Regards,\n',
    '> ',
    "o'",
    'Thanks! Anna ',
    'I decline the post. So sorry. I am ashamed. ',
  ]
  test.each(shapes)(
    '%j',
    (shape) => {
      const text = shape.repeat(Math.ceil(1_000_000 / shape.length))
      expect(check(text, { locale: toy }).length).toBeGreaterThan(0)
    },
    generous,
  )

  test('five of them', () => {
    expect(check('Thanks for it. '.repeat(333_334), { locale: toy }).map(({ rule }) => rule)).toContain(
      'say-no',
    )
  }, 60_000)
})
