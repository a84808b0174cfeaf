import { describe, expect, it } from 'vitest'
import { grammar } from './grammar'

const formsOf = (text: string) => {
  const parts = grammar.parsePerson(text)
  return grammar.nameForms({ ...parts, gender: grammar.genderOf(parts) })
}

describe('names', () => {
  it.each([
    ['Anna Smith', { given: 'Anna', family: 'Smith' }],
    ['Smith, Anna', { given: 'Anna', family: 'Smith' }],
    ['Dr. Anna Smith', { title: 'Dr.', given: 'Anna', family: 'Smith' }],
    ['Smith, Dr. Anna', { title: 'Dr.', given: 'Anna', family: 'Smith' }],
    ['Ms. Lee', { title: 'Ms.', family: 'Lee' }],
    ['Sir Ian', { title: 'Sir', given: 'Ian' }],
    ['Anna', { given: 'Anna' }],
    ['John Q. Smith Jr.', { given: 'John', family: 'Smith' }],
    ['Anna Smith, PhD', { given: 'Anna', family: 'Smith' }],
    ['Anna Smith, HR Director', { given: 'Anna', family: 'Smith', jobTitle: 'HR Director' }],
    ['Ludwig van Beethoven', { given: 'Ludwig', family: 'van Beethoven' }],
    ['Anna Smith (she/her)', { given: 'Anna', family: 'Smith' }],
    ['Nikolai Alexandrov', { given: 'Nikolai', family: 'Alexandrov' }],
    ['Nikolai Alexandrovich', { given: 'Nikolai', patronymic: 'Alexandrovich' }],
    ['Mr Roman Abramovich', { title: 'Mr', given: 'Roman', family: 'Abramovich' }],
    [
      'Vasilyeva Ekaterina Mikhailovna',
      { given: 'Ekaterina', patronymic: 'Mikhailovna', family: 'Vasilyeva' },
    ],
    ['Екатерина Михайловна Васильева', { given: 'Екатерина', patronymic: 'Михайловна', family: 'Васильева' }],
    ['Anna and Tom', { given: 'Anna and Tom' }],
    ['Hiring Team', {}],
    ['', {}],
  ])('takes “%s” apart', (text, parts) => {
    expect(grammar.parsePerson(text)).toEqual(parts)
  })

  it.each([
    ['Dr. Anna Smith', 'Dr Smith'],
    ['Rev. Dr. Martin King', 'Rev Dr King'],
    ['Prof. Dr. Anna Berg', 'Professor Dr Berg'],
    ['Rev. Prof. Anna Berg', 'Rev Professor Berg'],
    ['Ms. Ada Lord', 'Ms Lord'],
    ['Anna Smith', 'Anna Smith'],
    ['Sir Ian McKellen', 'Sir Ian'],
    ['Ms Lee', 'Ms Lee'],
    ['Anna', 'Anna'],
    ['Alexandrov Nikolai Petrovich', 'Mr Alexandrov'],
    ['Nikolai Alexandrovich', 'Nikolai Alexandrovich'],
    ['Николай Александрович', 'Николай Александрович'],
    ['Васильева Екатерина Михайловна', 'Екатерина Михайловна'],
  ])('greets “%s” formally as “%s”', (text, formal) => {
    expect(formsOf(text).formal).toBe(formal)
  })

  it('tells a gender by title and patronymic, never by a first name', () => {
    expect(grammar.genderOf({ title: 'Mrs.', family: 'Lee' })).toBe('female')
    for (const title of ['constructor', '__proto__'])
      expect(grammar.genderOf({ title, family: 'Lee' })).toBe('unknown')
    expect(grammar.genderOf({ given: 'Nikolai', patronymic: 'Alexandrovich' })).toBe('male')
    expect(grammar.genderOf({ given: 'Anna', family: 'Smith' })).toBe('unknown')
    expect(grammar.genderOf({ given: 'Anna', gender: 'male' })).toBe('male')
  })

  it('never greets by an initial, or by half a family name', () => {
    expect(formsOf('Mr K. Okonkwo')).toMatchObject({ formal: 'Mr Okonkwo', given: undefined })
    expect(formsOf('J. R. Ewing').given).toBeUndefined()
    expect(formsOf('JR Smith').given).toBe('JR')
    expect(formsOf('Maria José García López').given).toBeUndefined()
    expect(formsOf('Ms Aoife Ní Bhriain')).toMatchObject({ formal: 'Ms Ní Bhriain', given: 'Aoife' })
  })

  it('shortens to initials', () => {
    expect(formsOf('Anna Smith').short).toBe('A. Smith')
    expect(formsOf('Anna').short).toBeUndefined()
  })
})

describe('dates and sentences', () => {
  const day = { year: 2026, month: 11, day: 26, weekday: 4 }

  it('writes dates that both sides of the Atlantic read alike', () => {
    expect(grammar.date(day)).toBe('26 November')
    expect(grammar.fullDate(day)).toBe('26 November 2026')
    expect(grammar.weekday(day)).toBe('Thursday')
    expect(grammar.time('09:30')).toBe('9:30')
    expect(grammar.slot(day, '10:30')).toBe('Thursday 26 November at 10:30')
    expect(grammar.slot(day, undefined)).toBe('Thursday 26 November')
  })

  it('joins alternatives', () => {
    expect(grammar.either(['a'])).toBe('a')
    expect(grammar.either(['a', 'b'])).toBe('a or b')
    expect(grammar.either(['a', 'b', 'c'])).toBe('a, b or c')
  })

  it('continues after a greeting', () => {
    expect(grammar.continued('Thank you.')).toBe('thank you.')
    expect(grammar.continued("I've decided.")).toBe("I've decided.")
    expect(grammar.continued('It was kind.')).toBe('it was kind.')
  })

  it('has no gendered words', () => {
    expect(grammar.agree('female', ['his', 'her'])).toBe('her')
    expect(grammar.agree('unknown', ['his', 'her'])).toBeUndefined()
  })
})
