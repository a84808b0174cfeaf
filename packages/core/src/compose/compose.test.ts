import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extendLocale } from '../language/extend'
import type { Locale } from '../language/locale'
import type { Situation } from '../model/situation'
import { channels } from '../model/channel'
import { answerTopics, directions, turns } from '../model/script'
import { stages } from '../model/stage'
import { toy, toyWith } from '../testing/toy-language'
import { compose } from './compose'

const least: Situation = { stage: 'offered', channel: 'email' }

test('a letter is its parts, joined', () => {
  const letter = compose({ ...least, from: 'Sam Lee', to: 'Anna', reason: 'family' }, { locale: toy })
  expect(letter).toMatchObject({ locale: 'qaa', form: 'written', subject: 'About the post' })
  expect(letter.text).toBe(
    'Hello Anna,\n\nThanks for the letter. I decline the post, as plans have changed.\n\nGood luck with the search. Let us meet again.\n\nRegards,\nSam Lee',
  )
  expect(letter.parts.map(({ moves }) => moves)).toEqual([
    ['greeting'],
    ['thanks'],
    ['refusal', 'reason'],
    ['wishes'],
    ['future'],
    ['farewell'],
    ['signature'],
  ])
})

test('a letter does not depend on those composed before it', () => {
  const praising = () => toyWith({ phrases: { praise: { any: ['I enjoyed our talk.'] } } })
  const known = fc.record(
    {
      interview: fc.constantFrom({}, { rounds: 1 }, { date: '2026-12-02' }),
      alternatives: fc.subarray([
        { kind: 'format', format: 'video' },
        { kind: 'format', format: 'call' },
        { kind: 'help' },
      ] as const),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(known, known, (knownBefore, knownNow) => {
      const situation = { ...least, ...knownNow }
      const used = praising()
      compose({ ...least, ...knownBefore }, { locale: used })
      expect(compose(situation, { locale: used })).toEqual(compose(situation, { locale: praising() }))
    }),
    { numRuns: 300 },
  )
})

test('a sentence asks only for the facts it mentions, and says most of what is known', () => {
  expect(compose({ ...least, company: 'Harbor' }, { locale: toy }).text).toContain(
    'Thanks for the letter from Harbor.',
  )
  expect(compose(least, { locale: toy }).text).toContain('Thanks for the letter.')
})

test('a letter names its language, and its region where the situation names one', () => {
  const locale = { ...toyWith({}), regions: { US: {} } }
  expect(compose(least, { locale })).not.toHaveProperty('region')
  expect(compose({ ...least, region: 'US' }, { locale })).toMatchObject({ locale: toy.id, region: 'US' })
})

test('with the gender unknown a wording that needs it is passed over', () => {
  const formal = { ...least, tone: 'formal' } as const
  expect(compose({ ...formal, to: { given: 'Anna', gender: 'female' } }, { locale: toy }).text).toMatch(
    /^Dear Madam,/,
  )
  expect(compose({ ...formal, to: { given: 'Anna', gender: 'unknown' } }, { locale: toy }).text).toMatch(
    /^Dear reader,/,
  )
})

test('in a chat the text runs on after the greeting', () => {
  expect(compose({ stage: 'approached', channel: 'messenger', length: 'brief' }, { locale: toy }).text).toBe(
    'Hello, thanks for the letter. I decline the post. Let us meet again.',
  )
})

test('a letter begins with a capital, unless the language goes on from the greeting', () => {
  const opening = (locale: Locale, channel: 'email' | 'letter') =>
    compose({ ...least, channel, tone: 'neutral', from: 'Sam Lee' }, { locale })
      .text.split('\n\n')
      .slice(-4)
  const continuing = toyWith({ afterGreeting: 'continued' })
  expect(opening(toy, 'email')[1]).toMatch(/^Thanks/)
  for (const channel of ['email', 'letter'] as const)
    expect(opening(continuing, channel)[1]).toMatch(/^thanks for the letter\. I decline/)
  const withoutComma = toyWith({ afterGreeting: 'continued', phrases: { greeting: { any: ['Hello!'] } } })
  expect(opening(withoutComma, 'email')[1]).toMatch(/^Thanks/)
})

test('on paper the name is written out beside the line to sign on', () => {
  const letter = compose(
    { stage: 'offered', channel: 'letter', from: 'Sam Lee', to: 'Anna Smith', date: '2026-11-22' },
    { locale: toy },
  )
  expect(letter.text).toMatch(/^To Anna Smith\n\n22\.11\.2026\n\nHello Anna,/)
  expect(letter.text).toMatch(/Regards,\n_________\nSam Lee$/)
})

test('a firm answer to push-back thanks for the question first', () => {
  const moves = compose(
    { purpose: 'reaffirm', stage: 'offered', channel: 'email', tone: 'firm' },
    { locale: toy },
  ).parts.flatMap((part) => part.moves)
  expect(moves.indexOf('thanks')).toBeLessThan(moves.indexOf('refusal'))
})

test('what the message does decides between wordings', () => {
  const locale = toyWith({
    phrases: {
      thanks: {
        any: [
          '{{#purpose.decline}}Thanks all the same.{{/purpose.decline}}',
          '{{^purpose.decline}}Thanks so far.{{/purpose.decline}}',
        ],
      },
    },
  })
  expect(compose(least, { locale }).text).toContain('Thanks all the same.')
  expect(compose({ ...least, purpose: 'postpone' }, { locale }).text).toContain('Thanks so far.')
})

test('a firm letter opens with the refusal once the process is under way', () => {
  const movesOf = (stage: Situation['stage']) =>
    compose({ stage, channel: 'email', tone: 'firm' }, { locale: toy }).parts.map(({ moves }) => moves[0])
  expect(movesOf('interviewed').slice(1, 3)).toEqual(['refusal', 'thanks'])
  expect(movesOf('approached').slice(1, 3)).toEqual(['thanks', 'refusal'])
})

test('a word that must come later is not used before', () => {
  const locale = toyWith({
    phrases: {
      thanks: { any: ['Thanks for that invitation.', 'Much obliged.'] },
      refusal: { any: ['I decline the invitation'] },
    },
  })
  expect(compose(least, { locale }).text).toContain('Much obliged. I decline the invitation')
})

test('a withheld reason leaves nothing behind', () => {
  const letter = compose({ ...least, reason: 'bad-reputation' }, { locale: toy })
  const moves = letter.parts.flatMap((part) => part.moves)
  expect(moves).not.toContain('reason')
  expect(moves).not.toContain('future')
})

test('what is offered instead is said once for each', () => {
  const letter = compose(
    { ...least, alternatives: [{ kind: 'person', person: 'Tom Hughes' }, { kind: 'contractor' }] },
    { locale: toy },
  )
  expect(letter.text).toContain('You could ask Tom Hughes. Something else may suit.')
  const other = compose(
    { ...least, alternatives: [{ kind: 'person', person: 'Kim Park' }, { kind: 'contractor' }] },
    { locale: toy },
  )
  expect(other.text).toContain('You could ask Kim Park.')
})

test('things of one kind are offered in one sentence', () => {
  const person = [
    'You could ask {{person}}.',
    '{{#alternative.several}}You could ask them: {{person}}.{{/alternative.several}}',
  ]
  const role = ['The post of {{role}} may suit.']
  const event = ['Come to {{event}}.', 'Come to {{event}} on {{event.date}}.']
  const locale = toyWith({
    phrases: { alternative: { person, role, event, any: ['Something else may suit.'] } },
  })
  const offered = (...alternatives: NonNullable<Situation['alternatives']>): string[] =>
    compose({ ...least, alternatives }, { locale })
      .parts.filter(({ moves }) => moves.includes('alternative'))
      .map(({ text }) => text)
  const tom = { kind: 'person', person: 'Tom Hughes' } as const
  const kim = { kind: 'person', person: 'Kim Park' } as const
  const fair = { kind: 'event', name: 'Fair', date: '2026-12-10' } as const
  expect(offered(tom, { kind: 'role', position: 'clerk' }, kim)).toEqual([
    'You could ask them: Tom Hughes and Kim Park.',
    'The post of clerk may suit.',
  ])
  expect(offered(tom, tom)).toEqual(['You could ask Tom Hughes.'])
  expect(offered(fair)).toEqual(['Come to Fair on 10.12.'])
  expect(offered(fair, { kind: 'event', name: 'Meeting' })).toEqual(['Come to Fair (10.12) and Meeting.'])
  expect(offered({ kind: 'help' }, { kind: 'help' })).toEqual(['Something else may suit.'])
})

test('an address is said without what only a machine reads', () => {
  const locale = toyWith({
    phrases: { alternative: { page: ['See {{page}}.'], any: ['Something else may suit.'] } },
  })
  const page = (channel: Situation['channel']): string =>
    compose(
      { ...least, channel, alternatives: [{ kind: 'page', address: 'https://www.example.org/notes/' }] },
      { locale },
    ).text
  expect(page('email')).toContain('See https://www.example.org/notes/.')
  expect(page('phone')).toContain('See example.org/notes.')
})

test('time is asked for on the one side of the interview or the other', () => {
  const request = [
    '{{#until.afterInterview}}Could we meet later than {{until}}?{{/until.afterInterview}}',
    '{{#until.beforeInterview}}Could I answer by {{until}}?{{/until.beforeInterview}}',
    '{{^until.afterInterview}}{{^until.beforeInterview}}Could I answer later?{{/until.beforeInterview}}{{/until.afterInterview}}',
  ]
  const asked = (facts: Partial<Situation>): string =>
    compose(
      { ...least, purpose: 'postpone', stage: 'scheduled', ...facts },
      { locale: toyWith({ phrases: { request: { any: request } } }) },
    ).text
  expect(asked({ until: '2026-12-03', interview: { date: '2026-12-03' } })).toContain('meet later than 3.12?')
  expect(asked({ until: '2026-12-02', interview: { date: '2026-12-03' } })).toContain('answer by 2.12?')
  expect(asked({ until: '2026-12-02' })).toContain('Could I answer later?')
})

test('a language that cannot offer two forms of meeting at once offers them one after the other', () => {
  const alternatives = [
    { kind: 'format', format: 'call' },
    { kind: 'format', format: 'writing' },
  ] as const
  const apart = { call: ['We could phone.'], writing: ['Questions by letter, if you like.'] }
  const together = { 'call+writing': ['By phone or by letter, as you like.'] }
  const offered = (alternative: Record<string, string[]>): string =>
    compose({ ...least, alternatives }, { locale: { ...toy, phrases: { ...toy.phrases, alternative } } }).text
  expect(offered(apart)).toContain('We could phone. Questions by letter, if you like.')
  expect(offered({ ...apart, ...together })).toContain('By phone or by letter, as you like.')
  expect(offered({ ...apart, ...together })).not.toContain('We could phone')
})

test('a hostile name is said as it stands', () => {
  expect(compose({ ...least, to: '{{company}}<b>', company: 'Harbor' }, { locale: toy }).text).toMatch(
    /^Hello \{\{company\}\}<b>,/,
  )
})

test('a talk is a script: directions stand apart from what is said, and push-back has its answers', () => {
  const { text, parts, form } = compose(
    { stage: 'offered', channel: 'phone', from: 'Sam Lee', to: 'Anna', reason: 'benefits' },
    { locale: toy },
  )
  expect(form).toBe('spoken')
  expect(text).toBe(
    [
      '[do as you like]\n[do as you like]',
      '[do as you like] Hello Anna. This is Sam Lee.\n[do as you like] Can you talk? [do as you like]',
      'Thanks for the letter. I decline the post, as plans have changed. [do as you like]',
      '[if they ask why] As I said, plans have changed.\n[if they offer more] It stays so.\n[if they insist] It stays so.',
      'Good luck with the search. Let us meet again. Bye now. [do as you like]',
      '[do as you like]\n[do as you like]\n[if nobody answers] It stays so. [do as you like]',
    ].join('\n\n'),
  )
  for (const part of parts.filter(({ moves }) => moves.includes('direction'))) {
    expect(part.moves).toEqual(['direction'])
    expect(part.text).toMatch(/^\[.*\]$/)
  }
})

test.each(['phone', 'video', 'in-person'] as const)(
  'a talk by %s opens and closes with the moves of its channel',
  (channel) => {
    const { opening, closing } = channels[channel]
    const said = compose({ stage: 'offered', channel, from: 'Sam Lee' }, { locale: toy })
      .parts.flatMap(({ moves }) => moves)
      .filter((move) => move !== 'direction' && move !== 'answer')
    expect(said.slice(0, opening.length)).toEqual(opening)
    expect(said.slice(-closing.length)).toEqual(closing)
  },
)

test('each spoken channel has the directions it needs, at the time they are needed', () => {
  const named = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, [`[${id}]`]]))
  const locale = toyWith({
    phrases: { direction: named([...Object.keys(directions), ...Object.keys(turns)]) },
  })
  const script = (channel: 'phone' | 'video' | 'in-person'): string =>
    compose({ stage: 'offered', channel }, { locale }).text.replaceAll(/(?<=^|\]) ?[^[\n]+(?=\[|$)/gm, '')
  const talk = '[introduce]\n[ask][wait]\n\n[pause]\n\n[why]\n[more-money]\n[think-again]'
  expect(script('phone')).toBe(
    `[prepare]\n[quiet-place]\n\n${talk}\n\n[hang-up]\n\n[line-drops]\n[someone-else]\n[unanswered][call-again]`,
  )
  expect(script('video')).toBe(
    `[prepare]\n[camera-and-sound]\n[on-camera]\n\n${talk}\n\n[leave-call]\n\n[connection-drops]\n[no-show]`,
  )
  expect(script('in-person')).toBe(
    `[prepare]\n[private-moment]\n[manner]\n\n${talk}\n\n[take-leave]\n\n[not-alone]\n[absent]`,
  )
})

