import { describe, expect, it } from 'vitest'
import { formalAddress, shortName } from './address'

const full = { given: 'Вера', patronymic: 'Павловна', family: 'Орлова' }

describe('shortName', () => {
  it('sets initials before the surname with no-break spaces', () => {
    expect(shortName(full)).toBe('В.\u00A0П.\u00A0Орлова')
    expect(shortName({ given: 'К.', family: 'Лунёв' })).toBe('К.\u00A0Лунёв')
  })

  it('shortens double and eastern names', () => {
    expect(shortName({ given: 'Мария-Луиза', family: 'Браун' })).toBe('М.-Л.\u00A0Браун')
    expect(shortName({ given: 'Эльдар', patronymic: 'Рустам оглы', family: 'Алиев' })).toBe(
      'Э.\u00A0Р.\u00A0Алиев',
    )
  })

  it('keeps what there is when the surname is unknown', () => {
    expect(shortName({ given: 'Вера' })).toBe('Вера')
    expect(shortName({})).toBe('')
  })
})

describe('formalAddress', () => {
  it('needs first name and patronymic', () => {
    expect(formalAddress(full)).toBe('Вера Павловна')
    expect(formalAddress({ given: 'Вера', family: 'Орлова' })).toBeUndefined()
    expect(formalAddress({ given: 'В.', patronymic: 'П.', family: 'Орлова' })).toBeUndefined()
  })
})
