import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typograph } from './typograph'

function shown(text: string): string {
  return typograph(text).replaceAll('\u00A0', '~')
}

describe('typograph', () => {
  it.each([
    ['"Фирма "Север" и сыновья"', '«Фирма „Север“ и~сыновья»'],
    ['монитор 24" от "Севера"', 'монитор 24" от~«Севера»'],
    ['Он - не я', 'Он~— не~я'],
    ['- Да', '—~Да'],
    ['с 10:00-12:00', 'с~10:00–12:00'],
    ['10-12 ноября', '10–12~ноября'],
    ['1990-2000 гг.', '1990–2000~гг.'],
    ['К.С. Лунёв', 'К.~С.~Лунёв'],
    ['Лунёву К. С.', 'Лунёву~К.~С.'],
    ['г. Тверь, ул. Мира, д. 5', 'г.~Тверь, ул.~Мира, д.~5'],
    ['3 мая 2026 г.', '3~мая 2026~г.'],
    ['т.е. завтра', 'т.~е. завтра'],
    ['и. о. ректора', 'и.~о.~ректора'],
    ['№5', '№~5'],
    ['от 90000 руб.', 'от~90~000~руб.'],
    ['Да , конечно ...', 'Да, конечно…'],
    ['Да . . . конечно', 'Да… конечно'],
    ['ул.К.С.Лунёва', 'ул.~К.~С.~Лунёва'],
    ['сказал бы  и ( всё )', 'сказал~бы~и~(всё)'],
    ['Так ли это', 'Так~ли~это'],
    ['от 1 500 000 ₽', 'от~1~500~000~₽'],
    ['в т.ч. дома', 'в~т.~ч. дома'],
    ['по ст. 80 ТК', 'по~ст.~80 ТК'],
    ['да ,но поздно', 'да, но~поздно'],
    ['Спасибо!Буду ждать', 'Спасибо! Буду ждать'],
    ['"Нет" -- сказал он', '«Нет»~— сказал он'],
    ['с 1 по 5 мая', 'с~1 по~5~мая'],
    ['“Север”', '«Север»'],
    ['«Фирма "Север"»', '«Фирма „Север“»'],
    ['И.И.Иванов и Ко', 'И.~И.~Иванов и~Ко'],
    ['г.Москва', 'г.~Москва'],
    ['до 100 %', 'до~100~%'],
    ['тел. 200-30-40', 'тел.~200-30-40'],
  ])('sets «%s»', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    'https://example.org/?q="a"--b',
    'a.b-c@example.org',
    'www.example.org/a-b',
    'кое-кто из-за',
    'тел. 8-800-100-10-10',
    '8 800 555-35-35',
    'в 2026 100 мест',
    'Что?!',
    'iPhone!Pro',
    '101000, Москва',
    '2026',
  ])('leaves «%s» alone', (text) => {
    expect(typograph(text).replaceAll('\u00A0', ' ')).toBe(text)
  })

  it('keeps the sentence around a link', () => {
    expect(shown('на https://example.org/"x". И "Север"')).toBe('на~https://example.org/"x". И~«Север»')
  })

  it.each(['ли А. . . .', 'Да А. . . Да', '«А «" ...', '«""»', 'ул.А.А.Мы'])('sets «%s» at once', (text) => {
    const once = typograph(text)
    expect(typograph(once)).toBe(once)
  })

  it('is the same the second time', () => {
    const words = fc.constantFrom(
      'Да',
      '-',
      '"',
      '«',
      '»',
      'в',
      ',',
      '.',
      '10',
      'руб.',
      'А.',
      'Мы',
      '(',
      ')',
      '\n',
      'ли',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const once = typograph(parts.join(' '))
        expect(typograph(once)).toBe(once)
      }),
    )
  })

  // Only a time-out tells a quadratic pattern: a walk takes less than a second, a pattern tried from each place to the end many minutes.
  it.each(['"', ' ', '\u00A0', '-', 'а ', 'А.', '1', '100 ', 'a@', '`', '( '])(
    'ends before a generous time-out on a long text of %j',
    (part) => {
      expect(typograph(part.repeat(500_000)).length).toBeGreaterThan(0)
    },
    60_000,
  )
})