test('who is asked something in greeting gets time to answer', () => {
  const locale = toyWith({
    phrases: {
      greeting: {
        any: ['Hello, is that {{to.given}}?', 'Hello,'],
        phone: ['Is that {{to.given}}?', 'Hello.'],
      },
      direction: { any: ['[do as you like]'], wait: ['[wait]', '[let them answer]'] },
    },
  })
  const write = (channel: 'phone' | 'email', to?: string): string =>
    compose({ stage: 'offered', channel, from: 'Sam Lee', ...(to && { to }) }, { locale }).text
  expect(write('phone', 'Anna')).toMatch(
    /Is that Anna\? \[(wait|let them answer)\] This is Sam Lee\.\n.* Can you talk\? \[(?!\1)/,
  )
  expect(write('phone')).toContain('Hello. This is Sam Lee.')
  expect(write('email', 'Anna')).not.toContain('[')
})

test('who is asked whether a message arrived gets time to answer', () => {
  const write = (question: string, channel: 'phone' | 'email'): string => {
    const locale = toyWith({ phrases: { inquiry: { any: [question] }, direction: { wait: ['[wait]'] } } })
    return compose({ purpose: 'follow-up', stage: 'offered', channel }, { locale }).text
  }
  expect(write('Has it arrived?', 'phone')).toContain('Has it arrived? [wait]')
  expect(write('I hope it arrived.', 'phone')).not.toContain('I hope it arrived. [wait]')
  expect(write('Has it arrived?', 'email')).not.toContain('[wait]')
})

test('what is offered is known to the rest of a letter that declines', () => {
  const wishes = {
    any_neutral: ['{{^person}}May you find somebody.{{/person}}', '{{#person}}Luck to you.{{/person}}'],
  }
  const locale = toyWith({ phrases: { wishes } })
  const asked = {
    stage: 'offered',
    channel: 'email',
    alternatives: [{ kind: 'person', person: 'Nina Hale' }],
  } as const
  expect(compose(asked, { locale }).text).toContain('Luck to you.')
  expect(compose({ stage: 'offered', channel: 'email' }, { locale }).text).toContain('May you find somebody.')
})

test.each(['phone', 'video', 'in-person'] as const)('by %s, only a call can go unanswered', (channel) => {
  const { text } = compose({ stage: 'offered', channel }, { locale: toy })
  expect(text.includes('[if nobody answers]')).toBe(channel === 'phone')
})

test('a language may have more wordings of a move than a call takes arguments', () => {
  const wordings = Array.from({ length: 150_000 }, (_, index) => `Much obliged ${index}.`)
  const locale = toyWith({ phrases: { thanks: { any: wordings } } })
  const { text } = compose({ stage: 'offered', channel: 'email' }, { locale })
  expect(text).toContain('Much obliged 0.')
})

test('push-back is answered as the purpose wants it', () => {
  const topics = Object.fromEntries(answerTopics.map((topic) => [topic, [`It stays so: ${topic}.`]]))
  const locale = toyWith({ phrases: { answer: { ...topics, 'why+reason': ['As I said, {{reason}}.'] } } })
  const answers = (situation: Partial<Situation>): string[] =>
    compose({ stage: 'scheduled', channel: 'video', reason: 'benefits', ...situation }, { locale })
      .parts.filter(({ moves }) => moves.includes('answer'))
      .map(({ text }) => text.replace(/^It stays so: |\.$/g, ''))
  const told = 'As I said, plans have changed'
  expect(answers({})).toEqual([told, 'more-money', 'think-again'])
  expect(answers({ reason: 'bad-reputation' })).toEqual(['why', 'more-money', 'think-again'])
  expect(answers({ reason: 'salary' })).toEqual([told, 'more-money+pay', 'think-again'])
  expect(answers({ reason: 'health' })).toEqual([told, 'think-again'])
  expect(answers({ purpose: 'postpone', reason: 'health' })).toContain('more-money+time')
  expect(answers({ purpose: 'negotiate' })).toEqual([told, 'more-money+terms', 'think-again+terms'])
  expect(answers({ purpose: 'negotiate', reason: 'salary' })).toEqual([
    told,
    'more-money+raise',
    'think-again+terms',
  ])
  expect(answers({ purpose: 'postpone' })).toEqual(['why+time', 'more-money+time', 'sooner'])
  expect(answers({ purpose: 'reaffirm', reason: 'salary' })).toEqual([told, 'more-money+pay', 'think-again'])
  expect(answers({ purpose: 'reaffirm', round: 3 })).toEqual(['think-again'])
  expect(answers({ purpose: 'follow-up' })).toEqual([told, 'more-money', 'think-again'])
  expect(answers({ reason: 'culture-fit' })).toEqual(['why', 'more-money', 'think-again'])
  const call = [{ kind: 'format', format: 'call' }] as const
  const otherDay = [{ kind: 'time', slots: [{ date: '2026-12-01' }] }] as const
  expect(answers({ alternatives: call, reason: 'prior-commitment' })).toEqual([told, 'think-again+meeting'])
  expect(answers({ alternatives: otherDay, reason: 'family' })).toEqual([told, 'think-again+meeting'])
  expect(answers({ alternatives: call, stage: 'offered' })).toEqual([told, 'think-again'])
})

test('who offers to talk otherwise gives no reason against the job', () => {
  const movesOf = (reason: Situation['reason'], stage: Situation['stage']): string =>
    compose(
      { stage, channel: 'messenger', reason, alternatives: [{ kind: 'format', format: 'call' }] },
      { locale: toy },
    )
      .parts.flatMap(({ moves }) => moves)
      .join(' ')
  expect(movesOf('schedule', 'invited')).toBe('greeting thanks refusal alternative')
  expect(movesOf('prior-commitment', 'invited')).toBe('greeting thanks refusal reason alternative')
  expect(movesOf('schedule', 'offered')).toBe('greeting thanks refusal reason alternative')
})

test('who asks about another post leaves no second door open', () => {
  const { parts } = compose(
    { stage: 'invited', channel: 'email', alternatives: [{ kind: 'role', position: 'analyst' }] },
    { locale: toy },
  )
  expect(parts.flatMap(({ moves }) => moves)).not.toContain('future')
})

test('who invites to an event leaves no second door open', () => {
  const { parts } = compose(
    { stage: 'offered', channel: 'email', alternatives: [{ kind: 'event', name: 'Data Evening' }] },
    { locale: toy },
  )
  expect(parts.flatMap(({ moves }) => moves)).not.toContain('future')
})

describe('each purpose has a plan of its own', () => {
  const movesOf = (situation: Partial<Situation>): string[] =>
    compose({ ...least, channel: 'messenger', ...situation }, { locale: toy }).parts.flatMap(
      ({ moves }) => moves,
    )
  test.each([
    [{ purpose: 'postpone', until: '2026-12-03' }, 'greeting thanks request assurance'],
    [{ purpose: 'negotiate', reason: 'salary' }, 'greeting thanks reservation reason condition assurance'],
    [{ purpose: 'reaffirm', reason: 'family' }, 'greeting thanks refusal reason wishes future'],
    [{ purpose: 'reaffirm', reason: 'family', round: 2 }, 'greeting thanks refusal wishes'],
    [{ purpose: 'reaffirm', reason: 'family', round: 3 }, 'greeting refusal wishes'],
    [{ purpose: 'follow-up', sent: '2026-11-20' }, 'greeting inquiry assurance wishes'],
  ] as const)('%o', (situation, moves) => {
    expect(movesOf(situation).join(' ')).toBe(moves)
  })
})

test('several readers are greeted together, and in the plural', () => {
  const several = toyWith({ grammar: { toSeveral: (text: string) => text.replace('Hello', 'Hello all:') } })
  expect(compose({ ...least, to: ['Anna', 'Tom'] }, { locale: several }).text).toMatch(
    /^Hello all: Anna and Tom,/,
  )
})

test('a region writes in its own way', () => {
  const regional = {
    ...toy,
    regions: {
      US: {
        phrases: { farewell: { any: ['Sincerely,'] } },
        spelling: { thanks: 'thanx' },
        grammar: { company: (name: string) => name.toUpperCase() },
      },
    },
  }
  const write = (region?: string): string =>
    compose({ ...least, company: 'Harbor', ...(region && { region }) }, { locale: regional }).text
  expect(write('US')).toMatch(/Thanx for the letter from HARBOR\.[^]*Sincerely,$/)
  expect(write()).toMatch(/Thanks for the letter from Harbor\.[^]*Regards,$/)
})

test('a region spells words its own way, and no facts', () => {
  const regional = { ...toy, regions: { US: { spelling: { company: 'firm', thanks: 'thanx' } } } }
  expect(compose({ ...least, company: 'Harbor', region: 'US' }, { locale: regional }).text).toContain(
    'Thanx for the letter from Harbor.',
  )
})

test('what a house says it says in every region', () => {
  const regional = toyWith({ regions: { US: { phrases: { farewell: { any: ['Sincerely,'] } } } } })
  const house = extendLocale(regional, { phrases: { farewell: { any: ['Cheers,'] } } })
  expect(compose({ ...least, region: 'US' }, { locale: house }).text).toMatch(/Cheers,$/)
  expect(compose({ ...least, region: 'US' }, { locale: regional }).text).toMatch(/Sincerely,$/)
})

test('times are named in their zone', () => {
  const slots = { kind: 'time', slots: [{ date: '2026-12-01', time: '10:00' }] } as const
  const timed = toyWith({ phrases: { alternative: { time: ['How about {{slots}}?'] } } })
  expect(
    compose({ ...least, alternatives: [slots], timeZone: 'Europe/Berlin' }, { locale: timed }).text,
  ).toContain('How about 1.12 10:00 (Europe/Berlin)?')
})

describe('a medium with a hard limit', () => {
  const note = {
    stage: 'approached',
    channel: 'linkedin',
    medium: 'linkedin-note',
    reason: 'family',
  } as const
  const long = toyWith({
    phrases: {
      future: { any: ['x'.repeat(190)] },
      reason: { any: ['plans have changed'] },
    },
  })
  test('gives up what softens the message, and cuts nothing', () => {
    const { text, parts } = compose(note, { locale: long })
    expect(text).toBe('Hello, thanks for the letter. I decline the post, as plans have changed.')
    expect(parts.at(-1)?.moves).toEqual(['refusal', 'reason'])
  })
  test('is refused what cannot fit', () => {
    const wordy = toyWith({ phrases: { refusal: { any: ['I decline '.repeat(30)] } } })
    expect(() => compose(note, { locale: wordy })).toThrow(
      expect.objectContaining({
        code: 'TOO_LONG',
        message:
          'The message needs 331 characters even without all that softens it, more than "linkedin-note" takes. ' +
          'Shorten the names or the term, or choose another medium.',
        details: { length: 331, medium: 'linkedin-note' },
      }),
    )
    const sms = { stage: 'offered', channel: 'messenger', medium: 'sms' } as const
    expect(() => compose(sms, { locale: wordy })).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('needs 3 segments even without'),
        details: { length: 331, medium: 'sms', segments: 3 },
      }),
    )
  })
})

