import { describe, expect, test } from 'vitest'
import { DeclinekitError } from '../errors'
import type { Draft } from '../rules/draft'
import type { AnyRule, Report } from '../rules/rule'
import { fillEveryBlank } from '../rules/fill-every-blank'
import { noApology } from '../rules/no-apology'
import { testRule, type RuleSamples } from '.'
import { toy, toyWith } from './toy-language'

/** A rule of a third party, as a plain object. */
const noShouting: AnyRule = {
  id: 'no-shouting',
  about: 'Write no word in capitals.',
  severity: 'warning',
  sources: [],
  messages: ['found'],
  options: { least: 4 },
  *find({ text }: Draft, { least }: { readonly least: number }) {
    for (const { index: start, 0: word } of text.matchAll(/\p{Lu}+/gu)) {
      const end = start + word.length
      if (word.length >= least)
        yield { message: 'found', start, end, mend: { kind: 'replace', text: word.toLowerCase() } }
    }
  },
}

const samples: RuleSamples = {
  locale: toy,
  valid: ['Thanks. I decline the post.', { text: 'NEVER say NO.', options: { least: 9 } }],
  invalid: [
    {
      text: 'Thanks. I will NEVER come.',
      findings: [{ messageId: 'found', severity: 'warning', text: 'NEVER', line: 1, column: 16 }],
      fixed: 'Thanks. I will never come.',
    },
  ],
}

/** What testRule has against a rule, or against samples. */
function failures(rule: AnyRule, changed: Partial<RuleSamples> = {}): readonly string[] {
  try {
    testRule(rule, { ...samples, ...changed })
    return []
  } catch (error) {
    if (!DeclinekitError.is(error)) throw error
    return (error.details['failures'] as readonly string[] | undefined) ?? [error.message]
  }
}

const reporting = (report: Report, more: Partial<AnyRule> = {}): AnyRule => ({
  ...noShouting,
  ...more,
  *find() {
    yield report
  },
})

describe('each sample is a test where a framework is given', () => {
  testRule(noShouting, samples, test)
  testRule(
    noApology,
    {
      locale: toy,
      valid: [
        { text: 'Sorry, I decline the post.', situation: { stage: 'accepted' }, name: 'a broken promise' },
      ],
      invalid: [
        {
          text: 'So sorry, I decline the post.',
          situation: { stage: 'offered', channel: 'email' },
          findings: [{ messageId: 'apology', text: 'So sorry' }],
          fixed: 'Alas, I decline the post.',
        },
      ],
    },
    test,
  )
})

test('without one all are run at once', () => {
  expect(failures(noShouting)).toEqual([])
  const names: string[] = []
  testRule(noShouting, samples, (name) => names.push(name))
  expect(names).toEqual([
    'no-shouting: lets pass "Thanks. I decline the post."',
    'no-shouting: lets pass "NEVER say NO."',
    'no-shouting: reports "Thanks. I will NEVER come."',
  ])
})

describe('it tells what is otherwise', () => {
  const [invalid] = samples.invalid
  const expecting = (change: object): readonly string[] =>
    failures(noShouting, { invalid: [{ ...invalid!, ...change }] }).map((failure) =>
      failure.slice(failure.indexOf('": ') + 3),
    )

  test.each([
    [{ findings: [] }, 'expects no findings; a sample like that belongs among the valid ones'],
    [{ findings: [{}, {}] }, 'should give 2 findings and gives 1 finding: found at "NEVER"'],
    [{ findings: [{ messageId: 'lost' }] }, 'finding 1 should have messageId "lost" and has "found"'],
    [{ findings: [{ text: 'never' }] }, 'finding 1 should stand at "never" and stands at "NEVER"'],
    [{ findings: [{ column: 1 }] }, 'finding 1 should have column 1 and has 16'],
    [{ fixed: 'No.' }, 'should mend to "No.", and mends to "Thanks. I will never come."'],
    [{ fixed: null }, 'should have no edits, and mends to "Thanks. I will never come."'],
  ])('%j', (change, told) => {
    expect(expecting(change)).toEqual([told])
  })

  test('a draft that should pass', () => {
    expect(failures(noShouting, { valid: ['NEVER'] })).toEqual([
      'lets pass "NEVER": should give 0 findings and gives 1 finding: found at "NEVER"',
    ])
  })
})

describe('it sees to the promises of a rule', () => {
  const first = (rule: AnyRule): string | undefined => failures(rule)[0]?.replace(/^.*?": /, '')

  test.each([
    [
      'a message undeclared',
      reporting({ message: 'lost' }),
      'has the message "lost", which `messages` does not declare',
    ],
    [
      'a tag unfilled',
      reporting({ message: 'found' }, { about: 'Not {{so}}.' }),
      'leaves a tag unfilled: Not {{so}}.',
    ],
    [
      'a place outside',
      reporting({ message: 'found', start: 1, end: 999 }),
      'lies outside the text, at 1 to 999 of 27',
    ],
  ])('%s', (_, rule, told) => {
    expect(first(rule)).toContain(told)
  })

  test('a tag that a message quotes from the draft is none of its own', () => {
    testRule(fillEveryBlank, {
      locale: toyWith({
        messages: { 'fill-every-blank': { why: 'Because.', messages: { found: 'Fill {{found}}.' } } },
      }),
      valid: ['Thanks. I decline the post.'],
      invalid: [
        {
          text: 'Hello {{name}}, I decline the post.',
          findings: [{ text: '{{name}}', message: 'Fill {{name}}.' }],
        },
      ],
    })
  })

  test('another answer when asked again', () => {
    let asked = 0
    const moody: AnyRule = { ...noShouting, find: () => (asked++ % 2 === 0 ? [{ message: 'found' }] : []) }
    expect(first(moody)).toBe('reports otherwise when asked again')
  })

  test('an error is told, not thrown', () => {
    const broken: AnyRule = {
      ...noShouting,
      find: () => {
        throw new Error('out of order')
      },
    }
    expect(first(broken)).toBe('throws: out of order')
  })
})

test.each([
  [{ valid: [] }, /no `valid` samples for "no-shouting"/],
  [{ invalid: undefined }, /no `invalid` samples/],
  [{ valid: ['No.', 'No.'] }, /twice: "No\."/],
])('%j are no samples', (changed, told) => {
  expect(failures(noShouting, changed as never)).toEqual([expect.stringMatching(told)])
})
