import { expect, test } from 'vitest'
import { applyEdits } from '../check/apply-edits'
import { check } from '../check/check'
import { compose } from '../compose/compose'
import { toy } from '../testing/toy-language'
import { read } from './reading'

const partsOf = (text: string): string[] =>
  read(text, { locale: toy }).parts.map((part) => `${part.moves.join('+') || '-'}: ${part.text}`)

test('a short thanks above a sentence is no close', () => {
  expect(partsOf('Hello Anna,\n\nThanks.\n\nI decline the post.\n\nSam')).toEqual([
    'greeting: Hello Anna,',
    'thanks: Thanks.',
    'refusal: I decline the post.',
    'signature: Sam',
  ])
})

test('a greeting ends at its comma, and does not swallow what is said', () => {
  expect(partsOf('Hello Anna, Thanks. I decline the post.')[0]).toBe('greeting: Hello Anna,')
  expect(partsOf('Hello, thanks! I decline the post.').slice(0, 2)).toEqual([
    'greeting: Hello,',
    'thanks: thanks!',
  ])
  expect(partsOf('Hello sir Anna! Thanks.')[0]).toBe('greeting: Hello sir Anna!')
})

test('the mark of a name takes the place of the full stop', () => {
  const text = (company: string) =>
    compose({ stage: 'offered', channel: 'email', company }, { locale: toy }).text
  expect(text('Acme Inc.')).toContain('Thanks for the letter from Acme Inc. I')
  expect(text('Yahoo!')).toContain('Thanks for the letter from Yahoo! I')
})

test.each([
  'Hello!\n> quote',
  'On Monday Anna wrote\n> x\n\nThanks, I decline the post.',
  'Hello Anna, i would decline the post.',
  'Hello Anna,\n\nI decline the post.\n\n--\nSam Lee\nHarbor',
  'https://example.com',
  '',
])('edits settle and keep every word: %j', (draft) => {
  const mend = (text: string): string =>
    applyEdits(text, check(text, { locale: toy, situation: { channel: 'email' } }))
  const once = mend(mend(draft))
  expect(mend(once)).toBe(once)
  const words = draft.toLowerCase().match(/[\p{L}>]+/gu) ?? []
  for (const word of words) expect(once.toLowerCase()).toContain(word)
})

test('what runs on for pages is heard in pieces, each of whole words and characters', () => {
  for (const unit of ['decline ', 'x', '🙂', 'I decline but ']) {
    const text = unit.repeat(3_001)
    const { parts } = read(text, { locale: toy })
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.map((part) => part.text.trim()).join(unit.includes(' ') ? ' ' : '')).toBe(text.trim())
    for (const part of parts) expect(part.text).not.toMatch(/\p{Surrogate}/u)
    if (unit === 'decline ') for (const part of parts) expect(part.text).toMatch(/^decline(?: decline)*$/u)
  }
})

test('line ends of every system are line ends', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(partsOf(['Hello Anna,', '', 'Thanks.', '', 'Regards,', 'Sam'].join(end)).at(-1)).toBe(
      'signature: Sam',
    )
  }
})

test('what a letter holds can be changed without changing the next one', () => {
  const letter = compose({ stage: 'offered', channel: 'email' }, { locale: toy })
  ;(letter.parts[0]!.moves as string[]).push('spoiled')
  expect(compose({ stage: 'offered', channel: 'email' }, { locale: toy }).parts[0]?.moves).not.toContain(
    'spoiled',
  )
})