describe('is refused', () => {
  test.each([
    ['an unknown channel', { stage: 'offered', channel: 'fax' }, 'INVALID_SITUATION'],
    [
      'a negotiation over what no term would change',
      { stage: 'offered', channel: 'email', purpose: 'negotiate', reason: 'family' },
      'INVALID_SITUATION',
    ],
    [
      'a medium of another channel',
      { stage: 'offered', channel: 'email', medium: 'sms' },
      'INVALID_SITUATION',
    ],
    [
      'a region the language has not',
      { stage: 'offered', channel: 'email', region: 'US' },
      'INVALID_SITUATION',
    ],
    ['no situation', undefined, 'INVALID_SITUATION'],
  ])('%s', (_, situation, code) => {
    expect(() => compose(situation as Situation, { locale: toy })).toThrow(expect.objectContaining({ code }))
  })

  test.each([-1, 0.5, Number.NaN])('the seed %s', (seed) => {
    expect(() => compose(least, { locale: toy, seed })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    )
  })

  test.each([undefined, null, 'en', {}])('the locale %s', (locale) => {
    expect(() => compose(least, { locale: locale as never })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    )
  })

  test('a language that cannot say it', () => {
    const mute = toyWith({ phrases: { refusal: {} } })
    expect(() => compose(least, { locale: mute })).toThrow(expect.objectContaining({ code: 'NO_WORDING' }))
  })
})

test('the same situation and seed give the same letter, and parts are where they say', () => {
  const situation = fc.record({
    stage: fc.constantFrom(...(Object.keys(stages) as Situation['stage'][])),
    channel: fc.constantFrom('email', 'letter', 'linkedin', 'messenger') as fc.Arbitrary<
      Situation['channel']
    >,
    tone: fc.constantFrom('formal', 'neutral', 'warm', 'firm') as fc.Arbitrary<
      NonNullable<Situation['tone']>
    >,
    to: fc.constantFrom('Anna Smith', '{{x}}', 'Ł'),
  })
  fc.assert(
    fc.property(situation, fc.nat(), (given, seed) => {
      const letter = compose(given, { locale: toy, seed })
      expect(compose(given, { locale: toy, seed })).toEqual(letter)
      let end = 0
      for (const part of letter.parts) {
        expect(part.start).toBeGreaterThanOrEqual(end)
        expect(letter.text.slice(part.start, part.end)).toBe(part.text)
        end = part.end
      }
    }),
  )
})
