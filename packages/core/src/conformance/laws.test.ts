import { describe, expect, test } from 'vitest'
import { compose } from '../compose/compose'
import type { Locale } from '../language/locale'
import type { Situation } from '../model/situation'
import { recommended } from '../rules'
import { rule } from '../rules/rule'
import { toy, toyWith } from '../testing/toy-language'
import { conform, kitFor, type ConformOptions } from './conform'
import type { Violation } from './law'
import { laws } from './laws'
import { speaksCleanly } from './laws/speaks-cleanly'
import { defaultCast, situationsOver } from './situations'
import type { RuleWording } from '../report/language'

const cast = { position: 'baker', company: 'Harbor' }

/** For each law a language that breaks it, and nothing else need be wrong with it. */
const breakers: Readonly<
  Record<string, { readonly locale: Locale } & Pick<ConformOptions, 'specimens' | 'explanations'>>
> = {
  'names-itself': { locale: toyWith({ id: 'no tag!' }) },
  'templates-parse': { locale: toyWith({ phrases: { praise: { any: ['Fine {{words}}.'] } } }) },
  'says-nothing-extra': { locale: toyWith({ phrases: { praise: { offred: ['Fine words.'] } } }) },
  'says-every-move': { locale: toyWith({ phrases: { wishes: {}, future: {} } }) },
  'speaks-with-little': { locale: toyWith({ phrases: { thanks: { any: ['Thanks to {{company}}.'] } } }) },
  'speaks-cleanly': { locale: toyWith({ phrases: { thanks: { any: ['Thanks  for the letter .'] } } }) },
  'tones-differ': { locale: toyWith({ phrases: { thanks: { any: ['Thanks for the letter.'] } } }) },
  'no-echo': { locale: toyWith({ phrases: { wishes: { any: ['I must wish you luck.'] } } }) },
  'keeps-secrets': { locale: toyWith({ phrases: { wishes: { any: ['May the fraud end well.'] } } }) },
  'hears-itself': {
    locale: toyWith({ lexicon: { moves: { ...toy.lexicon.moves, thanks: ['gratitude'] } } }),
  },
  'folds-evenly': {
    locale: toyWith({
      phrases: { greeting: { any: ['Zoë,'] } },
      grammar: { ...toy.grammar, genderOf: ({ given }) => (given === 'Zoë' ? 'female' : 'unknown') },
    }),
  },
  'words-each-finding': { locale: toyWith({ messages: { 'say-no': { why: 'Because.', messages: {} } } }) },
  'shows-each-rule': { locale: toy, specimens: {} },
  'explains-each-rule': { locale: toy, explanations: {} },
  'one-verdict': { locale: toyWith({ lexicon: { moves: { ...toy.lexicon.moves, thanks: ['gratitude'] } } }) },
  'keeps-its-own-rules': { locale: toyWith({ lexicon: { lapses: { blame: ['plans have changed'] } } }) },
  'notices-loss': {
    locale: toyWith({ lexicon: { moves: { ...toy.lexicon.moves, thanks: ['<thanks>', 'luck', 'again'] } } }),
  },
  mends: { locale: toyWith({ lexicon: { moves: { ...toy.lexicon.moves, thanks: ['gratitude'] } } }) },
}

/** Where a language breaks one law. */
function breaches(id: string, { locale, ...options }: (typeof breakers)[string]): string[] {
  const [judgement] = conform(locale, {
    cast,
    sample: 300,
    laws: laws.filter((law) => law.id === id),
    ...options,
  })
  return judgement!.violations.map(({ at }) => at)
}

test('the toy language keeps every law', () => {
  const judgements = conform(toy, { cast, sample: 1000, seeds: [0, 1, 2, 3] })
  expect(
    judgements.flatMap(({ law, violations }) =>
      violations.slice(0, 2).map((violation) => ({ law, ...violation })),
    ),
  ).toEqual([])
})

describe('each law can fail', () => {
  test.each(laws.map(({ id }) => id))('%s', (id) => {
    const breaker = breakers[id]
    expect(breaker, 'a language that breaks it').toBeDefined()
    // A law that crashes is broken too, at itself: that would prove nothing of what it looks for.
    expect(breaches(id, breaker!).filter((at) => at !== 'the law itself')).not.toEqual([])
  })
})

describe('a letter that its medium does not take is no clean one', () => {
  const words = (count: number): string => 'a'.repeat(count)
  const tooLong = (situation: Partial<Situation>, text: string) => {
    const whole: Situation = { stage: 'offered', channel: 'linkedin', ...situation }
    const letter = { ...compose(whole, { locale: toy }), text, parts: [] }
    const kit = { ...kitFor(toy, { sample: 1 }), samples: [{ situation: whole, letter }] }
    return [...speaksCleanly.violations(kit)].length > 0
  }

  test.each([
    [{ medium: 'linkedin-note' }, 200],
    [{}, 8000],
    [{ channel: 'messenger' }, 4096],
    [{ channel: 'messenger', medium: 'sms' }, 306],
  ] as const)('%j takes %d characters', (situation, most) => {
    expect(tooLong(situation, words(most))).toBe(false)
    expect(tooLong(situation, words(most + 1))).toBe(true)
  })

  test('an e-mail takes any', () => {
    expect(tooLong({ channel: 'email' }, words(100_000))).toBe(false)
  })
})

