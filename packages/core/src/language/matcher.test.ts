import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Tokenizer } from './tokenizer'
import { Matcher } from './matcher'

const tokenizer = new Tokenizer({
  contractions: { "can't": 'can not' },
  clauses: ['but', ', and', 'and i|we', ', thank|thanks'],
  capitals: ['i', 'monday'],
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
})

function heard(
  cue: string,
  text: string,
  sets: Record<string, string[]> = {},
  names: string[] = [],
): string[] {
  const matcher = new Matcher(sets, [[cue, 0]])
  const tokens = tokenizer.tokens(text)
  return matcher
    .hear(tokens, new Set(names))
    .map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last]!.end))
}

test('a cue that is refused is refused at every draft, and the others are not heard without it', () => {
  const matcher = new Matcher({}, [
    ['cat <nosuch>', 0],
    ['dog', 1],
  ])
  const tokens = tokenizer.tokens('my cat and my dog')
  for (let time = 0; time < 3; time++) expect(() => matcher.hear(tokens)).toThrow(/no set <nosuch>/)
  expect(() => matcher.hear(tokenizer.tokens('the dog'))).toThrow(/no set <nosuch>/)
})

describe('a cue hears', () => {
  test.each([
    ['a word', 'thank', 'I thank you', ['thank']],
    ['a stem', 'appreciat*', 'Much appreciated', ['appreciated']],
    ['one of several', 'thank|thanks', 'thanks', ['thanks']],
    ['a word that may be missing, there', 'i really? pass', 'I really pass', ['I really pass']],
    ['a word that may be missing, not there', 'i really? pass', 'I pass', ['I pass']],
    ['over a gap', 'not ... accept', 'I can not for now accept', ['not for now accept']],
    ['over a gap to a word that may be missing', 'not ... so?', 'not yet', ['not']],
    ['over no gap', 'not ... accept', 'not accept', ['not accept']],
    ['through a contraction', 'can not accept', 'I can’t accept', ['can’t accept']],
    ['the beginning', '^ thanks', 'Thanks, no thanks', ['Thanks']],
    ['the end', 'thanks $', 'Thanks, no thanks', ['thanks']],
    ['a name inside a sentence', 'joining <Name>', 'Joining Acme and joining us', ['Joining Acme']],
    ['a name that opens a sentence, spelled like one', '<Name> has', 'IBM has called', ['IBM has']],
    ['a name that opens a sentence, of two words', '<Name> has', 'Anna Petrova has called', ['Petrova has']],
    ['over a comma', 'not ... accept', 'I can not, alas, accept', ['not, alas, accept']],
    ['over a hyphen', 'not ... accept', 'I can not re-accept or accept', ['not re-accept or accept']],
    [
      'on purpose over a clause',
      'if ...,... accept',
      'if so, and it may be, I accept',
      ['if so, and it may be, I accept'],
    ],
    ['side by side over any mark', 'no thanks', 'No — thanks', ['No — thanks']],
    ['the first of a row that begins again', 'not ... not ... so', 'not not so', ['not not so']],
    ['a sum of money', '<money>', 'for $62k or 62k, not 62', ['$62k', '62k']],
    ['a number', 'slot <number>', 'slot 12', ['slot 12']],
    [
      'one of several, phrases among them',
      'not ... join|take_up|sign_it_off so',
      'I will not now take up so',
      ['not now take up so'],
    ],
    [
      'a phrase that may be missing',
      'i in_fact|really? pass',
      'I in fact pass, I pass',
      ['I in fact pass', 'I pass'],
    ],
    ['a word of another alphabet', 'joining <foreign>', 'joining вектор, joining Acme', ['joining вектор']],
  ])('%s', (_, cue, text, expected) => {
    expect(heard(cue, text)).toEqual(expected)
  })

  test('one of several, sets among them', () => {
    const sets = { role: ['role', 'kind offer'] }
    for (const text of ['take the role', 'take the kind offer', 'take the post', 'take the odd job'])
      expect(heard('take the post|odd_job|<role>', text, sets)).toEqual([text])
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
    ['over a semicolon', 'not ... accept', 'I will not; accept it'],
    ['over a dash', 'not ... accept', 'I will not - accept it'],
    ['over a conjunction', 'not ... accept', 'I will not but accept'],
    ['over a conjunction after a comma', 'not ... accept', 'I will not, and accept'],
    ['over a conjunction before certain words', 'not ... accept', 'I will not and we accept'],
    ['over a word that opens a clause after a comma', 'not ... accept', 'I will not, thanks for it, accept'],
    ['over too many words between clauses', 'if ...,... accept', `if ${'a '.repeat(13)}accept`],
    ['a word that has a capital as any word would', '<Name> has', 'Salary has'],
    ['a word that has a capital without being a name', 'on <Name>', 'on Monday'],
    ['one word as two', 'a b ... b', 'a b'],
  ])('%s', (_, cue, text) => {
    expect(heard(cue, text)).toEqual([])
  })
})

test('a name known from elsewhere is one at the beginning too', () => {
  expect(heard('<Name> has', 'Harbor has', {}, ['harbor'])).toEqual(['Harbor has'])
})

test('what is heard does not depend on what was heard before', () => {
  const sets = { offer: ['offer', 'kind offer', 'job|post'], not: ['not', 'no longer'] }
  const cues = [
    'take|took ... <offer>',
    '<not> ... take',
    'kind|my offer',
    'a* offer',
    'job ...,... post',
    '<not> take',
  ]
  const word = fc.constantFrom(
    'take',
    'took',
    'kind',
    'offer',
    'job',
    'post',
    'not',
    'no',
    'longer',
    'a',
    'my',
    ',',
  )
  const sentence = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '))
  const matcherOf = (): Matcher =>
    new Matcher(
      sets,
      cues.map((cue, meaning) => [cue, meaning]),
    )
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 12 }), sentence, (before, last) => {
      const used = matcherOf()
      for (const text of before) used.hear(tokenizer.tokens(text))
      expect(used.hear(tokenizer.tokens(last))).toEqual(matcherOf().hear(tokenizer.tokens(last)))
    }),
  )
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
