import { describe, expect, it } from 'vitest'
import { quoteCompany } from './company'

describe('quoteCompany', () => {
  it.each([
    ['Север', '«Север»'],
    ['"Север"', '«Север»'],
    ['«Север»', '«Север»'],
    ['ООО Север', 'ООО «Север»'],
    ['ПАО  "Север"', 'ПАО «Север»'],
    ['ООО "Фирма "Север""', 'ООО «Фирма „Север“»'],
    ['«Фирма «Север»', '«Фирма „Север“»'],
    ['АО Фирма "Север"', 'АО «Фирма „Север“»'],
    ['Фирма "Север"', '«Север»'],
    ['Банк "Север"', 'Банк «Север»'],
    ['компания Север', '«Север»'],
    ['Acme', 'Acme'],
    ['ООО Acme', 'ООО Acme'],
    ['ООО "Acme"', 'ООО «Acme»'],
    ['ИП Лунёв К. С.', 'ИП Лунёв К. С.'],
    ['5 Звёзд', '«5 Звёзд»'],
    ['ООО', 'ООО'],
    ['', ''],
  ])('writes %s as %s', (name, expected) => {
    expect(quoteCompany(name)).toBe(expected)
  })

  it('quotes nothing twice', () => {
    for (const name of ['Север', 'ООО "Фирма "Север""', 'Банк "Север"']) {
      expect(quoteCompany(quoteCompany(name))).toBe(quoteCompany(name))
    }
  })
})
