import { describe, expect, it } from 'vitest'
import { parsePerson } from './split'

describe('parsePerson', () => {
  it.each([
    'Орлова Вера Павловна',
    'Вера Павловна Орлова',
    '  Орлова   Вера  Павловна ',
    'ОРЛОВА ВЕРА ПАВЛОВНА',
    'орлова вера павловна',
    'Орлова, Вера Павловна',
    'Уважаемая Вера Павловна Орлова!',
    'Орлова Вера Павловна, директор по персоналу',
    'Орлова Вера Павловна (отдел кадров)',
    'Генеральный директор Орлова Вера Павловна',
    'С уважением, Вера Павловна Орлова',
    'Вера Павловна Орлова <v.orlova@example.org>',
  ])('reads «%s»', (text) => {
    expect(parsePerson(text)).toEqual({
      family: 'Орлова',
      given: 'Вера',
      patronymic: 'Павловна',
      gender: 'female',
      certain: true,
    })
  })

  it.each(['Gospodin Petrov', 'Doctor Petrov', 'Mr. Petrov'])('knows the honorific in «%s»', (text) => {
    expect(parsePerson(text)).toEqual({ family: 'Petrov', gender: 'male', certain: true })
  })

  it.each([
    ['К.С. Лунёв', 'Лунёв', 'К.', 'С.'],
    ['К. С. Лунёв', 'Лунёв', 'К.', 'С.'],
    ['К.С.Лунёв', 'Лунёв', 'К.', 'С.'],
    ['Лунёв КС', 'Лунёв', 'К.', 'С.'],
    ['Лунёв К С', 'Лунёв', 'К.', 'С.'],
    ['К. Лунёв', 'Лунёв', 'К.', undefined],
    ['Константин С. Лунёв', 'Лунёв', 'Константин', 'С.'],
  ])('reads initials in «%s»', (text, family, given, patronymic) => {
    const person = parsePerson(text)
    expect([person.family, person.given, person.patronymic]).toEqual([family, given, patronymic])
    expect(person).toMatchObject({ gender: 'male', certain: true })
  })

  it.each([
    ['Гумилёв Лев', 'Гумилёв', 'Лев'],
    ['Лев Гумилёв', 'Гумилёв', 'Лев'],
    ['Дарья Мороз', 'Мороз', 'Дарья'],
    ['Мороз Дарья', 'Мороз', 'Дарья'],
    ['Греф Герман', 'Греф', 'Герман'],
    ['Герман Греф', 'Греф', 'Герман'],
    ['Гиоргадзе Нино', 'Гиоргадзе', 'Нино'],
    ['Мария-Луиза Браун', 'Браун', 'Мария-Луиза'],
    ['Голенищев - Кутузов Михаил', 'Голенищев-Кутузов', 'Михаил'],
    ['Голенищев -Кутузов Михаил', 'Голенищев-Кутузов', 'Михаил'],
    ['Гумиле\u0308в Лев', 'Гумилёв', 'Лев'],
    ['Шарль де Голль', 'де Голль', 'Шарль'],
    ['Ван Гог Винсент', 'Ван Гог', 'Винсент'],
    ['Си Цзиньпин', 'Си', 'Цзиньпин'],
    ['Ольга Маркович', 'Маркович', 'Ольга'],
  ])('finds the surname in «%s»', (text, family, given) => {
    expect(parsePerson(text)).toMatchObject({ family, given, certain: true })
  })

  it.each(['Ван Дейк', 'Ван Гог', 'Де Голль', 'Да Винчи', 'Фон Бисмарк', 'Эль Греко'])(
    'takes the particle of «%s» for a part of the surname',
    (text) => {
      expect(parsePerson(text)).toEqual({ family: text, gender: 'unknown', certain: true })
    },
  )

  it.each([
    ['Ван Сяопин', 'Ван', 'Сяопин'],
    ['Ван Мэн', 'Ван', 'Мэн'],
  ])('takes that of «%s» for a surname', (text, family, given) => {
    expect(parsePerson(text)).toMatchObject({ family, given })
  })

  it('knows patronymics of the east', () => {
    expect(parsePerson('Алиев Эльдар Рустам оглы')).toMatchObject({
      patronymic: 'Рустам оглы',
      gender: 'male',
    })
    expect(parsePerson('Алиева Лейла Рустам кызы')).toMatchObject({
      patronymic: 'Рустам кызы',
      gender: 'female',
    })
    expect(parsePerson('Сауле Ермекқызы Жанибекова')).toMatchObject({
      patronymic: 'Ермекқызы',
      gender: 'female',
    })
  })

  it('reads a lone word after an honorific as a surname', () => {
    expect(parsePerson('г-н Чехов')).toMatchObject({ family: 'Чехов', gender: 'male' })
    expect(parsePerson('госпожа Ли')).toMatchObject({ family: 'Ли', gender: 'female' })
  })

  it('finds no name where there is none', () => {
    expect(parsePerson('Отдел персонала')).toEqual({ gender: 'unknown', certain: false })
    expect(parsePerson('')).toEqual({ gender: 'unknown', certain: false })
  })

  it.each(['Роман Адамович', 'Анна и Пётр', 'Екатерина Ш.', 'Иванoв Пётр', 'Смит'])('doubts «%s»', (text) => {
    expect(parsePerson(text).certain).toBe(false)
  })

  it('gives up on texts too long for a name', () => {
    expect(parsePerson('Анна '.repeat(100_000))).toEqual({ gender: 'unknown', certain: false })
  })
})
