import { describe, expect, it } from 'vitest'
import { obliqueCases } from '../types'
import type { Gender } from '../types'
import { inflectName } from './inflect-name'

function forms(text: string, gender?: Gender): string[] {
  return obliqueCases.map((grammaticalCase) => inflectName(text, grammaticalCase, { gender }).text)
}

describe('inflectName', () => {
  it('inflects all parts in the order typed', () => {
    expect(forms('Вера Павловна Орлова')).toEqual([
      'Веры Павловны Орловой',
      'Вере Павловне Орловой',
      'Веру Павловну Орлову',
      'Верой Павловной Орловой',
      'Вере Павловне Орловой',
    ])
    expect(forms('Гумилёв Лев Николаевич')).toEqual([
      'Гумилёва Льва Николаевича',
      'Гумилёву Льву Николаевичу',
      'Гумилёва Льва Николаевича',
      'Гумилёвым Львом Николаевичем',
      'Гумилёве Льве Николаевиче',
    ])
  })

  it('inflects a particle with its surname, a Polish woman as a Russian one, and of two eastern names the last', () => {
    expect(forms('Ван Дейк', 'male')[0]).toBe('Ван Дейка')
    expect(forms('Да Винчи', 'male')[0]).toBe('Да Винчи')
    expect(forms('Анна Ковальска')).toEqual([
      'Анны Ковальской',
      'Анне Ковальской',
      'Анну Ковальскую',
      'Анной Ковальской',
      'Анне Ковальской',
    ])
    expect(forms('КОВАЛЬСКА АННА')[1]).toBe('Ковальской Анне')
    expect(inflectName('Новицка', 'genitive')).toEqual({ text: 'Новицкой', certain: true })
    expect(forms('Анна Маска')[0]).toBe('Анны Маски')
    expect(forms('Токаев Касым-Жомарт Кемелевич')[3]).toBe('Токаевым Касым-Жомартом Кемелевичем')
    expect(forms('Касым Ахметов')[0]).toBe('Касыма Ахметова')
  })

  it('is no surer than who took the parts apart', () => {
    const person = { given: 'Лев', family: 'Гумилёв' }
    expect(inflectName(person, 'genitive').certain).toBe(true)
    expect(inflectName({ ...person, certain: false }, 'genitive').certain).toBe(false)
  })

  it('writes parts as surname, first name, patronymic', () => {
    const person = { given: 'Илья', patronymic: 'Ильич', family: 'Мечников' }
    expect(inflectName(person, 'instrumental')).toEqual({ text: 'Мечниковым Ильей Ильичом', certain: true })
  })

  it.each([
    ['Кравец Иван', 'Кравца Ивана', 'Кравцом Иваном'],
    ['Швец Олег', 'Швеца Олега', 'Швецом Олегом'],
    ['Коломиец Олег', 'Коломийца Олега', 'Коломийцем Олегом'],
    ['Стрелец Олег', 'Стрельца Олега', 'Стрельцом Олегом'],
    ['Цой Виктор', 'Цоя Виктора', 'Цоем Виктором'],
    ['Броневой Леонид', 'Броневого Леонида', 'Броневым Леонидом'],
    ['Сухой Пётр', 'Сухого Петра', 'Сухим Петром'],
    ['Трубецкой Фёдор', 'Трубецкого Фёдора', 'Трубецким Фёдором'],
    ['Чужой Антон', 'Чужого Антона', 'Чужим Антоном'],
    ['Саранча Илья', 'Саранчи Ильи', 'Саранчой Ильей'],
    ['Лелуш Клод', 'Лелуша Клода', 'Лелушем Клодом'],
    ['Палий Семён', 'Палия Семёна', 'Палием Семёном'],
    ['Соловей Пётр', 'Соловья Петра', 'Соловьем Петром'],
    ['Масюк Андрей', 'Масюка Андрея', 'Масюком Андреем'],
    ['Черных Павел', 'Черных Павла', 'Черных Павлом'],
    ['Рерих Николай', 'Рериха Николая', 'Рерихом Николаем'],
    ['Живаго Юрий', 'Живаго Юрия', 'Живаго Юрием'],
    ['Дюма Александр', 'Дюма Александра', 'Дюма Александром'],
    ['Берия Лаврентий', 'Берии Лаврентия', 'Берией Лаврентием'],
    ['Чаплин Чарльз', 'Чаплина Чарльза', 'Чаплином Чарльзом'],
    ['Чаплин Пётр Ильич', 'Чаплина Петра Ильича', 'Чаплиным Петром Ильичом'],
    ['Ткач Данила', 'Ткача Данилы', 'Ткачом Данилой'],
    ['Бабич Илья', 'Бабича Ильи', 'Бабичем Ильей'],
    ['Шварц Фома', 'Шварца Фомы', 'Шварцем Фомой'],
    ['Тер-Петросян Левон', 'Тер-Петросяна Левона', 'Тер-Петросяном Левоном'],
    ['Бонч-Бруевич Михаил', 'Бонч-Бруевича Михаила', 'Бонч-Бруевичем Михаилом'],
    ['Римский-Корсаков Николай', 'Римского-Корсакова Николая', 'Римским-Корсаковым Николаем'],
    ['Новиков-Прибой Алексей', 'Новикова-Прибоя Алексея', 'Новиковым-Прибоем Алексеем'],
    ['Жан-Жак Руссо', 'Жан-Жака Руссо', 'Жан-Жаком Руссо'],
    ['Шарль де Голль', 'Шарля де Голля', 'Шарлем де Голлем'],
  ])('inflects a man called «%s»', (text, genitive, instrumental) => {
    expect(inflectName(text, 'genitive')).toEqual({ text: genitive, certain: true })
    expect(inflectName(text, 'instrumental').text).toBe(instrumental)
  })

  it.each([
    ['Цой Марина', 'Цой Марины', 'Цой Мариной'],
    ['Масюк Елена', 'Масюк Елены', 'Масюк Еленой'],
    ['Толстая Татьяна', 'Толстой Татьяны', 'Толстой Татьяной'],
    ['Чужая Раиса', 'Чужой Раисы', 'Чужой Раисой'],
    ['Рыжая Ольга', 'Рыжей Ольги', 'Рыжей Ольгой'],
    ['Сова Мария', 'Совы Марии', 'Совой Марией'],
    ['Лоза Софья', 'Лозы Софьи', 'Лозой Софьей'],
    ['Скворцова-Степанова Нинель', 'Скворцовой-Степановой Нинели', 'Скворцовой-Степановой Нинелью'],
    ['Любовь Орлова', 'Любови Орловой', 'Любовью Орловой'],
    ['Анна-Луиза Браун', 'Анны-Луизы Браун', 'Анной-Луизой Браун'],
  ])('inflects a woman called «%s»', (text, genitive, instrumental) => {
    expect(inflectName(text, 'genitive')).toEqual({ text: genitive, certain: true })
    expect(inflectName(text, 'instrumental').text).toBe(instrumental)
  })

  it('leaves the surname of an eastern name alone', () => {
    expect(inflectName('Си Цзиньпин', 'dative', { gender: 'male' }).text).toBe('Си Цзиньпину')
    expect(inflectName('Ким Чен Ир', 'genitive', { gender: 'male' }).text).toBe('Ким Чен Ира')
    expect(inflectName('Ким Юлий Черсанович', 'genitive').text).toBe('Кима Юлия Черсановича')
  })

  it('keeps «оглы» and initials', () => {
    expect(inflectName('Алиев Эльдар Рустам оглы', 'dative').text).toBe('Алиеву Эльдару Рустам оглы')
    expect(inflectName('К. С. Лунёв', 'dative').text).toBe('К. С. Лунёву')
  })

  it('obeys the gender given', () => {
    expect(inflectName('Дорош Женя', 'dative', { gender: 'male' }).text).toBe('Дорошу Жене')
    expect(inflectName('Дорош Женя', 'dative', { gender: 'female' }).text).toBe('Дорош Жене')
  })

  it('inflects without a gender where it makes no difference', () => {
    expect(inflectName('Женя Дорошенко', 'dative')).toEqual({ text: 'Жене Дорошенко', certain: true })
    expect(inflectName('Женя Дорош', 'dative')).toEqual({ text: 'Женя Дорош', certain: false })
  })

  it('keeps the vowel where consonants would meet, and particles as they are', () => {
    expect(inflectName('Чеснок Вадим Ильич', 'genitive').text).toBe('Чеснока Вадима Ильича')
    expect(inflectName('фон Тильзен Готтфрид', 'genitive', { gender: 'male' }).text).toBe(
      'фон Тильзена Готтфрида',
    )
  })

  it('keeps capitals', () => {
    expect(inflectName({ family: 'ОРЛОВА', given: 'ВЕРА' }, 'dative').text).toBe('ОРЛОВОЙ ВЕРЕ')
  })

  it('leaves other alphabets and riddles unchanged', () => {
    expect(inflectName('Anna Smith', 'dative')).toEqual({ text: 'Anna Smith', certain: false })
    expect(inflectName('', 'dative')).toEqual({ text: '', certain: false })
    expect(inflectName('Роман Адамович', 'dative').certain).toBe(false)
  })
})
