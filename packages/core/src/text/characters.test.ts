import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blanks, capitals, Characters, kindAt, kindsOf, letters } from './characters'

describe('the characters of a text', () => {
  test.each([
    ['a comma', 'Yes, no', kindsOf('comma'), true],
    ['no comma', 'Yes no', kindsOf('comma'), false],
    ['a capital', 'so I go', capitals, true],
    ['no capital', 'so we go', capitals, false],
    ['a letter of another alphabet', '«Ω»', letters, true],
    ['nothing', '', letters | blanks, false],
  ])('%s', (_, text, kinds, held) => {
    expect(new Characters(text).has(kinds)).toBe(held)
  })

  test('side by side, in this order', () => {
    const characters = new Characters('one ,two')
    expect(characters.hasPair(kindsOf('space'), kindsOf('comma'))).toBe(true)
    expect(characters.hasPair(kindsOf('comma'), letters)).toBe(true)
    expect(characters.hasPair(kindsOf('comma'), kindsOf('space'))).toBe(false)
  })

  test.each([
    ['sooo', true],
    ['soo oo', false],
    ['so   much', false],
    ['so\n\n\nmuch', false],
  ])('three times running: %j', (text, threefold) => {
    expect(new Characters(text).hasThreefold).toBe(threefold)
  })
})

test('what is blank, a letter or a capital to an expression is so here', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff }), (code) => {
      const character = String.fromCharCode(code)
      const is = (kinds: number): boolean => (kindAt(character, 0) & kinds) !== 0
      expect(is(blanks)).toBe(/\s/.test(character))
      if (/\p{L}/u.test(character)) expect(is(letters)).toBe(true)
      if (/\p{Lu}/u.test(character)) expect(is(capitals)).toBe(true)
    }),
    { numRuns: 5000 },
  )
})
