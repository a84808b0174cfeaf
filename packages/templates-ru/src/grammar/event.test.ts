import { describe, expect, it } from 'vitest'
import { eventPhrase, quoteEvent } from './event'

describe('eventPhrase', () => {
  const rows = [
    ['Встреча выпускников', 'на встречу выпускников', 'на встрече выпускников'],
    ['Лекция о ценах', 'на лекцию о ценах', 'на лекции о ценах'],
    ['Открытая лекция о жилье', 'на открытую лекцию о\u00A0жилье', 'на открытой лекции о\u00A0жилье'],
    ['Мой доклад о логистике', 'на мой доклад о\u00A0логистике', 'на моём докладе о\u00A0логистике'],
    ['Наша выставка', 'на нашу выставку', 'на нашей выставке'],
    ['Весенний форум', 'на весенний форум', 'на весеннем форуме'],
    ['Мастер-класс для HR', 'на мастер-класс для HR', 'на мастер-классе для HR'],
    ['Фестиваль науки', 'на фестиваль науки', 'на фестивале науки'],
    ['Конференция «Кадры-2026»', 'на конференцию «Кадры-2026»', 'на конференции «Кадры-2026»'],
    ['Дни аналитика', 'на встречу «Дни аналитика»', 'на встрече «Дни аналитика»'],
    ['«Дни аналитика»', 'на встречу «Дни аналитика»', 'на встрече «Дни аналитика»'],
    ['ЛЕКЦИЯ О ЦЕНАХ', 'на встречу «ЛЕКЦИЯ О ЦЕНАХ»', 'на встрече «ЛЕКЦИЯ О ЦЕНАХ»'],
    ['HighLoad++', 'на встречу HighLoad++', 'на встрече HighLoad++'],
    ['Моя', 'на встречу «Моя»', 'на встрече «Моя»'],
  ] as const

  for (const [name, to, at] of rows) {
    it(`sets ${name} into a sentence`, () => {
      const plain = (text: string) => text.replaceAll('\u00A0', ' ')
      expect(plain(eventPhrase(name, 'accusative'))).toBe(plain(to))
      expect(plain(eventPhrase(name, 'prepositional'))).toBe(plain(at))
    })
  }

  it('never says a kind of meeting twice', () => {
    expect(eventPhrase('встреча в музее', 'accusative')).not.toMatch(/встреч.*встреч/u)
  })
})

it('quotes a name in Russian letters only', () => {
  expect(quoteEvent('Дни аналитика')).toBe('«Дни аналитика»')
  expect(quoteEvent('PyCon')).toBe('PyCon')
})
