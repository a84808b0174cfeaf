import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../model/finding'
import { applyEdits } from '../check/apply-edits'
import { editsToGsm7 } from '../model/gsm-7'
import { doubledWords } from './doubled-words'
import { hiddenCharacters, invisibleIn } from './invisible'
import { kindAt } from '../text/characters'
import { inOneAlphabet } from './look-alikes'
import { loneMarksIn, withoutPartners } from './pairs'
import { misspacedIn } from './spacing'
import { tornWordsIn } from './torn-words'

const stretch = (text: string) => ({ text, start: 0, end: text.length })
const shown = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end))
const mend = (text: string, edits: readonly Edit[]): string => applyEdits(text, [{ edits }])

test('what is found to be invisible is of the kinds that tell whether to look', () => {
  const found = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => invisibleIn(`a${character}b`).length > 0,
  )
  expect(found.length).toBeGreaterThan(50)
  expect(found.filter((character) => (kindAt(character, 0) & hiddenCharacters) === 0)).toEqual([])
})

describe('words that stand twice', () => {
  const doubles = (text: string) => doubledWords(stretch(text), new Set(['had'])).map(({ word }) => word)

  test.each([
    ['I have to to go', ['to']],
    ['The the end', ['the']],
    ['Ёлка ёлка', ['ёлка']],
    ['is is, was was.', ['is', 'was']],
    ['of course of course', ['of course']],
    ['very very very very good', ['very']],
    ['of course of course of course we do', ['of course']],
    ['very very much very much', ['very', 'very much']],
    ['Thanks Thanks for it', ['Thanks']],
    ['wrapped\nwrapped line', ['wrapped']],
  ])('%j', (text, found) => {
    expect(doubles(text)).toEqual(found)
  })

  test.each(['they had had it', 'we like Duran Duran', 'no, no', 'well-well known', 'a 5 5 b', 'tot total'])(
    '%j has none',
    (text) => {
      expect(doubles(text)).toEqual([])
    },
  )
})

test('what stands many times running is mended at once', () => {
  const text = 'not not not now, of course of course of course'
  const edits = doubledWords(stretch(text), new Set()).map(({ second }) => ({ ...second, text: '' }))
  expect(mend(text, edits)).toBe('not now, of course')
})

test('a row of one mark is one that stands alone', () => {
  expect(loneMarksIn(stretch('so [[[ then'))).toEqual([{ start: 3, end: 6 }])
  expect(loneMarksIn(stretch('so [« then'))).toHaveLength(2)
})

describe('spaces', () => {
  test.each([
    ['one  two', 'one two'],
    ['one\u00A0 two', 'one two'],
    ['well , yes', 'well, yes'],
    ['really ?', 'really?'],
    ['first,second', 'first, second'],
    ['gone.Then came', 'gone. Then came'],
  ])('%j becomes %j', (text, mended) => {
    expect(mend(text, misspacedIn(stretch(text)))).toBe(mended)
  })

  test.each([
    '10:30',
    'a :) b',
    'and so on ...',
    'www.Site.Com and x@Mail.Com',
    'e.g. this',
    '3,5',
    'ASP.NET',
    'see .env',
  ])('%j is left alone', (text) => {
    expect(misspacedIn(stretch(text))).toEqual([])
  })
})

describe('brackets and quotation marks', () => {
  test.each([
    ['a (b c', ['(']],
    ['a b] c (d)', [']']],
    ['he said “yes', ['“']],
    ['в «Гавань', ['«']],
    ['a "b c', ['"']],
    ['(a [b)', ['(', '[', ')']],
  ])('%j', (text, lone) => {
    expect(shown(text, loneMarksIn(stretch(text)))).toEqual(lone)
  })

  test.each([
    '(a) [b] “c” "d"',
    '«а „б“ в»',
    'thanks :)',
    'спасибо)) ура)',
    'эх( жаль',
    '1) first',
    'a) first',
    '(see 2)',
    'a box (two of them): red',
    'a letter (unread); the rest',
  ])('%j is whole', (text) => {
    expect(loneMarksIn(stretch(text))).toEqual([])
  })
})

