import { describe, expect, test } from 'vitest'
import { applyEdits } from '../check/apply-edits'
import { check } from '../check/check'
import type { Finding } from '../model/finding'
import type { Context } from '../model/situation'
import { toy, toyWith } from '../testing/toy-language'
import { answerEveryone } from './answer-everyone'
import { answerInTime } from './answer-in-time'
import { askForAMoment } from './ask-for-a-moment'
import { callInOfficeHours } from './call-in-office-hours'
import { cancelInTime } from './cancel-in-time'
import { endKindly } from './end-kindly'
import { fitTheMedium } from './fit-the-medium'
import { giveAReason } from './give-a-reason'
import { greetByName } from './greet-by-name'
import { keepTheTone } from './keep-the-tone'
import { nameNoOtherEmployer } from './name-no-other-employer'
import { nameNoPay } from './name-no-pay'
import { promiseNoMoreThanYouKeep } from './promise-no-more-than-you-keep'
import type { AnyRule } from './rule'
import { sayNoEarly } from './say-no-early'
import { useAFittingChannel } from './use-a-fitting-channel'

const good = 'Hello Anna,\n\nThanks for the letter. I decline the post.\n\nGood luck.\n\nRegards,\nSam Lee'
const judge = (rule: AnyRule, text: string, situation: Context = {}, now?: string): Finding[] =>
  check(text, { locale: toy, situation, rules: [rule], ...(now === undefined ? {} : { now }) })
const said = (...told: Parameters<typeof judge>): string[] =>
  judge(...told).map(({ message, severity }) => `${message.split(': ')[1]} ${severity}`)
const withOptions = (rule: AnyRule, options: object): AnyRule => ({
  ...rule,
  options: { ...(rule.options as object), ...options },
})

describe('where the articles disagree, an option sides with either', () => {
  const blunt = good.replace(
    'Thanks for the letter. I decline the post.',
    'I decline the post. Thanks for the letter.',
  )

  test('thanks before the refusal: by stage, always, never', () => {
    expect(said(sayNoEarly, blunt, { stage: 'invited' })).toEqual(['abrupt advice'])
    expect(said(sayNoEarly, blunt, { stage: 'interviewed' })).toEqual([])
    expect(said(sayNoEarly, blunt)).toEqual([])
    expect(said(withOptions(sayNoEarly, { thanksFirst: 'always' }), blunt)).toEqual(['abrupt advice'])
    expect(said(withOptions(sayNoEarly, { thanksFirst: 'never' }), blunt, { stage: 'invited' })).toEqual([])
  })

  test('how much may stand before the refusal', () => {
    const late = good.replace('I decline', `${'So it is. '.repeat(6)}I decline`)
    expect(said(sayNoEarly, late)).toEqual(['late advice'])
    expect(said(withOptions(sayNoEarly, { sentences: 9 }), late)).toEqual([])
  })

  test('a reason: at which stages', () => {
    expect(said(giveAReason, good, { stage: 'offered' })).toEqual(['missing advice'])
    expect(said(giveAReason, good, { stage: 'invited' })).toEqual([])
    expect(said(withOptions(giveAReason, { at: [] }), good, { stage: 'offered' })).toEqual([])
    expect(said(giveAReason, good, { stage: 'offered', reason: 'bad-reputation' })).toEqual([])
  })

  test('a reason that is known is put in', () => {
    const [finding] = judge(giveAReason, good, { stage: 'offered', reason: 'family' })
    expect(applyEdits(good, [finding!])).toContain('plans have changed')
  })

  test('the end: a wish, a door, either, both', () => {
    const wanting = (wants: string) => said(withOptions(endKindly, { wants }), good)
    expect(wanting('either')).toEqual([])
    expect(wanting('wish')).toEqual([])
    expect(wanting('door')).toEqual(['door advice'])
    expect(wanting('both')).toEqual(['door advice'])
  })

  test('the channel: by stage, for the record, as used so far', () => {
    const by = (custom: string, situation: Context) =>
      said(withOptions(useAFittingChannel, { custom }), good, situation)
    expect(by('stage', { stage: 'accepted', channel: 'email' })).toEqual(['meet advice'])
    expect(by('stage', { stage: 'accepted', channel: 'email', talkedBy: ['in-person'] })).toEqual([])
    expect(by('stage', { stage: 'offered', channel: 'messenger' })).toEqual(['unusual advice'])
    expect(by('stage', { stage: 'offered', channel: 'messenger', talkedBy: ['messenger'] })).toEqual([])
    expect(by('record', { stage: 'invited', channel: 'phone' })).toEqual(['unrecorded advice'])
    expect(by('used-so-far', { channel: 'email', talkedBy: ['phone'] })).toEqual(['switched advice'])
    expect(by('used-so-far', { stage: 'accepted', channel: 'email' })).toEqual([])
  })

  test('how soon: a day, two days', () => {
    const after = (hours: number, rule: AnyRule = answerInTime) =>
      said(rule, good, { received: '2026-11-01T00:00' }, new Date(Date.UTC(2026, 10, 1, hours)).toISOString())
    expect(after(24)).toEqual([])
    expect(after(25)).toEqual(['late advice'])
    expect(after(48)).toEqual(['late advice'])
    expect(after(49)).toEqual(['overdue warning'])
    expect(after(25, withOptions(answerInTime, { acceptable: 24 }))).toEqual(['overdue warning'])
  })

  test('between two moments of the world time zones play no part', () => {
    const waited = (now: string, timeZone?: string) =>
      said(answerInTime, good, { received: '2026-11-24T20:00-08:00', ...(timeZone && { timeZone }) }, now)
    for (const zone of [undefined, 'Asia/Tokyo']) {
      expect(waited('2026-11-25T21:00Z', zone)).toEqual([])
      expect(waited('2026-11-26T05:01Z', zone)).toEqual(['late advice'])
    }
    expect(waited('2026-11-25T21:00')).toEqual(['late advice'])
  })
})

