import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Tokenizer } from './fold'
import { Matcher } from './matcher'

const tokenizer = new Tokenizer({ "can't": 'can not' })

function heard(cue: string, text: string, sets: Record<string, string[]> = {}): string[] {
  const matcher = new Matcher(sets, [[cue, 0]])
  const tokens = tokenizer.tokens(text)
  return matcher.hear(tokens).map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last]!.end))
}

describe('a cue hears', () => {
  test.each([
    ['a word', 'thank', 'I thank you', ['thank']],
    ['a stem', 'appreciat*', 'Much appreciated', ['appreciated']],
    ['one of several', 'thank|thanks', 'thanks', ['thanks']],
    ['a word that may be missing, there', 'i really? pass', 'I really pass', ['I really pass']],
    ['a word that may be missing, not there', 'i really? pass', 'I pass', ['I pass']],
    ['over a gap', 'not ... accept', 'I can not for now accept', ['not for now accept']],
    ['over no gap', 'not ... accept', 'not accept', ['not accept']],
    ['through a contraction', 'can not accept', 'I can’t accept', ['can’t accept']],
    ['the beginning', '^ thanks', 'Thanks, no thanks', ['Thanks']],
    ['the end', 'thanks $', 'Thanks, no thanks', ['thanks']],
    ['a name inside a sentence', 'joining <Name>', 'Joining Acme and joining us', ['Joining Acme']],
    ['a sum of money', '<money>', 'for $62k or 62k, not 62', ['$62k', '62k']],
    ['a number', 'slot <number>', 'slot 12', ['slot 12']],
  ])('%s', (_, cue, text, expected) => {
    expect(heard(cue, text)).toEqual(expected)
  })

  test('a set with members of one word, of several, and of other sets', () => {
    const sets = { offer: ['offer', 'job|post', 'kind offer', '<role>'], role: ['role'] }
    for (const text of ['take the offer', 'take the post', 'take the kind offer', 'take the role']) {
      expect(heard('take the <offer>', text, sets)).toContain(text)
    }
  })
})

describe('a cue does not hear', () => {
  test.each([
    ['part of a word', 'pass', 'passport'],
    ['over too long a gap', 'not ... accept', 'not a b c d e f accept'],
    ['words of the other order', 'not accept', 'accept not'],
  ])('%s', (_, cue, text) => {
    expect(heard(cue, text)).toEqual([])
  })
})

test.each([
  ['an unknown set, with the nearest', 'take <ofer>', /did you mean <offer>/],
  ['a set that names itself', 'take <loop>', /names itself/],
  ['capitals', 'Thanks', /not folded/],
  ['a pattern', 'a.*b', /not an item/],
  ['a gap at the edge', '... accept', /begins or ends with a gap/],
  ['nothing', '', /no word/],
])('%s is refused', (_, cue, message) => {
  expect(() => new Matcher({ offer: ['offer'], loop: ['<loop>'] }, [[cue, 0]])).toThrow(message)
})

test('a cue is heard wherever it stands, and at its own place', () => {
  const word = fc.stringMatching(/^[a-f]{1,6}$/)
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (before, after) => {
      const text = [...before, 'zeta', 'theta', ...after].join(' ')
      expect(heard('zeta theta', text)).toEqual(['zeta theta'])
    }),
  )
})

test('states, not hits, bound the work: a megabyte of half-heard cues', () => {
  const text = 'not not not so '.repeat(70_000)
  expect(heard('not ... so ... accept', text)).toEqual([])
})