test('partners over the end of a line find each other, over a blank line they do not', () => {
  const lone = (text: string) =>
    withoutPartners(
      text,
      loneMarksIn(stretch(text.replace(/\)/u, '|'))).concat({
        start: text.indexOf(')'),
        end: text.indexOf(')') + 1,
      }),
    )
  expect(lone('the post (ref.\n2291) is')).toEqual([])
  expect(lone('the post (ref.\n\n2291) is')).toHaveLength(2)
})

describe('characters that nobody sees', () => {
  test.each(['zero\u200Bwidth', 'soft\u00ADhyphen', 'turn\u202Eed', 'bell\u0007', 'join\u200Ded'])(
    '%j',
    (text) => {
      expect(invisibleIn(text)).toHaveLength(1)
    },
  )

  test.each(['\uFEFFmark of order', 'می\u200Cخواهم', '👩\u200D💻', 'tab\tand\nline', 'no\u00A0break'])(
    '%j hides nothing',
    (text) => {
      expect(invisibleIn(text)).toEqual([])
    },
  )
})

test('short forms that came apart', () => {
  const text = 'I ’ m glad you don ’ t mind; the dogs’ bowls, he said ‘no’.'
  expect(shown(text, tornWordsIn(stretch(text)))).toEqual([' ’ m', ' ’ t'])
})

test.each([
  ['lеtter', 'Latin', 'letter'],
  ['cобеседование', 'Cyrillic', 'собеседование'],
  ['Жanna', 'Latin', undefined],
])('%s of two alphabets becomes %s: %s', (word, script, one) => {
  expect(inOneAlphabet(word, script)).toBe(one)
})

describe('what was put in comes out again, and nothing else', () => {
  const word = fc.constantFrom('thank', 'you', 'for', 'letter', 'and', 'wish', 'well')
  const sentence = fc.uniqueArray(word, { minLength: 3, maxLength: 7 }).map((words) => words.join(' '))

  test('a word more', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (clean, at) => {
        const words = clean.split(' ')
        const index = at % words.length
        const spoiled = words.toSpliced(index, 0, words[index]!).join(' ')
        const edits = doubledWords(stretch(spoiled), new Set()).map(({ second }) => ({ ...second, text: '' }))
        expect(mend(spoiled, edits)).toBe(clean)
      }),
    )
  })

  test('a space more, or a character that nobody sees', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.nat(),
        fc.constantFrom(' ', '\u200B', '\u00AD', '\u2066'),
        (clean, at, more) => {
          const gaps = [...clean.matchAll(/ /gu)].map(({ index }) => index)
          const gap = gaps[at % gaps.length]!
          const spoiled = clean.slice(0, gap) + more + clean.slice(gap)
          const unseen = invisibleIn(spoiled).map(({ start, end }) => ({ start, end, text: '' }))
          expect(mend(spoiled, [...misspacedIn(stretch(spoiled)), ...unseen])).toBe(clean)
        },
      ),
    )
  })
})

// Only a time-out tells a quadratic walk: one walk takes a second or two, a walk for each mark many minutes.
describe('a flood of marks is walked to its end before a generous time-out', () => {
  const most = 1_000_000
  const generous = 60_000
  const found: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
    '( ': (text) => loneMarksIn(stretch(text)),
    '« ': (text) => loneMarksIn(stretch(text)),
    'a , ': (text) => misspacedIn(stretch(text)),
    'abc.Ab ': (text) => misspacedIn(stretch(text)),
    'a a b ': (text) => doubledWords(stretch(text), new Set()),
    "a ' ": (text) => tornWordsIn(stretch(text)),
    'a\u200B': (text) => invisibleIn(text),
    '“': (text) => editsToGsm7(text)!,
  }

  test.each(Object.keys(found))(
    '%j',
    (unit) => {
      const text = unit.repeat(Math.floor(most / unit.length))
      expect(found[unit]!(text).length).toBeGreaterThan(most / unit.length / 3)
    },
    generous,
  )

  test.each([')', '.', ':(', '"', ' ', 'a', 'a ', '(', '!'])(
    '%j, where little or nothing is found',
    (unit) => {
      const text = `x${unit.repeat(most)}x`
      for (const find of Object.values(found)) expect(() => find(text)).not.toThrow()
    },
    generous,
  )
})