describe('circumstances', () => {
  test('office hours are those of the reader’s clock', () => {
    const call: Context = { channel: 'phone', timeZone: 'Asia/Tokyo' }
    expect(said(callInOfficeHours, good, call, '2026-11-25T01:00Z')).toEqual([])
    expect(said(callInOfficeHours, good, call, '2026-11-25T10:00Z')).toEqual(['closed advice'])
    expect(said(callInOfficeHours, good, call, '2026-11-27T23:00Z')).toEqual(['weekend advice'])
    expect(said(withOptions(callInOfficeHours, { restDays: [5] }), good, call, '2026-11-28T03:00Z')).toEqual(
      [],
    )
  })

  test('a day without an hour tells of its weekday, and is never too late for what may still be ahead', () => {
    const call: Context = { channel: 'phone' }
    expect(said(callInOfficeHours, good, call, '2026-11-25')).toEqual([])
    expect(said(callInOfficeHours, good, call, '2026-11-25T00:00')).toEqual(['closed advice'])
    expect(said(callInOfficeHours, good, call, '2026-11-28')).toEqual(['weekend advice'])
    const cancel = (now: string) =>
      said(cancelInTime, good, { stage: 'scheduled', interview: { date: '2026-11-26', time: '09:00' } }, now)
    expect(cancel('2026-11-25')).toEqual([])
    expect(cancel('2026-11-26')).toEqual(['late advice'])
    expect(cancel('2026-11-27')).toEqual(['past warning'])
    const answer = (now: string) => said(answerInTime, good, { received: '2026-11-24T09:00' }, now)
    expect(answer('2026-11-25')).toEqual([])
    expect(answer('2026-11-26')).toEqual(['late advice'])
  })

  test('who took part and is left out is named, once, and the sender never', () => {
    const thread = ['Anna <anna@example.com>', 'ANNA@example.com', 'Tom Hughes', 'Sam Lee <sam@example.com>']
    const situation: Context = { thread, recipients: ['Tom Hughes'], from: 'Sam Lee' }
    const locale = toyWith({
      messages: { 'answer-everyone': { why: 'x', messages: { missing: '{{count}}: {{found}}' } } },
    })
    const findings = check(good, { locale, situation, rules: [answerEveryone] })
    expect(findings.map(({ message }) => message)).toEqual(['1: ANNA@example.com'])
    const namesake = {
      thread: ['Anton Liebig', 'An Li'],
      recipients: ['Anna'],
      from: { given: 'An', family: 'Li' },
    }
    const [missing] = check(good, { locale, situation: namesake, rules: [answerEveryone] })
    expect(missing?.message).toBe('1: Anton Liebig')
  })

  test('what is wrong in them is told with the rest', () => {
    const situation = { received: 'yesterday', timeZone: 'Mars', medium: 'fax', talkedBy: ['drum'] }
    expect(() => check(good, { locale: toy, situation: situation as never })).toThrow(
      expect.objectContaining({
        code: 'INVALID_SITUATION',
        details: { problems: expect.objectContaining({ length: 4 }) as unknown },
      }),
    )
  })

  test.each([
    '2026-02-31',
    '2026-11-24T99:99',
    '2026-11-24T24:00',
    '2026-11-24T09:30+99:00',
    '2026-11-24T09:30:61',
  ])('a message cannot have come at %s', (received) => {
    expect(() => check(good, { locale: toy, situation: { received }, now: '2026-11-25' })).toThrow(
      expect.objectContaining({
        code: 'INVALID_SITUATION',
        details: { problems: [expect.objectContaining({ path: 'received' })] },
      }),
    )
  })

  test.each([
    ['2024-02-29', ['overdue warning']],
    ['2026-11-24T23:59', []],
    ['2026-11-23T09:30:59.5-03:00', ['late advice']],
    ['2026-11-23T09:30+0530', ['late advice']],
  ])('and may at %s', (received, findings) => {
    expect(said(answerInTime, good, { received, timeZone: 'Asia/Tokyo' }, '2026-11-25')).toEqual(findings)
  })

  test('a service takes what it takes', () => {
    const note = `Thanks for the letter. I decline the post. ${'Good luck. '.repeat(20)}`
    expect(said(fitTheMedium, note, { channel: 'linkedin', medium: 'linkedin-note' })).toEqual(['over error'])
    expect(said(fitTheMedium, note, { channel: 'linkedin', medium: 'linkedin-note-premium' })).toEqual([])
    expect(said(fitTheMedium, note, { channel: 'email' })).toEqual([])
    expect(said(fitTheMedium, note.repeat(10), { channel: 'linkedin' })).toEqual(['crowded advice'])
    expect(said(fitTheMedium, `${note}…`, { medium: 'sms' })).toEqual(['costly advice', 'segments advice'])
    const cyrillic = 'Спасибо, но я вынужден отказаться от собеседования. '
    expect(said(fitTheMedium, cyrillic.repeat(3), { medium: 'sms' })).toEqual([])
    expect(said(fitTheMedium, cyrillic.repeat(4), { medium: 'sms' })).toEqual(['segments advice'])
    expect(said(fitTheMedium, 'I decline № 5 — «sorry».', { medium: 'sms' })).toEqual(['costly advice'])
    expect(said(fitTheMedium, 'Zoë, I decline — sorry.', { medium: 'sms' })).toEqual([])
  })
})

