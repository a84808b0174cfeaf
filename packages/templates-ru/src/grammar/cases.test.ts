import { describe, expect, it } from 'vitest'
import { inflectName, inflectTitle } from './index'
import type { Case } from './index'
import { companyPhrase } from './organisation'

describe('an unknown case', () => {
  it.each([
    ['dativ', 'dative'],
    ['genetive', 'genitive'],
    ['Accusative', 'accusative'],
    ['instr', 'instrumental'],
    ['locative', 'prepositional'],
    ['', 'dative'],
    ['constructor', 'dative'],
    ['__proto__', 'dative'],
  ])('“%s” is refused with the nearest', (given, nearest) => {
    for (const call of [
      () => inflectName('Анна', given as Case),
      () => inflectTitle('повар', given as Case),
      () => companyPhrase('Ромашка', given as Case),
    ]) {
      expect(call).toThrow(RangeError)
      expect(call).toThrow(`There is no case “${given}”; did you mean “${nearest}”?`)
    }
  })

  it('is refused when it is no text at all', () => {
    expect(() => inflectName('Анна', undefined as unknown as Case)).toThrow(RangeError)
    expect(() => inflectTitle('повар', '__proto__' as Case)).toThrow(RangeError)
  })
})
