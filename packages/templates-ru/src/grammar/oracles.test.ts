import { inclineFirstname, inclineLastname } from 'lvovich'
import nouns from 'russian-nouns-js'
import Typograf from 'typograf'
import { describe, expect, it } from 'vitest'
import { inflectName, inflectTitle } from './index'
import { foldYo } from './letters'
import { obliqueCases } from './types'
import type { ObliqueCase } from './types'
import { typograph } from './typography/typograph'

// independent engines must agree with ours on words about which Russian leaves no choice

const compared: readonly ObliqueCase[] = ['genitive', 'dative', 'instrumental', 'prepositional']

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/)
}

const surnames = wordsOf(`
  Авербух Акопян Альтман Антонюк Бабенко Балабан Бандура Блох Бойко Бортник Бурак Вайс Вебер Волк
  Волошин Гайдук Галич Гладкий Глухих Головко Голубь Гриценко Гуревич Давиденко Дзюба Дрозд Дудь Жук
  Забара Заика Зарубей Зеленый Зозуля Зуб Калашник Капуста Карась Кикабидзе Кисель Коваль Комар Корчак
  Косых Кох Кочерга Крамар Кравчук Кузьменко Курбан Лазаренко Левитан Левченко Лихтенштейн Лозовой
  Лотман Мазепа Мазур Медведь Мороз Муха Назарян Нечай Новиков Остапчук Панчук Пастернак Петросян
  Писаренко Поляк Пришвин Рабинович Романюк Савич Сагайдак Сердюк Середа Собчак Столяр Стрельбицкий
  Тищенко Токарь Туз Усик Фельдман Харченко Хмара Цветаев Циммерман Чайка Чумак Шевчук Шило
  Широкий Шостак Шульц Эпштейн Юдашкин Яровой
`)

const firstNames = {
  male: wordsOf(`
  Артём Булат Вадим Глеб Григорий Давид Егор Зураб Игорь Илья Кузьма Лев Матвей Никита Олег Павел Пётр
  Рауль Савва Юрий
`),
  female: wordsOf(`
  Алла Вера Дарья Ева Зоя Инга Карина Лидия Любовь Майя Мария Наталья Ольга Раиса Софья Таисия Ульяна
  Эльвира Юлия
`),
}

describe('lvovich agrees', () => {
  it.each(['male', 'female'] as const)('on surnames of each %s', (gender) => {
    for (const family of surnames) {
      for (const grammaticalCase of compared) {
        const ours = foldYo(inflectName({ family }, grammaticalCase, { gender }).text)
        expect(ours).toBe(foldYo(inclineLastname(family, grammaticalCase, gender)))
      }
    }
  })

  it.each(['male', 'female'] as const)('on first names of each %s', (gender) => {
    for (const given of firstNames[gender]) {
      for (const grammaticalCase of compared) {
        const ours = foldYo(inflectName({ given }, grammaticalCase, { gender }).text)
        expect(ours).toBe(foldYo(inclineFirstname(given, grammaticalCase, gender)))
      }
    }
  })
})

describe('russian-nouns-js agrees', () => {
  const engine = new nouns.Engine()
  const russianCases = ['родительный', 'дательный', 'винительный', 'творительный', 'предложный']
  const masculine = wordsOf(`
  адвокат архитектор аудитор врач водитель геолог грузчик диспетчер егерь журналист закройщик инженер
  казначей каменщик корректор кузнец лаборант лётчик маляр методист механик нотариус пекарь пилот
  повар продавец психолог редактор садовник секретарь скрипач сторож столяр товаровед токарь флорист
  хирург художник электрик юрист
`)
  const feminine = wordsOf(`
  акушерка буфетчица доярка кастелянша медсестра няня портниха сиделка стюардесса уборщица швея
  экономка
`)

  it.each([
    ['masculine', nouns.Gender.MASCULINE, masculine],
    ['feminine', nouns.Gender.FEMININE, feminine],
  ] as const)('on %s professions', (_, gender, words) => {
    for (const text of words) {
      const lemma = nouns.createLemma({ text, gender, animate: true })
      for (const grammaticalCase of [...compared, 'accusative'] as const) {
        const ours = inflectTitle(text, grammaticalCase)
        expect(ours.certain).toBe(true)
        expect(
          engine.decline(lemma, russianCases[obliqueCases.indexOf(grammaticalCase)] ?? '').map(foldYo),
        ).toContain(foldYo(ours.text))
      }
    }
  })
})

describe('typograf agrees', () => {
  const typograf = new Typograf({ locale: ['ru', 'en-US'] })

  it.each([
    'Вакансия "Главный механик" - это мечта',
    '"Фирма "Север" и сыновья"',
    'с 10:00-12:00 и 10-12 ноября',
    '3 мая 2026 г. в Твери',
    'К.С. Лунёв',
    'и т.д.',
  ])('on «%s»', (text) => {
    expect(typograph(text)).toBe(typograf.execute(text))
  })
})
