import { describe, expect, it } from 'vitest'
import { genderOf } from './gender'

describe('genderOf', () => {
  it('obeys what the caller says', () => {
    expect(genderOf({ given: 'Пётр', patronymic: 'Ильич', gender: 'female' })).toBe('female')
  })

  it('then believes the patronymic', () => {
    expect(genderOf({ given: 'Женя', family: 'Ткач', patronymic: 'Львовна' })).toBe('female')
    expect(genderOf({ given: 'Мишель', family: 'Грин', patronymic: 'Кузьмич' })).toBe('male')
  })

  it('then the surname and the list of first names', () => {
    expect(genderOf({ given: 'Саша', family: 'Кольцов' })).toBe('male')
    expect(genderOf({ given: 'Женя', family: 'Вяземская' })).toBe('female')
    expect(genderOf({ given: 'Тарас', family: 'Дорошенко' })).toBe('male')
    expect(genderOf({ given: 'Оксана', family: 'Дорошенко' })).toBe('female')
  })

  it('lets women bear a surname in a man’s form', () => {
    expect(genderOf({ given: 'Ирина', family: 'Левин' })).toBe('female')
    expect(genderOf({ given: 'Роман', family: 'Калина' })).toBe('male')
  })

  it('says when it does not know', () => {
    expect(genderOf({ given: 'Женя', family: 'Дорошенко' })).toBe('unknown')
    expect(genderOf({ given: 'И.', family: 'Ткач' })).toBe('unknown')
    expect(genderOf({ given: 'Илья', family: 'Вяземская' })).toBe('unknown')
    expect(genderOf({})).toBe('unknown')
  })
})