describe('tone', () => {
  test.each([
    ['exclaims', 'Good luck.', 'Good luck!!', 'Good luck.'],
    ['exclaims', 'Good luck.', 'Good luck?!', 'Good luck?'],
    ['emoji', 'Good luck.', 'Good luck. 🙂', 'Good luck.'],
    ['emoji', 'Good luck.', 'Good luck. :-)', 'Good luck.'],
    ['emoji', 'Good luck.', 'Good luck. 🙂🙂 🎉', 'Good luck.'],
  ])('%s is mended', (message, before, spoiled, mended) => {
    const text = good.replace(before, spoiled)
    const findings = judge(keepTheTone, text, { tone: 'formal' })
    expect(findings.map((finding) => finding.message)).toEqual([`keep-the-tone: ${message}`])
    expect(applyEdits(text, findings)).toBe(good.replace(before, mended))
  })

  test('shouting has names and abbreviations for exceptions', () => {
    const shouting = (words: string, situation: Context = {}) =>
      said(keepTheTone, good.replace('post', words), situation)
    expect(shouting('WHOLE POST')).toEqual(['shouts advice'])
    expect(shouting('WHOLE POST', { tone: 'formal' })).toEqual(['shouts warning'])
    expect(shouting('HR and IT post')).toEqual([])
    expect(shouting('HR IT post')).toEqual([])
    expect(shouting('ACME BANK', { company: 'ACME BANK' })).toEqual([])
  })

  test('a message bears more than a letter', () => {
    const text = 'Thanks for the letter! I decline the post! Good luck! 🙂'
    expect(said(keepTheTone, text, { channel: 'messenger' })).toEqual([])
    expect(said(keepTheTone, text, { channel: 'email' })).toEqual([
      'exclaims advice',
      'exclaims advice',
      'emoji advice',
    ])
  })
})