test('a narrow medium is among the situations, and in its own channel only', () => {
  const media = situationsOver(defaultCast, 5000).filter(({ medium }) => medium !== undefined)
  expect(new Set(media.map(({ medium, channel }) => `${channel} ${medium}`))).toEqual(
    new Set(['linkedin linkedin-note']),
  )
})

test('a language that cannot be brief enough for it speaks not with little', () => {
  const refusal = { any: [`I decline the post ${'for reasons that fill a page '.repeat(8)}`.trim()] }
  const judgements = conform(toyWith({ phrases: { refusal } }), {
    sample: 120,
    cast,
    channels: ['linkedin'],
    purposes: ['decline'],
    laws: laws.filter(({ id }) => id === 'speaks-with-little'),
  })
  expect(judgements[0]?.violations[0]?.message).toContain('"linkedin-note"')
})

test('a cue that stands twice in its list is said', () => {
  const thanks = [...toy.lexicon.moves.thanks!, 'much obliged', 'much obliged']
  const [judgement] = conform(toyWith({ lexicon: { moves: { ...toy.lexicon.moves, thanks } } }), {
    sample: 1,
    cast,
    laws: laws.filter(({ id }) => id === 'says-nothing-extra'),
  })
  expect(judgement?.violations).toEqual([
    { at: 'lexicon.moves.thanks', message: 'hears "much obliged" twice' },
  ])
})

test('the laws try no channel that the language is not said to speak', () => {
  const [judgement] = conform(toyWith({ phrases: { greeting: { email: ['Hello,'] } } }), {
    sample: 20,
    cast,
    purposes: ['decline'],
    channels: ['email'],
    laws: laws.filter(({ id }) => id === 'keeps-secrets'),
  })
  expect(judgement?.violations).toEqual([])
})

test('specimens are tried on every rule', () => {
  const shown = { passing: [{ text: 'Hello' }], failing: [{ text: 'Hello' }] }
  const specimens = Object.fromEntries(recommended.map(({ id }) => [id, shown]))
  const [judgement] = conform(toy, {
    sample: 1,
    specimens,
    laws: laws.filter(({ id }) => id === 'shows-each-rule'),
  })
  expect(judgement?.count).toBe(recommended.length)
})

test('what findings say is held against the values that rules give', () => {
  const day = rule({
    id: 'name-the-day',
    about: 'Name the day.',
    severity: 'advice',
    sources: [],
    messages: ['none'],
    *find({ text }) {
      if (!text.includes('Monday')) yield { message: 'none', values: { day: 'Monday' } }
    },
  })
  const said = (rule: string, message: string, words: string, text: string): readonly Violation[] =>
    conform(
      {
        ...toyWith({ messages: { [rule]: { why: 'Because.', messages: { [message]: words } } } }),
        rules: [day],
      },
      {
        sample: 1,
        specimens: { [rule]: { passing: [], failing: [{ text }] } },
        laws: laws.filter(({ id }) => id === 'words-each-finding'),
      },
    )[0]!.violations.filter(({ at }) => at === `${rule}.${message}`)
  expect(said('name-the-day', 'none', 'Say {{day}}.', 'Hello')).toEqual([])
  expect(said('name-the-day', 'none', 'Say {{hour}}.', 'Hello')).toEqual([
    { at: 'name-the-day.none', message: 'names a value that the rule does not give: Say {{hour}}.' },
  ])
  expect(said('name-the-day', 'none', 'Say {{day}}.', 'Hello on Monday')).toEqual([
    { at: 'name-the-day.none', message: 'names a value, and no specimen shows it: Say {{day}}.' },
  ])
  expect(said('fill-every-blank', 'found', '{{found}}', 'Hello {{name}}')).toEqual([])
  expect(said('fill-every-blank', 'found', '{{found}} at most {{most}}', 'Hello {{name}}')).toHaveLength(1)
})

describe('explanations', () => {
  const good = 'Hello Anna,\n\nThanks for the letter. I decline the post.\n\nGood luck.\n\nRegards,\nSam Lee'
  const wording: RuleWording = {
    title: 'Regret only',
    what: 'Reports apologies.',
    why: 'They are not due.',
    instead: 'Leave them out.',
    options: { allowed: 'a', allowedAfterPromise: 'b', allowedInMessages: 'c' },
    examples: { failing: { text: good.replace('I decline', 'Sorry, I decline') }, passing: { text: good } },
  }
  const told = (explained: RuleWording) =>
    conform(toy, {
      sample: 1,
      explanations: { 'no-apology': explained },
      laws: laws.filter(({ id }) => id === 'explains-each-rule'),
    })
      .flatMap(({ violations }) => violations)
      .filter(({ at }) => at === 'no-apology')
      .map(({ message }) => message)

  test('are whole, and their examples are tried', () => {
    const { failing, passing } = wording.examples
    expect(told(wording)).toEqual([])
    expect(told({ ...wording, title: ' ' })).toEqual(['does not say its title'])
    expect(told({ ...wording, options: { allowed: 'a', allowedInMessages: 'c' } })).toEqual([
      'does not say what the option `allowedAfterPromise` means',
    ])
    expect(told({ ...wording, options: { ...wording.options, alowed: 'd' } })).toEqual([
      'explains an option `alowed` that the rule has not',
    ])
    expect(told({ ...wording, examples: { failing: passing, passing: failing } })).toHaveLength(2)
  })
})