test('a name that is known is put into the greeting, and its mark stays', () => {
  const text = good.replace('Hello Anna,', 'Hello:')
  const [finding] = judge(greetByName, text, { to: 'Anna Smith', channel: 'email' })
  expect(finding).toMatchObject({ message: 'greet-by-name: nameless', severity: 'advice' })
  expect(applyEdits(text, [finding!])).toBe(good.replace('Hello Anna,', 'Hello Anna:'))
})

test('only so many times to meet are offered', () => {
  const offer = (times: string) =>
    said(promiseNoMoreThanYouKeep, good.replace('Good luck.', `Good luck. Maybe at ${times}.`))
  expect(offer('9:00, 10:00 or 3 pm')).toEqual([])
  expect(offer('9:00, 10:00, 11:30 or 3 pm')).toEqual(['slots advice'])
  expect(offer('01.02.2020, 03.04.2021, 05.06.22 or 07.08.2023')).toEqual([])
  expect(offer('9.00, 10.00, 11.30 or 12.00.')).toEqual(['slots advice'])
})

test('the employer written to is no other employer, whatever its endings', () => {
  const joining = (name: string) =>
    said(nameNoOtherEmployer, good.replace('Good luck.', `I saw myself joining ${name}. Good luck.`), {
      company: 'Northern Wind Ltd',
    })
  expect(joining('Northern Winds')).toEqual([])
  expect(joining('Acme')).toEqual(['found warning'])
})

test('a talk begins with who speaks and whether it suits; an appointment needs no asking', () => {
  expect(said(askForAMoment, good, { channel: 'phone' })).toEqual(['missing advice'])
  expect(said(askForAMoment, good, { channel: 'video' })).toEqual([])
  expect(said(askForAMoment, good, { channel: 'email' })).toEqual([])
})

test('what is to be kept quiet is not repeated by the finding', () => {
  const locale = toyWith({
    messages: Object.fromEntries(
      [nameNoPay, nameNoOtherEmployer].map(({ id }) => [id, { why: 'x', messages: { found: '{{found}}' } }]),
    ),
  })
  const text = good.replace('Good luck.', 'I am joining Acme for $90,000. Good luck.')
  const findings = check(text, { locale, rules: [nameNoPay, nameNoOtherEmployer] })
  expect(findings.map(({ message }) => message)).toEqual(['joining •••', '$•••'])
})

test('a service with room for little more than a no asks for no wish besides', () => {
  const curt = good.replace('Good luck.\n\n', '')
  expect(said(endKindly, curt, { medium: 'linkedin-note' })).toEqual([])
  expect(said(endKindly, curt, { medium: 'sms' })).toEqual([])
  expect(said(endKindly, curt, { medium: 'linkedin-inmail' })).toEqual(['missing advice'])
})
